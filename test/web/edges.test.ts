// The ends of a piece are moved word by word.
import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestEdge, nextEdge, withEdge } from "../../web/reading/correct/edges.ts";

const TEXT = "“We won’t pay,” Ilse Marquand said.";
const at = (words: string, offset = 0): number => TEXT.indexOf(words) + offset;

it("steps over words, and over punctuation as a word of its own", () => {
  const end = at("won’t", 5);
  expect(TEXT.slice(0, nextEdge(TEXT, end, { edge: "end", by: 1 }))).toBe("“We won’t pay");
  expect(TEXT.slice(0, nextEdge(TEXT, at("pay", 3), { edge: "end", by: 1 }))).toBe("“We won’t pay,”");
  expect(TEXT.slice(0, nextEdge(TEXT, end, { edge: "end", by: -1 }))).toBe("“We");
  expect(nextEdge(TEXT, at("We"), { edge: "start", by: -1 })).toBe(0);
  expect(nextEdge(TEXT, 0, { edge: "start", by: -1 })).toBe(0);
});

it("takes the edge nearest to where a handle is let go", () => {
  expect(nearestEdge(TEXT, at("Marquand", 2), "start")).toBe(at("Marquand"));
  expect(nearestEdge(TEXT, at("Marquand", 6), "end")).toBe(at("Marquand", 8));
});

it("never makes a piece empty, and always moves to an edge of a word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(50), fc.boolean(), (text, place, isOn) => {
      const moved = nextEdge(text, place, { edge: "end", by: isOn ? 1 : -1 });
      expect(isOn ? moved >= place : moved <= place).toBe(true);
    }),
  );
  expect(withEdge({ start: 3, end: 5 }, "end", 3)).toEqual({ start: 3, end: 5 });
});
