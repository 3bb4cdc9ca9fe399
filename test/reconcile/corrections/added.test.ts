// An attribution that a person adds: it stands among the others as if it had been read, once, and as that person gave it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { joined } from "../../../src/ledger/texts.ts";
import { findFaults } from "../../../src/reading/faults.ts";
import { quotedAs } from "../../../src/reconcile/corrections/added.ts";
import { correctedReading } from "../../../src/reconcile/corrections/corrected.ts";
import { correctionOf, decide, redo, takeIn, undo } from "../../../src/reconcile/corrections/decide.ts";
import { listedCorrections } from "../../../src/reconcile/corrections/listed.ts";
import { decisionsOf, type Wish } from "../../../src/reconcile/corrections/making.ts";
import { placeBeside } from "../../../src/reconcile/corrections/words.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { isByHand } from "../../../src/schema/by-hand.ts";
import { AttributionId, QuantityId } from "../../../src/schema/ids.ts";
import { Reading } from "../../../src/schema/reading.ts";
import { entryOf } from "../../ledger/example.ts";

const whole = entryOf({
  address: "morning.txt",
  publishedAt: "2031-03-04",
  statements: [
    {
      speaker: "Ilse Marquand",
      says: "the ferries stay shut, and Nadège Obuya told her that twelve crowns are enough",
    },
    { speaker: "Nadège Obuya", says: "“the toll could fall by half”" },
  ],
});
const { text } = whole.reading.article;
/** As a reader has it that finds nothing of Obuya's. */
const missed = {
  ...whole,
  reading: { ...whole.reading, attributions: whole.reading.attributions.slice(0, 1) },
};
const { id } = whole.reading.article;
const signed = { by: "Ines Vale", at: "2031-03-05T10:00:00.000Z" };

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const LAST = text.lastIndexOf("Nadège");
const OBUYAS: Wish = {
  verb: "add",
  report: id,
  content: [at("“the toll could fall by half”")],
  source: [at("Nadège Obuya", LAST)],
  cue: [at("said", LAST)],
};

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([missed]);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

const add = async (wish: Wish = OBUYAS) => decide(ledger, await decisionsOf(ledger, wish), signed);
const rows = async () =>
  (await ledger.attributions({ limit: 50 })).rows.map((one) => `${one.speakerName ?? "nobody"}: ${one.contentText}`);

describe("an attribution that is added", () => {
  it("is in lists, searches, facets and statements as any other, with what its words settle", async () => {
    await add();
    const { rows: found } = await ledger.attributions({ words: "toll half", speaker: ["Nadège Obuya"] });
    expect(found[0]?.attribution).toMatchObject({
      ...{ kind: "direct", status: "said", speakerBasis: "named", sourcing: { grade: "named" }, confidence: 1 },
    });
    expect(isByHand(found[0]?.id ?? "")).toBe(true);
    expect(found[0]?.statement).not.toBeNull();
    expect((await ledger.facets({})).speaker).toContainEqual({ value: "Nadège Obuya", count: 1 });
    expect(findFaults((await ledger.reading(id)) as Reading)).toEqual([]);
    expect((await ledger.uncorrectedReading(id))?.attributions).toHaveLength(1);
  });

  it("is listed as signed, taken back and put back", async () => {
    const before = await rows();
    const [n = 0] = await add();
    const [listed] = await listedCorrections(ledger);
    expect(listed).toMatchObject({ verb: "add", by: "Ines Vale", state: "held", is: "Nadège Obuya" });
    expect((await ledger.attribution(`${id}.${listed?.record}`))?.contentText).toContain("could fall");
    await undo(ledger, n, signed.at);
    expect(await rows()).toEqual(before);
    await redo(ledger, n);
    expect(await rows()).toHaveLength(2);
  });

  it("may be given to nobody, to somebody new, and as denied", async () => {
    await add({ ...OBUYAS, who: null, kind: "mixed", status: "denied" });
    expect((await ledger.attributions({ status: ["denied"] })).rows[0]).toMatchObject({ speakerName: null });
    await add({ ...OBUYAS, content: [at("twelve crowns are enough")], source: [], cue: [], who: "Tomasz Reyl" });
    expect(await rows()).toContain("Tomasz Reyl: twelve crowns are enough");
    expect((await ledger.actorsNamed("Tomasz Reyl"))[0]).toMatchObject({ attributions: 1 });
  });

  it("is not there twice when the better reader finds it, in other borders: what the person gave holds", async () => {
    await add({ ...OBUYAS, who: "Tomasz Reyl", status: "denied" });
    const shorter = whole.reading.attributions.map((one) => ({
      ...{ ...one, id: AttributionId.parse(`x${one.id}`) },
      content: one.content.map(({ start }) => ({ start, end: start + "“the toll".length })),
    }));
    await removeReports(ledger, [id]);
    await ledger.add([{ ...whole, reading: { ...whole.reading, model: "better-1", attributions: shorter } }]);
    await reconcile(ledger);
    expect((await rows()).filter((one) => one.includes("toll"))).toEqual([
      "Tomasz Reyl: “the toll could fall by half”",
    ]);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "held", isOrphan: false });
    expect((await ledger.reading(id))?.attributions[1]).toMatchObject({ id: "xa2", status: "denied" });
  });

  it("is an orphan where its words are gone, and there again when they are", async () => {
    await add();
    const other = entryOf({
      address: "morning.txt",
      statements: [{ speaker: "Ilse Marquand", says: "nothing at all" }],
    });
    await removeReports(ledger, [id]);
    await ledger.add([other]);
    await reconcile(ledger);
    expect((await listedCorrections(ledger))[0]).toMatchObject({ state: "lost", isOrphan: true });
    expect(await rows()).toHaveLength(1);
    await removeReports(ledger, [other.reading.article.id]);
    await ledger.add([missed]);
    await reconcile(ledger);
    expect(await rows()).toHaveLength(2);
  });

  it("is taken in by another ledger, and corrected further; without it what was said of it is an orphan", async () => {
    const [n = 0] = await add();
    const record = `${id}.${(await listedCorrections(ledger))[0]?.record}`;
    const wish: Wish = { verb: "speaker", record, who: "Tomasz Reyl" };
    await decide(ledger, await decisionsOf(ledger, wish), { ...signed, at: "2031-03-05T11:00:00.000Z" });
    expect(await rows()).toContain("Tomasz Reyl: “the toll could fall by half”");
    const other = await openLedger(":memory:", { create: true });
    await other.add([missed]);
    await takeIn(
      other,
      (await ledger.corrections()).map(({ n: _, holds: __, undoneAt: ___, ...one }) => one),
    );
    expect((await other.attributions({})).rows.map(({ id }) => id)).toContain(record);
    await other.close();
    await undo(ledger, n, signed.at);
    expect(await rows()).toHaveLength(1);
    expect((await listedCorrections(ledger)).map(({ state }) => state)).toEqual(["lost", "undone"]);
  });

  it("is said within whoever's words it stands in, and holds the numbers in its own", async () => {
    const inner: Wish = {
      ...{ verb: "add", report: id, content: [at("twelve crowns are enough")] },
      ...{ source: [at("Nadège Obuya")], cue: [at("told her")] },
    };
    const counted = Reading.parse({
      ...missed.reading,
      quantities: [
        {
          ...{ id: QuantityId.parse("q1"), span: at("twelve crowns"), kind: "money", value: 12, of: null },
          attribution: missed.reading.attributions[0]?.id,
        },
      ],
    });
    const [body] = await decisionsOf(ledger, inner);
    if (body === undefined) throw new Error("no decision");
    const { reading: now } = correctedReading(counted, [correctionOf(body, signed)]);
    const added = now.attributions.find((one) => isByHand(one.id));
    expect(added).toMatchObject({ parent: "a1", kind: "indirect" });
    expect(now.quantities[0]?.attribution).toBe(added?.id);
    expect(findFaults(now)).toEqual([]);
    expect(joined(text, now.attributions[0]?.content ?? [])).toContain("the ferries stay shut");
  });
});

describe("what is refused with a sentence", () => {
  it.each([
    [{ ...OBUYAS, content: [] }, "say which words were said"],
    [{ ...OBUYAS, content: [{ start: 5, end: 99999 }] }, "is no place in a text"],
    [{ ...OBUYAS, report: "r0000000000000000" }, "There is no report"],
    [{ ...OBUYAS, who: " " }, "A speaker has a name"],
    [
      {
        verb: "add",
        report: id,
        content: [at("the ferries stay shut, and")],
        cue: [at("said")],
        source: [at("Ilse Marquand")],
      },
      `already, as ${id}.a1`,
    ],
  ] as readonly (readonly [Wish, string])[])("%j", async (wish, sentence) => {
    await expect(add(wish)).rejects.toThrow(sentence);
  });
});

describe("the words of a source or cue", () => {
  const said = [at("“the toll could fall by half”")];
  it("are those beside what was said, though they stand elsewhere too", () => {
    expect(placeBeside("said", said, whole.reading)).toEqual(at("said", LAST));
    expect(placeBeside("told her", said, whole.reading)).toEqual(at("told her"));
  });

  it("are refused where they stand there more than once, or nowhere", () => {
    expect(() => placeBeside("a", said, whole.reading)).toThrow(/stands \d times in the sentence of what was said/);
    expect(() => placeBeside("announced", said, whole.reading)).toThrow("stands nowhere");
  });
});

it("words are quoted as their marks show", () => {
  const of = (words: string) => quotedAs([at(words)], whole.reading);
  expect(of("“the toll could fall by half”")).toBe("direct");
  expect(of("the toll could fall")).toBe("direct");
  expect(of("said: “the toll")).toBe("mixed");
  expect(of("the ferries stay shut")).toBe("indirect");
});
