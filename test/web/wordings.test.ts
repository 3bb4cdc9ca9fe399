import { describe, expect, it } from "vitest";
import type { StatementWording } from "../../src/reconcile/statements/statement.ts";
import { toldOnce } from "../../web/statements/told-once.ts";
import { wordGroups, wordingGroups } from "../../web/statements/wordings.ts";

function wording(id: string, changed: Partial<StatementWording>): StatementWording {
  return {
    ...{ id, outlet: "Kestrel News", title: null, publishedAt: null, speaker: null, kind: "direct", grade: "named" },
    ...{ words: "We wait.", faithfulness: "verbatim", diff: [], credit: null, copyOf: null, isUnreliable: false },
    word: { by: "outlet", outlet: "Kestrel News", report: "r1" as StatementWording["word"]["report"] },
    occasion: { when: null, to: null, channel: null },
    ...changed,
  } as StatementWording;
}

describe("wordings", () => {
  it("of the same words stand once, the fullest first", () => {
    const wordings = [wording("r1.a1", { words: "We" }), wording("r2.a1", { words: "We" }), wording("r3.a1", {})];
    const groups = wordingGroups({ wordings, fullest: "We wait." });
    expect(groups.map(({ first, all, isFullest }) => [first.id, all.length, isFullest])).toEqual([
      ["r3.a1", 1, true],
      ["r1.a1", 2, false],
    ]);
  });
});

describe("who has it from whom", () => {
  const report = (id: string) => id as StatementWording["word"]["report"];

  it("is one word with those who copy or credit it, its own report first", () => {
    const wordings = [
      wording("r2.a1", { word: { by: "credit", outlet: "Kestrel News", report: report("r2") } }),
      wording("r1.a1", {}),
      wording("r3.a1", { word: { by: "outlet", outlet: "Harbour Post", report: report("r3") } }),
    ];
    const groups = wordGroups({ wordings });
    expect(groups.map(({ outlet, carriers }) => [outlet, carriers.map(({ id }) => id)])).toEqual([
      ["Kestrel News", ["r1.a1", "r2.a1"]],
      ["Harbour Post", ["r3.a1"]],
    ]);
  });

  it("keeps reports of unknown outlets apart", () => {
    const unknown = (id: string) => wording(`${id}.a1`, { word: { by: "report", outlet: null, report: report(id) } });
    expect(wordGroups({ wordings: [unknown("r1"), unknown("r2")] })).toHaveLength(2);
  });

  it("names a report once, by what is nearest to the speaker", () => {
    const wordings = [wording("r1.a1", { grade: "outlet" }), wording("r1.a2", {})];
    expect(wordGroups({ wordings })[0]?.carriers.map(({ id }) => id)).toEqual(["r1.a2"]);
  });
});

it("what several tell alike is told once, by most first, and nothing is told by none", () => {
  const to = (id: string, name: string | null) => wording(id, { occasion: { when: null, to: name, channel: null } });
  const wordings = [to("r1.a1", "Musa"), to("r2.a1", null), to("r3.a1", "the guild"), to("r4.a1", "the guild")];
  expect(toldOnce(wordings, ({ occasion }) => occasion.to).map(({ text, by }) => [text, by.length])).toEqual([
    ["the guild", 2],
    ["Musa", 1],
  ]);
});
