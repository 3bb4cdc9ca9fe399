import { expect, it } from "vitest";
import { Mention } from "../../src/schema/mention.ts";
import type { Span } from "../../src/schema/span.ts";
import { evidenceAddress, permalinkAddress } from "../../web/addresses.ts";
import { citedIn } from "../../web/reading/cited.ts";

const reading = {
  article: { text: "x".repeat(100) },
  mentions: [
    mentionAt("m3", null, { start: 0, end: 2 }),
    mentionAt("m1", "p1", { start: 4, end: 12 }),
    mentionAt("m2", "p1", { start: 30, end: 33 }),
  ],
};

function mentionAt(id: string, actor: string | null, span: Span): Mention {
  return Mention.parse({ id, actor, span, kind: "person", form: "name", confidence: 1 });
}

it.each([
  ["12-40", { start: 12, end: 40 }],
  ["40-12", null],
  ["12-12", null],
  ["12-4000", null],
  ["-1-5", null],
  ["x", null],
  ["", null],
])("the place that ?at=%s points at", (at, place) => {
  expect(citedIn(new URLSearchParams([["at", at]]), reading)).toEqual(place);
});

it("a mention is its own place, an actor that of its first mention, and what a table lists is none", () => {
  const cited = (record: string) => citedIn(new URLSearchParams([["record", record]]), reading);
  expect([cited("m2"), cited("p1"), cited("a1"), cited("null")]).toEqual([
    { start: 30, end: 33 },
    { start: 4, end: 12 },
    null,
    null,
  ]);
});

it("evidence is a record where one is named, else, and of a deal, the sentence's place", () => {
  const span = { start: 12, end: 40 };
  expect(evidenceAddress({ report: "r01", record: "a3", span })).toBe("/reports/r01?record=a3");
  expect(evidenceAddress({ report: "r01", record: null, span })).toBe("/reports/r01?at=12-40");
  expect(evidenceAddress({ report: "r01", record: "d1", span })).toBe("/reports/r01?at=12-40");
  expect(permalinkAddress("r01.a3")).toBe("/reports/r01?record=a3");
});
