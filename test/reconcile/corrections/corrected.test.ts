// What people decided, laid over a reading: each decision changes what it says and nothing else, in whatever order they come.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/ledger/ledger.ts";
import { joined } from "../../../src/ledger/texts.ts";
import { findFaults } from "../../../src/reading/faults.ts";
import { anchorTo } from "../../../src/reconcile/corrections/anchor.ts";
import { correctedReading } from "../../../src/reconcile/corrections/corrected.ts";
import type { Anchor, Correction, Decision, Target } from "../../../src/schema/correction.ts";
import { AttributionId } from "../../../src/schema/ids.ts";
import { Reading } from "../../../src/schema/reading.ts";
import { entryOf } from "../../ledger/example.ts";

const { reading }: LedgerEntry = entryOf({
  address: "morning.txt",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the ferries stay shut until the toll is dropped" },
    { speaker: "Nadège Obuya", says: "the toll could fall by half" },
    { speaker: "Ilse Marquand", says: "the north bank was never promised" },
  ],
});
const { text } = reading.article;

const anchors = (pieces: readonly { readonly start: number; readonly end: number }[], from = text): readonly Anchor[] =>
  pieces.map((piece) => anchorTo(from, piece));

function target(at: number, of: Reading = reading): Target {
  const one = of.attributions[at];
  if (one === undefined) throw new Error(`no attribution ${at}`);
  const from = of.article.text;
  const speaker = of.actors.find(({ id }) => id === one.speaker);
  return {
    ...{ report: of.article.id, address: "morning.txt", record: one.id, kind: one.kind, status: one.status },
    ...{ source: anchors(one.source, from), cue: anchors(one.cue, from), content: anchors(one.content, from) },
    ...{
      grade: one.sourcing.grade,
      speaker: speaker === undefined ? null : { name: speaker.name, kind: speaker.kind },
    },
  };
}

let made = 0;
const correction = (body: Decision, at = "2031-03-05T10:00:00Z"): Correction => ({
  ...{ uid: (++made).toString(16).padStart(16, "0"), by: "Ines Vale", madeAt: at, body },
});

/** "SPEAKER: CONTENT", a line an attribution. */
const told = (of: Reading): readonly string[] =>
  of.attributions.map(
    (one) =>
      `${of.actors.find(({ id }) => id === one.speaker)?.name ?? "nobody"}: ${joined(of.article.text, one.content)}`,
  );

const person = (name: string) => ({ name, kind: "person" }) as const;

describe("a decision", () => {
  it("accepts: the record is certain", () => {
    const { reading: now, holds } = correctedReading(reading, [correction({ verb: "accept", target: target(1) })]);
    expect(now.attributions.map(({ confidence }) => confidence === 1)).toEqual([false, true, false]);
    expect([...holds.values()]).toEqual(["held"]);
  });

  it("rejects: the record is gone, and nothing points at it", () => {
    const inside = AttributionId.parse("a2");
    const nested = Reading.parse({
      ...reading,
      attributions: reading.attributions.map((one, at) => (at === 2 ? { ...one, parent: inside } : one)),
      quantities: [{ id: "q1", span: { start: 0, end: 4 }, kind: "count", value: 1, of: null, attribution: inside }],
    });
    const { reading: now } = correctedReading(nested, [correction({ verb: "reject", target: target(1) })]);
    expect(told(now)).toEqual([told(reading)[0], told(reading)[2]]);
    expect(now.attributions[1]?.parent).toBeNull();
    expect(now.quantities[0]).not.toHaveProperty("attribution");
    expect(findFaults(now)).toEqual([]);
  });

  it("gives words to another actor of the report, or to one that it does not name", () => {
    const known = correction({ verb: "speaker", target: target(1), speaker: person("ilse marquand") });
    expect(told(correctedReading(reading, [known]).reading)[1]).toBe("Ilse Marquand: the toll could fall by half");
    const fresh = correction({ verb: "speaker", target: target(1), speaker: person("Tomasz Reyl") });
    const { reading: now } = correctedReading(reading, [fresh]);
    expect(told(now)[1]).toBe("Tomasz Reyl: the toll could fall by half");
    expect(now.actors).toHaveLength(3);
    expect(now.mentions.find(({ span }) => text.startsWith("Nadège", span.start))?.actor).toBe(now.actors[2]?.id);
    expect(findFaults(now)).toEqual([]);
  });

  it("gives words to nobody", () => {
    const { reading: now } = correctedReading(reading, [
      correction({ verb: "speaker", target: target(1), speaker: null }),
    ]);
    expect(now.attributions[1]).toMatchObject({ speaker: null, speakerBasis: null });
    expect(findFaults(now)).toEqual([]);
  });

  it("sets spans, kind, status and sourcing grade", () => {
    const start = text.indexOf("the toll could");
    const content = anchors([{ start, end: start + "the toll".length }]);
    const { reading: now } = correctedReading(reading, [
      correction({ verb: "spans", target: target(1), source: target(1).source, cue: target(1).cue, content }),
      correction({ verb: "kind", target: target(1), kind: "mixed" }),
      correction({ verb: "status", target: target(1), status: "denied" }),
      correction({ verb: "grade", target: target(1), grade: "anonymous" }),
    ]);
    expect(told(now)[1]).toBe("Nadège Obuya: the toll");
    expect(now.attributions[1]).toMatchObject({ kind: "mixed", status: "denied", confidence: 1 });
    expect(now.attributions[1]?.sourcing).toEqual({ grade: "anonymous" });
  });

  it("marks furniture: what was read from it alone is gone, the text stays", () => {
    const start = text.indexOf("Nadège");
    const anchor = anchorTo(text, { start, end: text.indexOf("\n", start) });
    const place = { report: reading.article.id, address: "morning.txt" };
    const { reading: now } = correctedReading(reading, [
      correction({ verb: "furniture", ...place, anchor, kind: "promo" }),
    ]);
    expect(told(now)).toEqual([told(reading)[0], told(reading)[2]]);
    expect(now.article.text).toBe(text);
    expect(now.article.furniture).toEqual([{ span: { start, end: anchor.end }, kind: "promo" }]);
    expect(now.article.body).toHaveLength(2);
    expect(findFaults(now)).toEqual([]);
  });

  it("never changes the reading that it is laid over", () => {
    const before = structuredClone(reading);
    correctedReading(reading, [correction({ verb: "reject", target: target(0) })]);
    expect(reading).toEqual(before);
  });
});

describe("several decisions", () => {
  it("give the same in any order: the last one made counts", () => {
    const all = [
      correction({ verb: "speaker", target: target(0), speaker: person("Tomasz Reyl") }, "2031-03-05T10:00:00Z"),
      correction({ verb: "speaker", target: target(0), speaker: person("Ola Brandt") }, "2031-03-05T11:00:00Z"),
      correction({ verb: "reject", target: target(2) }, "2031-03-05T12:00:00Z"),
      correction({ verb: "status", target: target(0), status: "denied" }, "2031-03-05T13:00:00Z"),
    ];
    const expected = correctedReading(reading, all).reading;
    expect(told(expected)[0]).toContain("Ola Brandt");
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(correctedReading(reading, some).reading).toEqual(expected);
      }),
    );
  });
});

describe("after another reader", () => {
  /** As another reader has it: other ids, borders and order, and without what `misses` names. */
  const reread = (misses: readonly number[] = []): Reading => ({
    ...reading,
    model: "another-1",
    attributions: reading.attributions
      .map((one, at) => ({
        ...{ ...one, id: AttributionId.parse(`x${9 - at}`) },
        content: one.content.map(({ start, end }) => ({ start, end: end - 8 })),
      }))
      .filter((_, at) => !misses.includes(at))
      .toReversed(),
  });

  it("a correction holds on the record that stands on the same words", () => {
    const all = [
      correction({ verb: "speaker", target: target(1), speaker: person("Tomasz Reyl") }),
      correction({ verb: "reject", target: target(0) }),
    ];
    const { reading: now, holds } = correctedReading(reread(), all);
    expect(told(now)).toEqual(["Ilse Marquand: the north bank was never ", "Tomasz Reyl: the toll could fall"]);
    expect([...holds.values()]).toEqual(["held", "held"]);
  });

  it("what a person confirmed is there, though the reader misses it; what was rejected stays away", () => {
    const all = [correction({ verb: "accept", target: target(1) }), correction({ verb: "reject", target: target(0) })];
    const { reading: now, holds } = correctedReading(reread([0, 1]), all);
    expect(told(now)).toContain("Nadège Obuya: the toll could fall by half");
    expect(told(now)).toHaveLength(2);
    expect([...holds.values()]).toEqual(["moved", "held"]);
    expect(findFaults(now)).toEqual([]);
  });

  it("two decisions on one record that the reader misses are of one record", () => {
    const all = [
      correction({ verb: "accept", target: target(1) }, "2031-03-05T10:00:00Z"),
      correction({ verb: "speaker", target: target(1), speaker: person("Ola Brandt") }, "2031-03-05T11:00:00Z"),
    ];
    const { reading: now } = correctedReading(reread([1]), all);
    expect(told(now).filter((line) => line.includes("could fall by half"))).toEqual([
      "Ola Brandt: the toll could fall by half",
    ]);
  });

  it("a correction whose words are gone changes nothing and is lost", () => {
    const { reading: other } = entryOf({
      address: "morning.txt",
      statements: [{ speaker: "Ilse Marquand", says: "a wholly different matter came up at noon" }],
    });
    const { reading: now, holds } = correctedReading(other, [correction({ verb: "accept", target: target(1) })]);
    expect(now).toEqual(other);
    expect([...holds.values()]).toEqual(["lost"]);
  });
});
