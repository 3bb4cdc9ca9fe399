// The other formats, each read back by a reader that is not ours where there is one: GraphML by graphology, CSV by papaparse, BibTeX
// by @retorquere/bibtex-parser; PLOVER records and quotations as JSON.
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { DirectedGraph, MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bibtexEntries } from "../../src/export/bibtex.ts";
import { csvLines } from "../../src/export/csv.ts";
import { FORMATS, formatsOf, WRITES } from "../../src/export/formats.ts";
import { graphOf, originsIn, type Tie } from "../../src/export/graph.ts";
import { graphmlLines } from "../../src/export/graphml.ts";
import { ploverCode, ploverEvents, ploverLines } from "../../src/export/plover.ts";
import { quotationLines, quotationsOf } from "../../src/export/quotations.ts";
import { TABLES } from "../../src/export/table-names.ts";
import { recordsIn, tableOf } from "../../src/export/tables.ts";
import { actTies, attributionTies } from "../../src/export/ties.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { ReportId } from "../../src/schema/ids.ts";
import { gather } from "../sources/gather.ts";
import { archive, HOSTILE } from "./archive.ts";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await archive();
});
afterAll(() => ledger.close());

const parsed = async (ties: AsyncIterable<Tie>) =>
  graphml.parse(MultiDirectedGraph, [...graphmlLines(await graphOf(ties, new Map()))].join(""));

describe("formats", () => {
  it("each write some table, and every table can be had as csv, jsonl and parquet", () => {
    for (const format of FORMATS) expect(WRITES[format].length).toBeGreaterThan(0);
    for (const table of TABLES) expect(formatsOf(table)).toEqual(expect.arrayContaining(["csv", "jsonl", "parquet"]));
  });
});

describe("GraphML", () => {
  it("says who quotes whom, whatever the names hold", async () => {
    const graph = await parsed(attributionTies(ledger, ledger.everyAttribution()));
    const outlet = graph.findNode((_, { label }) => label === HOSTILE.outlet);
    const speaker = graph.findNode((_, { label }) => label === "Ilse Marquand 🕊");
    expect([outlet, speaker]).not.toContain(undefined);
    const [edge] = graph.edges(outlet, speaker);
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      kind: "quotes",
      records: 1,
      reports: 1,
      independent: 1,
      weight: 1,
      since: "2031-03-04",
    });
  });

  it("says who acts towards whom, once for each kind and never towards oneself", async () => {
    const graph = await parsed(actTies(ledger, ledger.everyReading()));
    const edges = graph.mapEdges((_, { kind }, from, to) => [
      graph.getNodeAttribute(from, "label"),
      kind,
      graph.getNodeAttribute(to, "label"),
    ]);
    expect(edges).toContainEqual(["Lomara", "SUPPORT", "Ardesh"]);
    expect(edges.filter(([from, , to]) => from === to)).toEqual([]);
    expect(new Set(edges.map(String)).size).toBe(edges.length);
  });

  it("weighs an edge by the reports that do not rest on each other, in whatever order they come", async () => {
    const [paper, speaker] = [
      { id: "outlet:Paper", label: "Paper", kind: "outlet" },
      { id: "w1", label: "Ilse Marquand", kind: "actor" },
    ];
    const ties = (async function* (): AsyncGenerator<Tie> {
      for (const report of ["r2", "r1", "r2", "r3", "r4"])
        yield { from: paper, to: speaker, kind: "quotes", report, place: `${report}.a1`, day: null };
    })();
    const reports = (async function* () {
      for (const [id, origin] of [
        ["r1", null],
        ["r2", "r1"],
        ["r3", "r1"],
        ["r4", null],
      ] as const)
        yield {
          id: id as ReportId,
          copyOf: origin === null ? null : { report: origin as ReportId, kind: "exact" as const, because: "" },
        };
    })();
    const graph = await graphOf(ties, await originsIn(reports));
    expect(graph.edges).toMatchObject([{ records: 5, reports: 4, independent: 2 }]);
    const read = graphml.parse(MultiDirectedGraph, [...graphmlLines(graph)].join(""));
    expect(read.mapEdges((_, { weight, independent }) => [weight, independent])).toEqual([[2, 2]]);
    expect(read.mapEdges((_, { evidence }) => evidence)).toEqual(["r2.a1; r1.a1; r3.a1; r4.a1"]);
  });

  it("is a graph without anything where there is nothing, and counts for and against apart", async () => {
    const none = (async function* (): AsyncGenerator<Tie> {})();
    expect(graphml.parse(DirectedGraph, [...graphmlLines(await graphOf(none, new Map()))].join("")).order).toBe(0);
    const [a, b] = [
      { id: "w1", label: "A\u0000\ud800", kind: "actor" },
      { id: 'issue:"<&\n', label: "toll", kind: "issue" },
    ];
    const both = (async function* (): AsyncGenerator<Tie> {
      for (const scale of [3, -3, 1])
        yield { from: a, to: b, kind: "stands on", report: "r1", place: "r1", day: null, scale };
    })();
    const graph = await parsed(both);
    expect(graph.mapEdges((_, { agree, disagree, records, reports }) => [agree, disagree, records, reports])).toEqual([
      [2, 1, 3, 1],
    ]);
    expect(graph.getNodeAttribute("w1", "label")).toBe("A\ufffd\ufffd");
    expect(graph.hasNode(b.id)).toBe(true);
  });
});

describe("CSV", () => {
  it("reads back by papaparse: quotes, line ends and, but for the apostrophe before it, formulas", async () => {
    const text = (await gather(csvLines(tableOf(ledger, "attributions")))).join("");
    const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const rows = (await gather(ledger.everyAttribution())).map(({ row }) => row);
    expect(data.map(({ content }) => content)).toEqual(rows.map(({ contentText }) => contentText));
    expect(data[0]?.title).toBe(`'${HOSTILE.title}`);
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe("BibTeX", () => {
  it("reads back as it was, and nothing of it is a command", async () => {
    const text = (await gather(bibtexEntries(ledger.everyReport()))).join("");
    const { entries, errors } = parseBibtex(text);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(3);
    const [hostile, plain] = entries;
    expect(plain).toMatchObject({
      type: "article",
      fields: { title: "Talks", journal: "The Lomara Post", year: "2031", month: "5", day: "1" },
    });
    expect(hostile?.fields.journal).toBe(HOSTILE.outlet);
    // Quotation marks and TeX's own letters come back; markup in angle brackets is the parser's own, and it is escaped here.
    expect(hostile?.fields.title).toContain("{\\input{x}}");
    expect(text).not.toMatch(/(?<!text)\\input/);
  });

  it("keeps names apart, and one with a comma or an and whole", async () => {
    const report = (await gather(ledger.everyReport()))[0];
    if (report === undefined) throw new Error("there is no report");
    const byline = ["Ana Moreno", "Desk and Staff", "Reyl, Tomasz"];
    const [text = ""] = await gather(
      bibtexEntries(
        (async function* () {
          yield { ...report, byline, title: "A", outlet: null };
        })(),
      ),
    );
    const [entry] = parseBibtex(text).entries;
    const authors = entry?.fields.author;
    expect(authors).toHaveLength(3);
    expect(entry?.type).toBe("misc");
  });
});

describe("PLOVER", () => {
  it.each([
    ["AGREE/offer", "done", { event: "AGREE", mode: null }],
    ["THREATEN/violence", "done", { event: "THREATEN", mode: "violence" }],
    ["CONSULT/visit", "planned", { event: "AGREE", mode: null }],
    ["RETREAT/withdraw", "planned", { event: "CONCEDE", mode: null }],
    ["ASSAULT", "planned", { event: "THREATEN", mode: null }],
    ["ASSAULT", "alleged", null],
    ["MOBILIZE", "planned", null],
    ["ASSAULT", "denied", null],
    ["AID", "not-done", null],
    ["AID", "considered", null],
    ["AID", "conditional", null],
  ] as const)("codes %s that is %s", (kind, status, code) => {
    expect(ploverCode({ kind, status })).toEqual(code);
  });

  it("writes a record a line, with the day of the report where the text gives none", async () => {
    const lines = await gather(ploverLines(ploverEvents(recordsIn(ledger, {}, ({ acts }) => acts))));
    const events = lines.map((line) => JSON.parse(line));
    const agreed = events.find(({ event }) => event === "AGREE");
    expect(agreed).toMatchObject({ mode: null, date: "2031-03-14", date_basis: "report" });
    expect(events.find(({ event }) => event === "REJECT")).toMatchObject({
      date: "2031-03-13",
      date_basis: "stated",
      source: [{ actor: "Lomara" }],
      text: "rejected … offer",
    });
  });
});

describe("quotations", () => {
  it("are what stands between marks, with what stands around it, found again in code points", async () => {
    const lines = (await gather(quotationLines(quotationsOf(ledger.everyAttribution())))).map((line) =>
      JSON.parse(line),
    );
    expect(lines).toHaveLength(1);
    const reading = (await gather(ledger.everyReading()))[0];
    const points = [...(reading?.article.text ?? "")];
    const { quotes, ...head } = lines[0];
    expect(head).toMatchObject({ date: "2031-03-04", lang: "en", outlet: HOSTILE.outlet });
    expect(quotes.map(({ speaker }: { speaker: string }) => speaker)).toEqual(["Ilse Marquand 🕊", "+Nadège <b>"]);
    expect(quotes[1].quote).toBe("perhaps");
    for (const { quote, pre, post, start, end } of quotes) {
      expect(points.slice(start, end).join("")).toBe(quote);
      expect(points.slice(0, start).join("").endsWith(pre)).toBe(true);
      expect(points.slice(end).join("").startsWith(post)).toBe(true);
    }
  });
});
