// Files of press databases: cut into their reports, each with its facts and its own words; what is one report is never cut.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf } from "../../../src/article/article.ts";
import { countSources } from "../../../src/sources/count-sources.ts";
import { openSources } from "../../../src/sources/open-sources.ts";
import { cutPress } from "../../../src/sources/press/cut.ts";
import { pressLayoutOf } from "../../../src/sources/press/layout.ts";
import { gather } from "../gather.ts";
import { BODY_A, BODY_B, BODY_C, ENDED, FILES, NUMBERED } from "./files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-press-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function articlesIn(text: string | Uint8Array, name = "export.txt") {
  const path = join(folder, name);
  writeFileSync(path, text);
  const items = await gather(openSources([path]));
  return items.map((item) => {
    if (item.kind === "failure") throw item.error;
    return { ...articleOf(item.document), place: item.document.uri.replace(path, "") };
  });
}

describe("a file of many reports", () => {
  it.each(FILES)(
    "%s: is cut into its reports, each with its paper, day, headline and words",
    async (_, { text, ...facts }) => {
      const articles = await articlesIn(text);
      expect(articles.map(({ place }) => place)).toEqual(["#1", "#2"]);
      expect(articles.map(({ outlet }) => outlet)).toEqual(facts.outlets);
      expect(articles.map(({ title }) => title)).toEqual(facts.titles);
      expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(facts.days);
      expect(articles[0]?.byline).toHaveLength(1);
      const bodies = articles.map(({ text: own, body }) => body.map(({ start, end }) => own.slice(start, end)));
      expect(bodies).toEqual([[BODY_A, BODY_B], [BODY_C]]);
      for (const { headline, text: own, title } of articles)
        expect(own.slice(headline?.start, headline?.end)).toBe(title);
    },
  );

  it.each(FILES)("%s: puts every line in the body, the headline or the furniture, once", async (_, { text }) => {
    for (const { text: own, body, furniture, headline } of await articlesIn(text)) {
      const spans = [...body, ...furniture.map(({ span }) => span), ...(headline === null ? [] : [headline])];
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      for (const [at, { start }] of sorted.entries()) expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0);
      const left = sorted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), own);
      expect(left.replace(/[\s]|Full text:|LP|TD|Body/g, "")).toBe("");
    }
  });

  it("is counted beforehand, and read the same in UTF-16 and with other line ends", async () => {
    const path = join(folder, "counted.txt");
    writeFileSync(path, NUMBERED.text + "\n".repeat(16_384));
    expect(await countSources([path])).toMatchObject({ documents: 2, isExact: true });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NUMBERED.text, "utf16le")]);
    expect((await articlesIn(wide)).map(({ title }) => title)).toEqual(NUMBERED.titles);
    expect((await articlesIn(ENDED.text.replaceAll("\n", "\r\n"))).map(({ title }) => title)).toEqual(ENDED.titles);
  });

  it("names a report that is too large and goes on with the next", async () => {
    const text = NUMBERED.text.replace(BODY_A, "long ".repeat(500_000));
    const path = join(folder, "large.txt");
    writeFileSync(path, text);
    const items = await gather(openSources([path]));
    expect(items.map(({ kind }) => kind)).toEqual(["failure", "document"]);
    expect(items[0]).toMatchObject({ error: { code: "input-too-large" }, uri: `${path}#1` });
  });

  it("takes time that grows with its length, whatever it holds", async () => {
    const began = performance.now();
    for (const line of [
      "Title: a\nDate: b\n",
      "==========\n",
      "1 of 2 DOCUMENTS\n",
      "HD \n",
      "End of Document\n",
      `${" ".repeat(300)}:\n`,
    ]) {
      const text = line.repeat(Math.floor(500_000 / line.length));
      const layout = pressLayoutOf(text.slice(0, 65_536));
      if (layout === null) continue;
      const stream = (async function* () {
        yield new TextEncoder().encode(text);
      })();
      await gather(cutPress(stream, layout, 2_000_000));
    }
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe("a report of its own", () => {
  it.each([
    [
      "with rules in it",
      "Talks resume\n\n==========\n\nThe envoy left on Tuesday.\n\n==========\n\nNobody came.\n\n==========\n",
    ],
    [
      "with labels in it",
      "Title: Talks resume\nSource: The Quay Courier\nDate: 4 March 2031\n\nThe envoy left on Tuesday.\n",
    ],
    [
      "of questions and answers",
      "Source: no comment\n\nThe director spoke.\n\nSource: again nothing\n\nThe director left.\n",
    ],
    ["that counts", "Document 3 of the annex\n\nThere are 3 of 40 documents left to sign, the envoy said.\n"],
    ["with a list of codes", "UN aid came.\n\nEU aid came.\n\nHD screens came.\n\nUN aid left.\n"],
    ["that is empty", ""],
  ])("%s is never cut", (_, text) => {
    expect(pressLayoutOf(text)).toBeNull();
  });
});
