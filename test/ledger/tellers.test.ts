import { expect, it } from "vitest";
import { innermost, type TellingRow, tellersOf, tellersOfAll } from "../../src/ledger/tellers.ts";
import type { Reading } from "../../src/schema/reading.ts";

type Said = readonly [id: string, speaker: string | null, source: string, parent: string | null];

/** Sources stand one after the other in the text; every actor is called by its id. */
function readingOf(said: readonly Said[], outlet?: string): Reading {
  let text = "";
  const attributions = said.map(([id, speaker, words, parent]) => {
    const start = text.length;
    text += `${words} `;
    return { id, speaker, parent, source: words === "" ? [] : [{ start, end: start + words.length }] };
  });
  const names = [...new Set(said.flatMap(([, speaker]) => speaker ?? []))];
  return {
    article: { text, ...(outlet === undefined ? {} : { outlet }) },
    attributions,
    actors: names.map((name) => ({ id: name, name })),
  } as unknown as Reading;
}

function tellersIn(said: readonly Said[], outlet?: string): readonly string[] {
  const reading = readingOf(said, outlet);
  const last = reading.attributions.at(-1);
  return last === undefined ? [] : tellersOf(last, reading);
}

it("all who stand between the words and the report are named, the nearest first", () => {
  expect(
    tellersIn([
      ["a1", "Harbour Post", "the Harbour Post", null],
      ["a2", "Oduya", "Oduya", "a1"],
      ["a3", "Reyl", "Reyl", "a2"],
    ]),
  ).toEqual(["Oduya", "Harbour Post"]);
});

it("whom the report does not settle is given in its words, and nobody where there are none", () => {
  expect(
    tellersIn([
      ["a1", null, "two officials", null],
      ["a2", "Reyl", "Reyl", "a1"],
    ]),
  ).toEqual(["two officials"]);
  expect(
    tellersIn([
      ["a1", null, "", null],
      ["a2", "Reyl", "Reyl", "a1"],
    ]),
  ).toEqual([]);
});

it("somebody's own words told by themselves, or by the report's own outlet, are on nobody else's word", () => {
  expect(
    tellersIn([
      ["a1", "Reyl", "Reyl", null],
      ["a2", "Reyl", "he", "a1"],
    ]),
  ).toEqual([]);
  expect(
    tellersIn(
      [
        ["a1", "Harbour Post", "the Harbour Post", null],
        ["a2", "Reyl", "Reyl", "a1"],
      ],
      "Harbour Post",
    ),
  ).toEqual([]);
});

it("parents that go round in a circle end", () => {
  expect(
    tellersIn([
      ["a1", "Oduya", "Oduya", "a2"],
      ["a2", "Reyl", "Reyl", "a1"],
    ]),
  ).toEqual(["Oduya", "Reyl"]);
});

const row = (id: string, accordingTo: readonly string[], parent: string | null = null): TellingRow => ({
  ...{ id, accordingTo, attribution: { parent } },
  report: id.slice(0, id.indexOf(".")) as TellingRow["report"],
});

it("what one report has without a teller is on nobody's word over all", () => {
  const all = [row("r1.a2", ["Oduya"]), row("r2.a2", ["Harbour Post", "Oduya"])];
  expect(tellersOfAll(all)).toEqual(["Oduya", "Harbour Post"]);
  expect(tellersOfAll([...all, row("r3.a1", [])])).toEqual([]);
});

it("the telling that stands around the words does not count as a report of its own", () => {
  const [outer, inner] = [row("r1.a1", []), row("r1.a2", ["Oduya"], "a1")];
  expect(innermost([outer, inner])).toEqual([inner]);
  expect(tellersOfAll([outer, inner])).toEqual(["Oduya"]);
});
