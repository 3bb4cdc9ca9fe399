import { expect, it } from "vitest";
import { ParleyError, Reading, read, rules } from "../../src/index.ts";

const text = "“The lower gates stay shut,” Tomasz Reyl said on Monday.";

it("reads a text as a string and as bytes alike, under one id", async () => {
  const reading = await read(text, rules, { date: "2031-03-12", uri: "a.txt" });
  expect(reading).toEqual(await read(new TextEncoder().encode(text), rules, { date: "2031-03-12", uri: "a.txt" }));
  expect(Reading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  expect(reading.times.map(({ value }) => value)).toEqual(["2031-03-10"]);
});

it("tells a page by its content, and reads its text", async () => {
  const page = `<!doctype html><title>Gates</title><article><h1>Gates stay shut</h1><p>${text}</p></article>`;
  const { article, attributions } = await read(page, rules);
  const [span] = attributions[0]?.content ?? [];
  expect(article.text.slice(span?.start, span?.end)).toBe("“The lower gates stay shut,”");
  expect(article.text).not.toContain("<p>");
});

it("takes a string for what it is, whatever character set it declares", async () => {
  const page = `<!doctype html><meta charset="iso-8859-1"><article><p>${text.replace("Reyl", "Řeyl")}</p></article>`;
  expect((await read(page, rules)).article.text).toContain("Tomasz Řeyl");
});

it("refuses what is no report with the code that says why", async () => {
  const code = (report: string | Uint8Array) =>
    read(report, rules).then(
      () => "read",
      (error: unknown) => (error instanceof ParleyError ? error.code : "another"),
    );
  expect(await code(" \n")).toBe("input-empty");
  expect(await code("%PDF-1.7")).toBe("input-binary");
  expect(await code(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe("input-binary");
});
