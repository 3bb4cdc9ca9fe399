import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/article/article.ts";
import { findFaults } from "../../src/reading/faults.ts";
import { read } from "../../src/reading/read.ts";
import type { FoundAttribution, Reader } from "../../src/reading/reader.ts";
import { ActorId, DealId, QuantityId, TermId, TimeId } from "../../src/schema/ids.ts";
import type { Reading } from "../../src/schema/reading.ts";

const text = "Ama Owusu 🕊 said the talks would go on.";

/** A reading whose only attribution is the given one, changed in the way a test names. */
async function readingWith(change: Partial<FoundAttribution>): Promise<Reading> {
  const sound: FoundAttribution = {
    source: [{ start: 0, end: 9 }],
    cue: [{ start: 13, end: 17 }],
    content: [{ start: 18, end: 39 }],
    kind: "indirect",
    status: "said",
    parent: null,
    confidence: 0.5,
  };
  const reader: Reader = {
    model: "made-up",
    find: async () => ({ attributions: [{ ...sound, ...change }], names: null }),
  };
  const bytes = new TextEncoder().encode(text);
  return read(articleOf({ uri: "a.txt", bytes, mediaType: "text/plain" }), reader);
}

describe("findFaults", () => {
  it("finds none in a sound reading", async () => {
    expect(findFaults(await readingWith({}))).toEqual([]);
  });

  it("names a time that counts from a time that does not exist", async () => {
    const reading = await readingWith({});
    const span = { start: 0, end: 3 };
    const time = { id: TimeId.parse("t1"), span, type: "date", value: "2031", basis: "reckoned" } as const;
    const times = [{ ...time, anchor: TimeId.parse("t9") }];
    expect(findFaults({ ...reading, times })).toEqual(["t1.anchor is t9"]);
    expect(findFaults({ ...reading, times: [{ ...time, anchor: "report" }] })).toEqual([]);
  });

  it("names a deal, a side and a number that do not exist", async () => {
    const reading = await readingWith({});
    const evidence = [{ start: 0, end: 3 }];
    const [deal, actor, quantity] = [DealId.parse("d9"), ActorId.parse("p9"), QuantityId.parse("q9")];
    const term = {
      id: TermId.parse("o1"),
      deal,
      kind: "offer",
      by: [actor],
      to: [],
      quantities: [quantity],
      evidence,
    } as const;
    expect(findFaults({ ...reading, terms: [term] })).toEqual([
      "o1.deal is d9",
      "o1 names the actor p9, who is not in the reading",
      "o1 names the quantity q9",
    ]);
  });

  it.each([
    ["a span that ends before it starts", { content: [{ start: 20, end: 20 }] }, "is [20, 20)"],
    ["a span past the end of the text", { content: [{ start: 18, end: 400 }] }, "in a text of 40 characters"],
    ["a span of white space", { cue: [{ start: 12, end: 13 }] }, "white space only"],
    ["a span that cuts a character in two", { source: [{ start: 0, end: 11 }] }, "cuts a character in two"],
    ["an attribution inside its own words", { parent: 0 }, "is inside its own words"],
    ["a parent that does not exist", { parent: 7 }, "parent is a8"],
    ["nothing said", { content: [] }, "has no content"],
    [
      "pieces out of order",
      {
        cue: [
          { start: 13, end: 17 },
          { start: 5, end: 9 },
        ],
      },
      "overlaps itself",
    ],
  ])("names %s", async (_, change, words) => {
    expect((await findFaults(await readingWith(change))).join("\n")).toContain(words);
  });
});
