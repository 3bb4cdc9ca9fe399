// Nesting: in whose words an attribution stands, whichever of the two comes first in the text.
import { describe, expect, it } from "vitest";
import { parentsOf } from "../../../src/reading/rules/nest.ts";
import { marked } from "../chains/marked.ts";

describe("a parent is", () => {
  it.each([
    ["the one whose content holds the cue", "[s:Rowe] [c:said] [t:that Tekle] left.", [null]],
    ["nobody outside", "[s:Rowe] [c:said] [t:it held]. [s/2:Tekle] [c/2:said] [t/2:it broke].", [null, null]],
  ])("%s", (_, source, parents) => {
    expect(parentsOf(marked(source).records)).toEqual(parents);
  });

  const text = "Rowe said it held, Oro News reported.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const inner = { cue: [at("said")], content: [at("it held")] };
  const outer = { cue: [at("reported")], content: [at("Rowe said it held")] };

  it("the outer one, though it is told later and both begin alike", () => {
    expect(parentsOf([inner, outer])).toEqual([1, null]);
    expect(parentsOf([outer, inner])).toEqual([null, 0]);
  });

  it("the one that it names itself, before whoever holds its cue", () => {
    const cited = { cue: [{ start: 30, end: 32 }], content: outer.content, within: at("reported").start };
    expect(parentsOf([inner, outer, cited])).toEqual([2, null, 1]);
  });

  it("never itself around others: the longest content stands alone", () => {
    const a = { cue: [{ start: 0, end: 1 }], content: [{ start: 5, end: 9 }] };
    const b = {
      cue: [{ start: 6, end: 7 }],
      content: [
        { start: 0, end: 4 },
        { start: 20, end: 30 },
      ],
    };
    expect(parentsOf([a, b])).toEqual([1, null]);
  });

  it("nobody where one names a cue that is not there", () => {
    expect(parentsOf([{ ...inner, within: 99 }])).toEqual([null]);
  });
});

it("walks a report that nests thousands deep in bounded time", () => {
  const deep = Array.from({ length: 20_000 }, (_, i) => ({
    cue: [{ start: 2 * i + 1, end: 2 * i + 2 }],
    content: [{ start: 2 * i + 2, end: 100_000 - i }],
  }));
  expect(parentsOf(deep)).toHaveLength(20_000);
}, 2000);
