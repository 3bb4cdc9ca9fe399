// The contract of a Ledger: every implementation runs these cases, and none adds behaviour that they do not hold.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AttributionQuery, AttributionRow, Ledger } from "../../src/ledger/ledger.ts";
import type { Told } from "../../src/ledger/positions.ts";
import { gather } from "../sources/gather.ts";
import { type Example, entryOf, type Statement } from "./example.ts";
import { statementCases } from "./statements.cases.ts";

const MORNING: Example = {
  address: "morning.txt",
  outlet: "The Quay Courier",
  title: "Ferry talks resume",
  publishedAt: "2031-03-04T08:00:00+02:00",
  statements: [
    { speaker: "Ilse Marquand", says: "“The ferries stay shut until the toll is dropped”", kind: "direct" },
    { speaker: "Nadège Obuya", says: "the toll could fall by half", kind: "indirect" },
    { speaker: "officials", says: "the north bank would open first", grade: "unnamed" },
  ],
};
const EVENING: Example = {
  address: "evening.txt",
  outlet: "Harbour Evening Post",
  title: "No toll, no ferries",
  publishedAt: "2031-03-05",
  statements: [
    { speaker: "ILSE MARQUAND", says: "the north bank was never promised", status: "denied" },
    { speaker: "Tomasz Reyl", says: "bank guarantees from the north were ready", kind: "mixed" },
  ],
};
const UNDATED: Example = {
  address: "undated.txt",
  statements: [{ says: "a toll of twelve crowns was agreed", grade: "unstated" }],
};

export function ledgerCases(open: () => Promise<Ledger>): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
  });
  afterEach(() => ledger.close());

  const contents = async (query: AttributionQuery): Promise<readonly string[]> =>
    (await ledger.attributions(query)).rows.map((row) => row.contentText);
  const addAll = () => ledger.add([MORNING, EVENING, UNDATED].map(entryOf));

  describe("adding", () => {
    it("keeps a reading and its document exactly", async () => {
      const entry = entryOf(MORNING);
      expect(await ledger.add([entry])).toEqual({ added: 1, known: 0 });
      expect(await ledger.reading(entry.reading.article.id)).toEqual(entry.reading);
      expect(await ledger.text(entry.reading.article.id)).toBe(entry.reading.article.text);
      const document = await ledger.document(entry.reading.article.id);
      expect(document).toEqual({ ...entry.document, bytes: expect.anything() });
      expect(new Uint8Array(document?.bytes ?? [])).toEqual(entry.document.bytes);
    });

    it("keeps any text exactly, lone surrogates and a byte order mark included", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), fc.uuid(), async (text, address) => {
          const { document, reading } = entryOf({ ...MORNING, address });
          const article = { ...reading.article, text, title: text };
          await ledger.add([{ document, reading: { ...reading, article } }]);
          expect((await ledger.reading(article.id))?.article).toEqual(article);
        }),
        { numRuns: 50 },
      );
    });

    it("adds a report once: in one batch, in two, and under one address", async () => {
      const entry = entryOf(MORNING);
      expect(await ledger.add([entry, entry])).toEqual({ added: 1, known: 1 });
      expect(await ledger.add([entryOf(MORNING)])).toEqual({ added: 0, known: 1 });
      expect(await ledger.counts()).toEqual({ reports: 1, attributions: 3, failures: 0 });
      expect(await ledger.known([entry.reading.article.id])).toEqual(new Set([entry.reading.article.id]));
    });

    it("keeps the same bytes under another address as a report of their own", async () => {
      await ledger.add([entryOf(MORNING), entryOf({ ...MORNING, address: "copy.txt" })]);
      expect((await ledger.counts()).reports).toBe(2);
    });

    it("keeps all of a batch or nothing of it", async () => {
      const broken = entryOf(EVENING);
      const wrong = { ...broken, reading: { ...broken.reading, model: null as unknown as string } };
      await expect(ledger.add([entryOf(MORNING), wrong])).rejects.toThrow();
      expect(await ledger.counts()).toEqual({ reports: 0, attributions: 0, failures: 0 });
      expect(await ledger.add([entryOf(MORNING)])).toEqual({ added: 1, known: 0 });
    });

    it("takes a batch of none", async () => {
      expect(await ledger.add([])).toEqual({ added: 0, known: 0 });
    });

    it("remembers an input that failed, by its last cause, until it can be read", async () => {
      const problem = { code: "input-empty", message: "It is empty." };
      await ledger.addFailures([{ uri: "morning.txt", problem: { code: "file-unreadable", message: "It was shut." } }]);
      await ledger.addFailures([
        { uri: "morning.txt", problem },
        { uri: "b.txt", problem },
      ]);
      expect(await ledger.failures()).toEqual([
        { uri: "b.txt", problem },
        { uri: "morning.txt", problem },
      ]);
      await ledger.add([entryOf(MORNING)]);
      expect(await ledger.failures()).toEqual([{ uri: "b.txt", problem }]);
    });
  });

  describe("searching attributions", () => {
    beforeEach(addAll);

    it("gives all without a query: newest first, the undated last, a report's in text order", async () => {
      const { rows, total, next } = await ledger.attributions({});
      expect(rows.map((row) => row.attribution.id)).toEqual(["a1", "a2", "a1", "a2", "a3", "a1"]);
      expect(rows.map((row) => row.publishedAt?.slice(0, 10) ?? null)).toEqual([
        ...["2031-03-05", "2031-03-05", "2031-03-04", "2031-03-04", "2031-03-04", null],
      ]);
      expect([total, next]).toEqual([6, null]);
    });

    it("gives with each row what a list shows", async () => {
      const [row] = (await ledger.attributions({ words: "half" })).rows;
      const { id } = entryOf(MORNING).reading.article;
      expect(row).toMatchObject({
        id: `${id}.a2`,
        report: id,
        outlet: "The Quay Courier",
        title: "Ferry talks resume",
        speakerName: "Nadège Obuya",
        sourceText: "Nadège Obuya",
        cueText: "said",
        contentText: "the toll could fall by half",
      } satisfies Partial<AttributionRow>);
      expect(await ledger.attribution(`${id}.a2`)).toEqual(row);
    });

    it.each([
      ["toll", 3, "a word in the content"],
      ["TOLL half", 1, "all words must occur, in any order and case"],
      ["obuya", 1, "a word of the speaker"],
      ["nadege", 1, "diacritics do not count"],
      ["north bank", 3, "words apart from each other"],
      ['"north bank"', 2, "a phrase in its order"],
      ['"north bank', 2, "a phrase that is not closed"],
      ["“north bank”", 2, "curly quotation marks"],
      ["tol", 0, "half a word"],
      ["", 6, "nothing typed"],
      ["   ", 6, "white space"],
      ["half — toll!", 1, "marks between words"],
      ["🙂", 0, "an emoji"],
    ])("finds %j in %i: %s", async (words, count) => {
      expect((await ledger.attributions({ words })).total).toBe(count);
    });

    it.each([
      "tol*",
      "NEAR(toll half)",
      "toll AND half",
      "toll OR zebra",
      "NOT toll",
      "content:toll",
      "-toll",
      "^toll",
      "{a b}:c",
    ])("takes %j literally", async (words) => {
      const plain = words
        .replace(/[^\w]+/g, " ")
        .trim()
        .toLowerCase()
        .split(" ");
      const holding = (await contents({})).filter((text) =>
        plain.every((word) => text.toLowerCase().split(/\W+/).includes(word)),
      );
      expect(await contents({ words })).toEqual(holding);
    });

    it("gives those whose speaker is open", async () => {
      expect(await contents({ isUnresolved: true })).toEqual(["a toll of twelve crowns was agreed"]);
    });

    it("never fails for any words, however long", async () => {
      const typed = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(...`"'*()^:-+{} aNEAR\0`) }),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (words) => {
          await ledger.attributions({ words });
          await ledger.reports({ words });
          await ledger.facets({ words });
        }),
      );
      for (const unit of ["a ", '" ', "toll ", "(", "x*"]) {
        expect((await ledger.attributions({ words: unit.repeat(10_000) })).total).toBeLessThanOrEqual(6);
      }
      const many = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(" ");
      expect((await ledger.attributions({ words: many })).total).toBe(0);
    });

    it.each<[string, AttributionQuery, number]>([
      ["speaker, case ignored", { speaker: ["ilse marquand"] }, 2],
      ["several speakers", { speaker: ["Tomasz Reyl", "officials"] }, 2],
      ["a speaker nobody has", { speaker: ["Nobody"] }, 0],
      ["no speaker chosen", { speaker: [] }, 6],
      ["outlet", { outlet: ["The Quay Courier"] }, 3],
      ["kind", { kind: ["direct", "mixed"] }, 2],
      ["grade", { grade: ["unnamed"] }, 1],
      ["status", { status: ["denied"] }, 1],
      ["since, inclusive", { since: "2031-03-05" }, 2],
      ["until, inclusive, without the undated", { until: "2031-03-04" }, 3],
      ["several at once", { words: "bank", kind: ["indirect"], since: "2031-03-05" }, 1],
      ["an injection", { speaker: ["'; drop table reports; --"] }, 0],
    ])("restricts by %s", async (_, query, count) => {
      expect((await ledger.attributions(query)).total).toBe(count);
    });

    it("restricts to a report", async () => {
      const report = entryOf(EVENING).reading.article.id;
      expect((await ledger.attributions({ report })).total).toBe(2);
    });
  });

  describe("paging", () => {
    beforeEach(addAll);

    it("walks every row once, in order, whatever is added meanwhile", async () => {
      const whole = await contents({});
      const walked: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ledger.attributions({ limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        walked.push(...page.rows.map((row) => row.contentText));
        cursor = page.next ?? undefined;
        if (walked.length === 2)
          await ledger.add([entryOf({ ...EVENING, address: "later.txt", publishedAt: "2032-01-01" })]);
      } while (cursor !== undefined);
      expect(walked).toEqual(whole);
    });

    it("passes over as many rows as it is told to", async () => {
      const whole = await contents({});
      expect(await contents({ offset: 2, limit: 3 })).toEqual(whole.slice(2, 5));
      expect((await ledger.attributions({ offset: 2, limit: 3 })).total).toBe(6);
      expect(await contents({ offset: 99 })).toEqual([]);
      const reports = (await ledger.reports({})).rows;
      expect((await ledger.reports({ offset: 1, limit: 1 })).rows).toEqual(reports.slice(1, 2));
    });

    it("ends with no cursor where the last page is full", async () => {
      expect((await ledger.attributions({ limit: 6 })).next).toBeNull();
      expect((await ledger.reports({ limit: 3 })).next).toBeNull();
    });

    it("refuses a cursor that no page gave", async () => {
      const good = (await ledger.attributions({ limit: 1 })).next ?? "";
      for (const cursor of ["x", "", `${good}A`, good.slice(1), btoa("2031-03-05~1 or 1=1"), "🙂", `${good}\n`]) {
        await expect(ledger.attributions({ cursor })).rejects.toMatchObject({ code: "query-invalid" });
        await expect(ledger.reports({ cursor })).rejects.toMatchObject({ code: "query-invalid" });
      }
    });
  });

  describe("facets", () => {
    beforeEach(addAll);

    it("count what matches, most frequent first, months in order", async () => {
      expect(await ledger.facets({})).toEqual({
        speaker: [
          { value: "Ilse Marquand", count: 2 },
          { value: "Nadège Obuya", count: 1 },
          { value: "Tomasz Reyl", count: 1 },
          { value: "officials", count: 1 },
        ],
        outlet: [
          { value: "The Quay Courier", count: 3 },
          { value: "Harbour Evening Post", count: 2 },
        ],
        kind: [
          { value: "indirect", count: 4 },
          { value: "direct", count: 1 },
          { value: "mixed", count: 1 },
        ],
        grade: [
          { value: "named", count: 4 },
          { value: "unnamed", count: 1 },
          { value: "unstated", count: 1 },
        ],
        status: [
          { value: "said", count: 5 },
          { value: "denied", count: 1 },
        ],
        addressee: [],
        act: [],
        month: [{ value: "2031-03", count: 5 }],
      });
    });

    it("count a facet without its own restriction and with every other", async () => {
      const facets = await ledger.facets({ words: "toll", kind: ["direct"], since: "2031-03-04" });
      expect(facets.kind).toEqual([
        { value: "direct", count: 1 },
        { value: "indirect", count: 1 },
      ]);
      expect(facets.speaker).toEqual([{ value: "Ilse Marquand", count: 1 }]);
    });

    it("agree with the totals of the searches they lead to", async () => {
      const statement: fc.Arbitrary<Statement> = fc.record({
        speaker: fc.constantFrom("Ada Voss", "ADA VOSS", "Bo Lindqvist"),
        says: fc.constantFrom("the dam holds", "the dam leaks", "wait"),
        kind: fc.constantFrom("direct", "indirect", "mixed"),
        grade: fc.constantFrom("named", "anonymous"),
      });
      const examples = fc.array(
        fc.record({
          address: fc.uuid(),
          outlet: fc.constantFrom("Dam Daily", "Sluice"),
          statements: fc.array(statement, { maxLength: 5 }),
        }),
        { maxLength: 5 },
      );
      await fc.assert(
        fc.asyncProperty(examples, fc.constantFrom("", "dam", "holds"), async (reports, words) => {
          await ledger.add(reports.map(entryOf));
          const { speaker, outlet, kind, grade } = await ledger.facets({ words });
          for (const { value, count } of speaker)
            expect((await ledger.attributions({ words, speaker: [value] })).total).toBe(count);
          for (const { value, count } of outlet)
            expect((await ledger.attributions({ words, outlet: [value] })).total).toBe(count);
          const { total } = await ledger.attributions({ words });
          for (const facet of [kind, grade]) expect(facet.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        }),
        { numRuns: 20 },
      );
    });
  });

  describe("reports", () => {
    beforeEach(addAll);

    it("have outlets, counted over all that match whichever outlet is chosen", async () => {
      const outlets = await ledger.outlets({ outlet: ["The Quay Courier"] });
      expect(outlets.map(({ value }) => value)).toEqual(["Harbour Evening Post", "The Quay Courier"]);
      for (const { value, count } of outlets) expect((await ledger.reports({ outlet: [value] })).total).toBe(count);
      expect(await ledger.outlets({ until: "2031-01-01" })).toEqual([]);
    });

    it("are listed newest first with what a list shows", async () => {
      const { rows, total } = await ledger.reports({});
      expect(rows.map((row) => [row.file, row.attributions])).toEqual([
        ["evening.txt", 2],
        ["morning.txt", 3],
        ["undated.txt", 1],
      ]);
      expect(total).toBe(3);
      expect(await ledger.report(rows[1]?.id ?? "")).toEqual(rows[1]);
      expect(rows[2]).toMatchObject({
        outlet: null,
        title: null,
        publishedAt: null,
        uri: null,
        sourceId: null,
        language: "en",
      });
    });

    it.each<[string, Parameters<Ledger["reports"]>[0], number]>([
      ["words of the text", { words: "crowns" }, 1],
      ["words of the title", { words: "talks" }, 1],
      ["words of the outlet", { words: "courier" }, 1],
      ["outlet", { outlet: ["harbour evening post"] }, 1],
      ["since", { since: "2031-03-05" }, 1],
      ["until", { until: "2031-03-05" }, 2],
    ])("are restricted by %s", async (_, query, count) => {
      expect((await ledger.reports(query)).total).toBe(count);
    });
  });

  describe("what is not there", () => {
    it("is null, for ids of any kind", async () => {
      await addAll();
      const { id } = entryOf(MORNING).reading.article;
      for (const wrong of ["", "x", "r0000000000000000", `${id}.`, `${id}.a99`, `.a1`, id.slice(0, -1), "' or 1=1"]) {
        expect(await ledger.attribution(wrong)).toBeNull();
        expect(await ledger.reading(wrong)).toBeNull();
        expect(await ledger.report(wrong)).toBeNull();
        expect(await ledger.document(wrong)).toBeNull();
        expect(await ledger.text(wrong)).toBeNull();
        expect(await ledger.actorNamed(wrong)).toBeNull();
      }
    });

    it("is nothing at all in an empty ledger", async () => {
      expect(await ledger.attributions({ words: "toll" })).toEqual({ rows: [], total: 0, next: null });
      expect(await ledger.reports({})).toEqual({ rows: [], total: 0, next: null });
      expect(await ledger.counts()).toEqual({ reports: 0, attributions: 0, failures: 0 });
      expect(Object.values(await ledger.facets({})).flat()).toEqual([]);
    });
  });

  describe("actors", () => {
    beforeEach(addAll);

    it("are found by name over all reports, case and diacritics ignored", async () => {
      const page = await ledger.actorNamed("ilse  marquand");
      expect(page).toMatchObject({ name: "Ilse Marquand", reports: 2, attributions: 2 });
      expect(page?.rows.map((row) => [row.name, row.mentions])).toEqual([
        ["Ilse Marquand", 1],
        ["ILSE MARQUAND", 1],
      ]);
      expect((await ledger.actorNamed("Nadege Obuya"))?.name).toBe("Nadège Obuya");
    });

    it("are found by an alias where no one has it as a name", async () => {
      expect((await ledger.actorNamed("reyl"))?.rows.map((row) => row.name)).toEqual(["Tomasz Reyl"]);
    });
  });

  statementCases(
    () => ledger,
    async () => {
      await addAll();
      return [MORNING, EVENING, UNDATED].map((example) => entryOf(example).reading.article.id);
    },
  );

  describe("what reports tell of positions and deals", () => {
    const TOLD: Told = {
      ...{ names: { 0: "Ilse Marquand" }, around: [0], stances: [], confronted: [], disagreements: [] },
      ...{ deals: [], terms: [], isOfTalks: false, sides: [], meetings: [], regards: [], lasted: [] },
    };

    it("is kept by report, given with who stands where, and taken back", async () => {
      await addAll();
      const ids = [MORNING, EVENING].map((example) => entryOf(example).reading.article.id);
      await ledger.reconcile(async ({ told, waits }) => {
        for (const { report } of await waits.reports(ids)) await told.keep(report, TOLD);
      });
      const kept = await gather(ledger.everyTold());
      expect(kept.map(({ report, day, outlet }) => [report, day, outlet])).toEqual([
        [ids[0], "2031-03-04", "The Quay Courier"],
        [ids[1], "2031-03-05", "Harbour Evening Post"],
      ]);
      expect(kept.map(({ item }) => item)).toEqual([TOLD, TOLD]);
      expect(kept[0]?.whoAt(0)).toEqual({ id: `${ids[0]}.0`, name: "Ilse Marquand", isActor: false });
      await ledger.reconcile(async ({ told, waits }) => {
        await told.takeBack((await waits.reports(ids.slice(0, 1))).map(({ report }) => report));
      });
      expect((await gather(ledger.everyTold())).map(({ report }) => report)).toEqual([ids[1]]);
      await ledger.reconcile(({ told }) => told.startAnew());
      expect(await gather(ledger.everyTold())).toEqual([]);
      expect(await ledger.toldOf("w000000000001")).toEqual([]);
    });
  });

  describe("everything, in order", () => {
    it("holds each row once, in the order in which it was added", async () => {
      await addAll();
      expect((await gather(ledger.everyReport())).map((row) => row.file)).toEqual([
        "morning.txt",
        "evening.txt",
        "undated.txt",
      ]);
      expect(await gather(ledger.everyAttribution())).toHaveLength(6);
      expect(await gather(ledger.everyAttribution({ words: "north" }))).toHaveLength(3);
      expect((await gather(ledger.everyActor())).map(({ row }) => row.name)).toEqual([
        ...["Ilse Marquand", "Nadège Obuya", "officials", "ILSE MARQUAND", "Tomasz Reyl"],
      ]);
    });

    it("goes on over more rows than are asked for at once", async () => {
      const statements = Array.from({ length: 700 }, (_, at) => ({ speaker: `Speaker ${at}`, says: `point ${at}` }));
      await ledger.add([1, 2, 3].map((part) => entryOf({ address: `${part}.txt`, statements })));
      const rows = await gather(ledger.everyAttribution());
      expect(new Set(rows.map(({ row }) => row.id)).size).toBe(2100);
      const found = await gather(ledger.everyAttribution({ words: "point" }));
      expect(found.map(({ row }) => row.id)).toEqual(rows.map(({ row }) => row.id));
      expect(await gather(ledger.everyAttribution({ words: "point 699", speaker: ["Speaker 699"] }))).toHaveLength(3);
      expect((await gather(ledger.everyActor())).length).toBe(2100);
    });
  });
}
