import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoundAttribution } from "../../../src/reading/reader.ts";
import type { Span } from "../../../src/schema/span.ts";
import { counting } from "../../spent.ts";
import { attributionsIn } from "./found.ts";

/** Pieces that news is made of, in any order, so that the rules meet every half of every construction. */
const PIECE = fc.constantFrom(
  "Rowe",
  "the envoy",
  "who",
  "that",
  "said",
  "says",
  "told",
  "urged",
  "according to",
  "is expected",
  "appears",
  "to",
  "sign",
  "and",
  "“We will go",
  "”",
  '"',
  "‘",
  "’",
  "''",
  ",",
  ".",
  ":",
  "?",
  " — ",
  "\n\n",
  "(",
  ")",
  "Asked whether",
  "adding",
  "he",
  "not",
  "in a statement",
  "on Tuesday",
  "the deal",
  "was dead",
  "but",
  "As",
  "which",
  "Okonjo:",
  "officials say",
  "😀",
  "é",
  "’s",
  "n’t",
);
const NEWS = fc.array(PIECE, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(" "));

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, i) => span.start < span.end && (spans[i - 1]?.end ?? 0) <= span.start);
}

function aboveOf(found: readonly FoundAttribution[], from: number): readonly number[] {
  const above = [from];
  for (
    let at = found[from]?.parent ?? null;
    at !== null && above.length <= found.length;
    at = found[at]?.parent ?? null
  )
    above.push(at);
  return above;
}

function parentIsSound(found: readonly FoundAttribution[], index: number): boolean {
  const parent = found[index]?.parent ?? null;
  if (parent === null) return true;
  const cue = found[index]?.cue[0];
  const holder = found[parent]?.content ?? [];
  const isHeld = cue !== undefined && holder.some((span) => span.start <= cue.start && cue.end <= span.end);
  return isHeld && !aboveOf(found, parent).includes(index);
}

describe("for any text", () => {
  it("every span is in the text, in order, and apart from the others of its record", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(NEWS, fc.string({ unit: "grapheme", maxLength: 200 })), async (text) => {
        for (const { source, cue, content } of await attributionsIn(text)) {
          expect([source, cue, content].every(isOrdered)).toBe(true);
          const all = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start);
          expect(isOrdered(all)).toBe(true);
          expect(all.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
          expect(cue.length + content.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a parent stands earlier in the list and holds the cue in its content", async () => {
    await fc.assert(
      fc.asyncProperty(NEWS, async (text) => {
        const found = await attributionsIn(text);
        expect(found.every((_, index) => parentIsSound(found, index))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("reads the same twice, in text order", async () => {
    await fc.assert(
      fc.asyncProperty(NEWS, async (text) => {
        const found = await attributionsIn(text);
        expect(await attributionsIn(text)).toEqual(found);
        const starts = found.map((one) => Math.min(...[...one.source, ...one.cue, ...one.content].map((s) => s.start)));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile texts are read in time", () => {
  const size = 500_000;
  it.each([
    ["no full stop", "said the envoy "],
    ["commas", "Rowe, "],
    ["only cues", "said "],
    ["opening quotation marks", "“ "],
    ["quotations with cues", "“A b c d e,” he said, "],
    ["brackets", "(("],
    ["relative clauses", "who said that "],
    ["passives", "was said by "],
    ["names", "Rowe "],
    ["conjunctions", "and he said and "],
    ["one word", "a"],
    ["apostrophes", "’s"],
  ])("%s", async (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const spent = counting();
    await attributionsIn(text);
    expect(spent()).toBeLessThan(10_000);
  });
});
