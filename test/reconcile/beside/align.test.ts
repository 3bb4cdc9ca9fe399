import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/reconcile/beside/align.ts";
import { changedWords } from "../../../src/reconcile/beside/changed-words.ts";

const rows = (left: readonly string[], right: readonly string[]): readonly string[] =>
  align(left, right).map((row) => `${row.kind} ${row.left ?? "–"} ${row.right ?? "–"}${row.isMoved ? " moved" : ""}`);

const FERRY = "The ferry left the northern quay at noon.";
const GUILD = "The guild asked for a new lock.";
const RAIN = "Rain fell on the lower town all night.";
const VOTE = "Nobody had counted the votes by Sunday.";

describe("sentences of two reports", () => {
  it("are the same whatever their case and marks", () => {
    expect(rows([FERRY, GUILD], [FERRY.toUpperCase(), `“${GUILD}”`])).toEqual(["same 0 0", "same 1 1"]);
  });

  it("are one where most words are shared", () => {
    const later = "The ferry left the southern quay at noon.";
    expect(rows([GUILD, FERRY, RAIN], [GUILD, later, RAIN])).toEqual(["same 0 0", "changed 1 1", "same 2 2"]);
  });

  it("stand alone where one side has left them out or put them in", () => {
    expect(rows([FERRY, GUILD, RAIN], [FERRY, RAIN, VOTE])).toEqual(["same 0 0", "left 1 –", "same 2 1", "right – 2"]);
  });

  it("are said to be elsewhere where they were moved", () => {
    expect(rows([FERRY, GUILD, RAIN], [GUILD, RAIN, FERRY])).toEqual([
      "left 0 – moved",
      "same 1 0",
      "same 2 1",
      "right – 2 moved",
    ]);
  });

  it("that are said twice meet those in their own place", () => {
    expect(rows([FERRY, GUILD, FERRY], [FERRY, GUILD, FERRY])).toEqual(["same 0 0", "same 1 1", "same 2 2"]);
  });

  it("have nothing beside them in an empty report", () => {
    expect(rows([FERRY], [])).toEqual(["left 0 –"]);
    expect(rows([], [])).toEqual([]);
  });

  it("are each in one row, in both orders", () => {
    const sentence = fc.constantFrom(FERRY, GUILD, RAIN, VOTE, "The ferry left.", "Rain fell all night.", "", "…");
    fc.assert(
      fc.property(fc.array(sentence), fc.array(sentence), (left, right) => {
        const all = align(left, right);
        expect(all.flatMap((row) => row.left ?? [])).toEqual([...left.keys()]);
        expect(all.flatMap((row) => row.right ?? [])).toEqual([...right.keys()]);
      }),
    );
  });

  it("of two books are compared in seconds, however alike", () => {
    const book = (word: string): readonly string[] =>
      Array.from({ length: 20_000 }, (_, at) => `The ${word} ferry number ${at % 7} left at noon.`);
    const start = performance.now();
    expect(align(book("old"), book("new"))).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("changed words", () => {
  const marked = (left: string, right: string): readonly (readonly string[])[] => {
    const { left: a, right: b } = changedWords(left, right);
    return [a.map(({ start, end }) => left.slice(start, end)), b.map(({ start, end }) => right.slice(start, end))];
  };

  it("are those that the other sentence does not have, in runs", () => {
    expect(marked("They left early on Monday, he said.", "They stayed on a Monday, he said.")).toEqual([
      ["left early"],
      ["stayed", "a"],
    ]);
  });

  it("are none where only case and marks differ", () => {
    expect(marked("“We wait,” he said.", "“we wait”, he said")).toEqual([[], []]);
  });
});
