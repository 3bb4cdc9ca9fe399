// Web Annotations and brat: each place is found again in the text by whoever counts code points.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bratFiles } from "../../src/export/brat.ts";
import { type MarkedRecord, markedAct, markedAttribution, markedTerm } from "../../src/export/marked-record.ts";
import { recordsIn } from "../../src/export/tables.ts";
import { annotationLines } from "../../src/export/web-annotation.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { gather } from "../sources/gather.ts";
import { archive } from "./archive.ts";

let ledger: Ledger;
let records: readonly MarkedRecord[];
beforeAll(async () => {
  ledger = await archive();
  records = [
    ...(await gather(ledger.everyAttribution())).map(markedAttribution),
    ...(await gather(recordsIn(ledger, {}, ({ acts }) => acts))).map(markedAct),
    ...(await gather(recordsIn(ledger, {}, ({ terms }) => terms))).map(markedTerm),
  ];
});
afterAll(() => ledger.close());

async function* each<Item>(items: readonly Item[]) {
  yield* items;
}

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

describe("Web Annotations", () => {
  it("are one document whose selectors find the same words by quotation and by position", async () => {
    const page = JSON.parse((await gather(annotationLines(each(records)))).join(""));
    expect(page).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage" });
    const texts = new Map<string, string>(records.map(({ article }) => [article.id, article.text]));
    let checked = 0;
    for (const { id, target } of page.items) {
      const points = [...(texts.get(/r[0-9a-f]{16}/.exec(id)?.[0] ?? "") ?? "")];
      for (const { selector } of target as { selector: readonly Selector[] }[]) {
        const [quote, position] = selector;
        if (quote === undefined || position === undefined) throw new Error("a selector is missing");
        expect([quote.type, position.type]).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(points.slice(Math.max(0, position.start - 32), position.start).join("")).toBe(quote.prefix);
        expect(points.slice(position.end, position.end + 32).join("")).toBe(quote.suffix);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  it("are an empty page where there is nothing", async () => {
    expect(JSON.parse((await gather(annotationLines(each([])))).join(""))).toMatchObject({ items: [] });
  });
});

describe("brat", () => {
  const files = async () => new Map((await gather(bratFiles(each(records)))).map(({ name, text }) => [name, text]));

  it("gives every fragment within a line, and its words as brat joins them", async () => {
    const written = await files();
    let checked = 0;
    for (const [name, annotations] of written) {
      if (!name.endsWith(".ann")) continue;
      const points = [...(written.get(name.replace(".ann", ".txt")) ?? "")];
      for (const line of annotations.trimEnd().split("\n")) {
        const [id = "", what = "", words] = line.split("\t");
        if (!id.startsWith("T")) continue;
        const places = what
          .slice(what.indexOf(" ") + 1)
          .split(";")
          .map((one) => one.split(" ").map(Number));
        const found = places.map(([start, end]) => points.slice(start, end).join(""));
        expect(found.join(" ")).toBe(words);
        for (const fragment of found) expect(fragment).not.toMatch(/[\r\n]/);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  it("names in its configuration whatever the annotations use, and ties pieces that are there", async () => {
    const written = await files();
    const configuration = written.get("annotation.conf") ?? "";
    const all = [...written].flatMap(([name, text]) => (name.endsWith(".ann") ? [text.trimEnd().split("\n")] : []));
    expect(all.length).toBeGreaterThan(2);
    for (const lines of all) {
      const labels = new Set(lines.map((line) => line.split("\t")[0]));
      expect(labels.size).toBe(lines.length);
      for (const line of lines) {
        const [id = "", what = ""] = line.split("\t");
        const [name = "", ...rest] = what.split(" ");
        if (!id.startsWith("#")) expect(configuration).toMatch(new RegExp(`^${name}(?:\\t|$)`, "m"));
        for (const ref of rest.flatMap((one) => /(?:^|:)(T\d+)$/.exec(one)?.[1] ?? [])) expect(labels).toContain(ref);
      }
    }
  });

  it("names files by ids, whatever a report is called", async () => {
    for (const name of (await files()).keys())
      expect(name).toMatch(/^(?:r[0-9a-f]{16}\.(?:txt|ann)|annotation\.conf)$/);
  });
});
