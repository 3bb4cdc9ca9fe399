// What a person reads of a chain.
import { expect, it } from "vitest";
import { chainsOf } from "../../../src/reading/chains/in-words.ts";
import { linkChains } from "../../../src/reading/chains.ts";
import { read } from "../../../src/reading/read.ts";
import { parentsOf } from "../../../src/reading/rules/nest.ts";
import { articleOf } from "../made-up.ts";
import { marked } from "./marked.ts";

async function chainsIn(source: string): Promise<readonly (string | null)[]> {
  const { text, sentences, records } = marked(source);
  const linked = linkChains(records, { text, sentences, make: (roles) => roles });
  const parents = parentsOf(linked);
  const found = linked.map(({ source: who, cue, content }, i) => ({
    source: who,
    cue,
    content,
    kind: "indirect" as const,
    status: "said" as const,
    parent: parents[i] ?? null,
    confidence: 1,
  }));
  const reading = await read(articleOf(text), {
    model: "marked",
    find: async () => ({ attributions: found, names: null }),
  });
  return reading.attributions.map(chainsOf(reading));
}

it.each([
  [
    "whoever considers, by whoever is cited, by the outlet",
    "[s:NBC News] [c:reported], citing officials, [t:that France considers a visit]. ",
    ["that France considers a visit, by officials, by NBC News, by this report"],
  ],
  [
    "with the anonymity that was granted",
    "[s:NBC News] [c:reported], citing three officials who asked not to be named, [t:that France agreed]. ",
    ["that France agreed, by three anonymous officials, by NBC News, by this report"],
  ],
])("tells %s", async (_, source, expected) => {
  expect((await chainsIn(source)).filter((chain) => chain !== null)).toEqual(expected);
});

it("is nothing for what stands in nobody's words", async () => {
  expect(await chainsIn("[s:France] [c:said] [t:it holds].")).toEqual([null]);
});

it("ends where ids go round", async () => {
  const { text } = marked("France said so.");
  const reading = await read(articleOf(text), {
    model: "marked",
    find: async () => ({ attributions: [], names: null }),
  });
  const span = { start: 0, end: 6 };
  const base = {
    source: [span],
    cue: [span],
    content: [span],
    kind: "indirect",
    status: "said",
    speaker: null,
    speakerBasis: null,
    addressee: null,
    sourcing: { grade: "named" },
    channel: null,
    time: null,
    confidence: 1,
  } as const;
  const [a, b] = [
    { ...base, id: "a1", parent: "a2" },
    { ...base, id: "a2", parent: "a1" },
  ];
  const round = { ...reading, attributions: [a, b] } as unknown as typeof reading;
  const [first] = round.attributions;
  expect(first === undefined ? null : chainsOf(round)(first)).toMatch(/by this report$/);
});
