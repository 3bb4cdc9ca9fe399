// Files of press databases: cut into their reports, each with its facts and its own words; what is one report is never cut.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf } from "../../../src/article/article.ts";
import { dayOfPress } from "../../../src/article/press/day.ts";
import { countSources } from "../../../src/sources/count-sources.ts";
import { openSources } from "../../../src/sources/open-sources.ts";
import { cutPress } from "../../../src/sources/press/cut.ts";
import { pressLayoutOf } from "../../../src/sources/press/layout.ts";
import { counting } from "../../spent.ts";
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
    const spent = counting();
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
    expect(spent()).toBeLessThan(8000);
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

describe("nothing of a file is lost", () => {
  const report = (title: string, body: string, rest = ""): string =>
    `Title: ${title}\nPublication: The Quay Courier\n${rest}Full text: ${body}\n`;
  const RULE = `${"_".repeat(60)}\n`;
  const bodies = async (text: string | Uint8Array) =>
    (await articlesIn(text)).map(({ text: own, body }) => body.map(({ start, end }) => own.slice(start, end)));

  it("where a rule stands inside of a report, or behind the last", async () => {
    const one = `${report("Ferry talks resume", BODY_A, "Date: 4 March 2031\n")}\n${RULE}\n${BODY_B}\n`;
    const other = report("Toll could fall", BODY_C, "Date: 5 March 2031\n");
    expect(await bodies(`${one}${RULE}${other}${RULE}`)).toEqual([[BODY_A, BODY_B], [BODY_C]]);
    expect(await bodies(`${other}${RULE}${one}`)).toEqual([[BODY_C], [BODY_A, BODY_B]]);
  });

  it("where a line inside of a report is like the number of another file's", async () => {
    const facts = "Headline: Ferry talks resume\nPublication: The Quay Courier\nDate: 4 March 2031\nBody\n";
    const file = `Document 1 of 2\n\n${facts}${BODY_A}\n\nDocument 7 of 9\n\n${BODY_B}\n\nDocument 2 of 2\n\n${facts}${BODY_C}\n`;
    expect(await bodies(file)).toEqual([[BODY_A, "Document 7 of 9", BODY_B], [BODY_C]]);
  });

  it("where a report has no label at all, but a number", async () => {
    const facts = "Headline: Ferry talks resume\nPublication: The Quay Courier\nDate: 4 March 2031\nBody\n";
    expect(await bodies(`Document 1 of 2\n\n${facts}${BODY_A}\n\nDocument 2 of 2\n\n${BODY_C}\n`)).toEqual([
      [BODY_A],
      [BODY_C],
    ]);
  });
});

describe("a file in another language", () => {
  const made = (labels: readonly [string, string, string, string], days: readonly [string, string]): string =>
    [BODY_A, BODY_C]
      .map((body, at) => {
        const [title, outlet, date, text] = labels;
        return `${title}: Les bacs ${at}\n${outlet}: Lomara Post\n${date}: ${days[at]}\n${text}: ${body}\n`;
      })
      .join(`${"-".repeat(40)}\n`);
  const FRENCH = made(
    ["Titre ", "Publication ", "Date de publication ", "Texte intégral "],
    ["4 mars 2031", "1er août 2031"],
  );

  it.each([
    ["German", made(["Überschrift", "Quelle", "Datum", "Volltext"], ["4. März 2031", "01.08.2031"])],
    ["French", FRENCH],
    ["Spanish", made(["Título", "Fuente", "Fecha", "Texto completo"], ["4 de marzo de 2031", "1 de agosto de 2031"])],
    ["Italian", made(["Titolo", "Fonte", "Data", "Testo completo"], ["4 marzo 2031", "1 agosto 2031"])],
    ["Dutch", made(["Titel", "Bron", "Datum", "Volledige tekst"], ["4 maart 2031", "1 augustus 2031"])],
  ])("has its papers, days and words: %s", async (_, text) => {
    const articles = await articlesIn(text);
    expect(articles.map(({ outlet, publishedAt }) => [outlet, publishedAt])).toEqual([
      ["Lomara Post", "2031-03-04"],
      ["Lomara Post", "2031-08-01"],
    ]);
    expect(articles.map(({ text: own, body }) => own.slice(body[0]?.start, body[0]?.end))).toEqual([BODY_A, BODY_C]);
  });

  it("is the same in windows-1252 and in UTF-16", async () => {
    const latin = Uint8Array.from(
      [...FRENCH].map((char) => (char === "“" ? 0x93 : char === "”" ? 0x94 : char.charCodeAt(0))),
    );
    const wide = Uint8Array.from(Buffer.from(`\ufeff${FRENCH}`, "utf16le"));
    for (const bytes of [latin, wide])
      expect((await articlesIn(bytes)).map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
        ["Les bacs 0", "2031-03-04"],
        ["Les bacs 1", "2031-08-01"],
      ]);
  });
});

it.each(["3/4/2031", "mars", "32.01.2031", "4 foo 2031", ""])("takes %j for no day", (written) => {
  expect(dayOfPress(written)).toBe(null);
});
