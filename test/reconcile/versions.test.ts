// Versions: the texts that one address has had, in order, and what somebody said in one of them and not in the next.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { changedQuotations, everyVersionedReport, versionsOf } from "../../src/reconcile/versions.ts";
import { type Example, entryOf, type Statement } from "../ledger/example.ts";
import { gather } from "../sources/gather.ts";

const AT = "https://quay.example/ferry";
const SHUT: Statement = {
  speaker: "Ilse Marquand",
  says: "the ferries to Marsk Island stay shut until the toll is dropped",
};
const HALF: Statement = { speaker: "Tomasz Reyl", says: "the toll could fall by half before the summer begins" };
const VOTE: Statement = { speaker: "Nadège Obuya", says: "the deckhands will vote in the harbour hall on Thursday" };
const MAY: Statement = {
  speaker: "Ilse Marquand",
  says: "the ferries to Marsk Island may open before the toll is dropped",
};
const STORM: Statement = { speaker: "Tilda Roux", says: "the organ of the concert house stood in rain for six hours" };

function reportAt(
  statements: readonly Statement[],
  more: Partial<Example> & { readonly fetchedAt?: string } = {},
): LedgerEntry {
  const { fetchedAt, ...head } = more;
  const { document, reading } = entryOf({ address: AT, statements, ...head });
  return { document: fetchedAt === undefined ? document : { ...document, fetchedAt }, reading };
}

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
});
afterEach(() => ledger.close());

const add = async (...entries: readonly LedgerEntry[]) => {
  const added = await ledger.add(entries);
  await reconcile(ledger);
  return added;
};
const idOf = ({ reading }: LedgerEntry) => reading.article.id;
const numbers = async () =>
  Object.fromEntries((await gather(everyVersionedReport(ledger))).map((row) => [row.id, [row.version, row.versionOf]]));

const FIRST = reportAt([SHUT, HALF], { publishedAt: "2031-03-04" });
const SECOND = reportAt([MAY, HALF, VOTE], { publishedAt: "2031-03-05" });
const THIRD = reportAt([MAY, VOTE], { publishedAt: "2031-03-06" });

describe("the same address", () => {
  it("with the same bytes is the same report, and has one version", async () => {
    await add(FIRST);
    expect(await add(FIRST)).toEqual({ added: 0, known: 1 });
    expect(await versionsOf(ledger, idOf(FIRST))).toBeNull();
    expect(await numbers()).toEqual({ [idOf(FIRST)]: [1, null] });
  });

  it("with a new text is a new version, in which a quotation changed, stayed or came", async () => {
    await add(FIRST, SECOND);
    const versions = await versionsOf(ledger, idOf(SECOND));
    expect(versions).toMatchObject({ version: 2, of: 2, first: idOf(FIRST), others: [] });
    expect(versions?.steps).toHaveLength(1);
    expect(versions?.steps[0]).toMatchObject({
      from: { version: 1, report: idOf(FIRST) },
      basis: "published",
      changes: {
        paragraphs: { changed: 1, added: 1, removed: 0 },
        kept: 1,
        changed: [{ before: { content: SHUT.says }, after: { id: `${idOf(SECOND)}.a1`, content: MAY.says } }],
        vanished: [],
        added: [{ speaker: "Nadège Obuya", content: VOTE.says }],
      },
    });
  });

  it("without a quotation that it had marks it as vanished, and check finds that", async () => {
    await add(SECOND, THIRD);
    const [step, ...more] = await gather(changedQuotations(ledger));
    expect(more).toEqual([]);
    expect(step?.changes).toMatchObject({ kept: 2, changed: [], vanished: [{ id: `${idOf(SECOND)}.a2` }], added: [] });
  });

  it("with the same words laid to another speaker has changed, and shows both", async () => {
    const other = reportAt([{ ...SHUT, speaker: "Tomasz Reyl" }, HALF], { publishedAt: "2031-03-05" });
    await add(FIRST, other);
    const steps = (await versionsOf(ledger, idOf(other)))?.steps;
    expect(steps?.[0]?.changes.changed).toMatchObject([
      { before: { speaker: "Ilse Marquand" }, after: { speaker: "Tomasz Reyl", content: SHUT.says } },
    ]);
  });

  it("does not take for vanished what only one of the two readings finds in a sentence of both", async () => {
    const unread = reportAt([SHUT, HALF, VOTE], { publishedAt: "2031-03-05" });
    const { document, reading } = unread;
    const attributions = reading.attributions.slice(1);
    await add(FIRST, { document, reading: { ...reading, attributions } });
    const steps = (await versionsOf(ledger, idOf(unread)))?.steps;
    expect(steps?.[0]?.changes).toMatchObject({ kept: 2, changed: [], vanished: [] });
    expect(steps?.[0]?.changes.added).toHaveLength(1);
  });

  it("with another report altogether has two reports, which are not compared", async () => {
    const storm = reportAt([STORM], { publishedAt: "2031-03-05" });
    await add(FIRST, storm, THIRD, SECOND);
    expect(await versionsOf(ledger, idOf(storm))).toMatchObject({ version: 1, of: 1, steps: [] });
    const versions = await versionsOf(ledger, idOf(SECOND));
    expect(versions).toMatchObject({ version: 2, of: 3, others: [idOf(storm)] });
    expect(versions?.steps.map(({ to }) => to.version)).toEqual([2, 3]);
    expect((await ledger.report(idOf(storm)))?.copyOf).toBeNull();
  });

  it("is the web address where two files give one, and the same text in both is one version", async () => {
    const saved = (address: string, statements: readonly Statement[], publishedAt?: string): LedgerEntry => {
      const { document, reading } = entryOf({
        address,
        statements,
        ...(publishedAt === undefined ? {} : { publishedAt }),
      });
      return { document, reading: { ...reading, article: { ...reading.article, uri: AT } } };
    };
    const [a, b] = [saved("monday.html", [SHUT], "2031-03-04"), saved("again.html", [SHUT])];
    const c = saved("tuesday.html", [SHUT, HALF], "2031-03-05");
    await add(c, b, a);
    expect(await numbers()).toEqual({ [idOf(a)]: [1, null], [idOf(b)]: [1, idOf(a)], [idOf(c)]: [2, idOf(a)] });
  });

  it("is none for what came in by standard input, nor for what more than two hundred reports have", async () => {
    const piped = ["-", "-#1", "-#1"].map((address, at) => reportAt([SHUT, { says: `number ${at}` }], { address }));
    await add(...piped);
    expect((await gather(everyVersionedReport(ledger))).map(({ version }) => version)).toEqual([1, 1, 1]);
    const many = Array.from({ length: 201 }, (_, at) => reportAt([SHUT, { says: `item ${at}` }]));
    await ledger.add(many);
    expect((await gather(everyVersionedReport(ledger))).every(({ version }) => version === 1)).toBe(true);
  });
});

describe("versions", () => {
  it("are numbered by publication, then by when they were fetched, in whatever order they came", async () => {
    const fetched = reportAt([SHUT, VOTE], { publishedAt: "2031-03-04", fetchedAt: "2031-03-04T09:00:00Z" });
    const later = reportAt([MAY, VOTE, HALF], { publishedAt: "2031-03-04", fetchedAt: "2031-03-04T11:00:00Z" });
    const undated = reportAt([SHUT, HALF, VOTE]);
    const inOrder = [fetched, later, SECOND, THIRD, undated];
    await add(...inOrder.toReversed());
    const wanted = inOrder.map((one, at) => [idOf(one), [at + 1, at === 0 ? null : idOf(fetched)]]);
    expect(await numbers()).toEqual(Object.fromEntries(wanted));
    await ledger.close();
    ledger = await openLedger(":memory:", { create: true });
    for (const at of [3, 0, 2, 4, 1]) await add(...inOrder.slice(at, at + 1));
    expect(await numbers()).toEqual(Object.fromEntries(wanted));
  });

  it("that no date tells apart are numbered as they were added, which is said", async () => {
    const [before, after] = [reportAt([SHUT, HALF]), reportAt([MAY, HALF])];
    for (const [one, two] of [
      [before, after],
      [after, before],
    ] as const) {
      await add(one);
      await add(two);
      expect(await numbers()).toEqual({ [idOf(one)]: [1, null], [idOf(two)]: [2, idOf(one)] });
      expect((await versionsOf(ledger, idOf(two)))?.steps).toMatchObject([{ basis: "added", changes: { kept: 1 } }]);
      await removeReports(ledger, [idOf(one), idOf(two)]);
    }
  });

  it("are renumbered when one is removed", async () => {
    await add(FIRST, SECOND, THIRD);
    expect((await numbers())[idOf(THIRD)]).toEqual([3, idOf(FIRST)]);
    await removeReports(ledger, [idOf(FIRST)]);
    expect(await numbers()).toEqual({ [idOf(SECOND)]: [1, null], [idOf(THIRD)]: [2, idOf(SECOND)] });
  });

  it("of one address are never two independent reports, however much of the later is new", async () => {
    const longer = [VOTE, STORM, { ...HALF, says: "no crown of the budget is left for a bridge over the sound" }];
    const grown = reportAt(
      [
        SHUT,
        ...longer,
        { speaker: "Joost Verlaan", says: "the mediator carried paper between two rooms until midnight" },
      ],
      {
        publishedAt: "2031-03-05",
      },
    );
    await add(grown, FIRST);
    expect((await ledger.report(idOf(grown)))?.copyOf).toMatchObject({ report: idOf(FIRST), kind: "version" });
  });
});
