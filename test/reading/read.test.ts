// Whole readings: what must hold for any report at all, made up or hostile.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFaults } from "../../src/reading/faults.ts";
import { read } from "../../src/reading/read.ts";
import type { FoundAttribution, Reader } from "../../src/reading/reader.ts";
import { rules } from "../../src/reading/rules.ts";
import { Reading } from "../../src/schema/reading.ts";
import { sliceOf } from "../../src/schema/span.ts";
import { counting } from "../spent.ts";
import { articleOf } from "./made-up.ts";

const fragments = [
  ..."Tamsin Oduya|Oduya|Mr. Strand|Ivar Strand|Ylva Strand|al-Harrat|Osman bin Harrat|St. Orrin|U.S.|US|us|Ⅳ|é".split(
    "|",
  ),
  ..."the envoy|a senior Marenni official|officials|the group|He|she|they|it|I|we|who|his|Her|“|”|‘|’|\"|'|’s|s’".split(
    "|",
  ),
  ..."said|told|told reporters|according to|denied that|tweeted|in a statement|on Telegram|, 47,|(ICU)|Inland Cargo Union".split(
    "|",
  ),
  ..."President of France|Secretary of State|of|and|the|,|.|;|:|—|-|…|\n|\n\n|  |MARCH|March|Marenn-led|🕊|\u00a0|\u200b|1999|A.B.C.".split(
    "|",
  ),
];
const report = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(" "));

describe("for any text", () => {
  it("a reading is valid, without faults, and the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(report, fc.boolean(), async (text, headline) => {
        const article = articleOf(text, headline);
        const reading = await read(article, rules);
        expect(Reading.safeParse(reading).error).toBeUndefined();
        expect(findFaults(reading)).toEqual([]);
        expect(JSON.stringify(await read(article, rules))).toBe(JSON.stringify(reading));
      }),
      { numRuns: 300 },
    );
  });

  it("every id points at an actor of the reading, every actor is pointed at, and null has a reason", async () => {
    await fc.assert(
      fc.asyncProperty(report, async (text) => {
        const { actors, mentions, attributions } = await read(articleOf(text), rules);
        const ids = new Set<string>(actors.map((a) => a.id));
        expect(ids.size).toBe(actors.length);
        const used = new Set<string | null>();
        for (const mention of mentions) {
          used.add(mention.actor);
          if (mention.actor === null) expect(mention.reason).toBeTruthy();
          else expect(ids.has(mention.actor)).toBe(true);
        }
        for (const { speaker, addressee, speakerBasis } of attributions) {
          for (const id of [speaker, addressee]) {
            used.add(id);
            if (id !== null) expect(ids.has(id)).toBe(true);
          }
          expect(speakerBasis === null).toBe(speaker === null);
        }
        for (const id of ids) expect(used.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("mentions stand in text order and never start or end with white space", async () => {
    await fc.assert(
      fc.asyncProperty(report, async (text) => {
        const { mentions } = await read(articleOf(text), rules);
        for (const [at, { span }] of mentions.entries()) {
          expect(sliceOf(text, span).trim()).toBe(sliceOf(text, span));
          expect(span.start).toBeGreaterThanOrEqual(mentions[at - 1]?.span.start ?? 0);
        }
      }),
    );
  });
});

describe("reports that are hardly reports", () => {
  it.each([
    ["no name at all", "the talks went on. nothing was said, and nobody left the room before night."],
    ["only quotations", "“No.”\n“Yes.”\n“I will not, and he knows it.”"],
    ["all capitals", "TAMSIN ODUYA SAID THE TALKS WOULD GO ON. “WE WILL SEE,” SHE SAID."],
    ["nothing", ""],
    ["one word", "Oduya"],
  ])("%s", async (_, text) => {
    expect(findFaults(await read(articleOf(text), rules))).toEqual([]);
  });
});

describe("time grows with the text and not faster: 100,000 characters, whatever they are", () => {
  const size = 100_000;
  const made: readonly (readonly [string, string])[] = [
    ["capitals", "Aa ".repeat(size / 3)],
    ["one run of names and small words", "Ministry of the ".repeat(size / 16)],
    ["five hundred names, again and again", names(500, size)],
    ["thousands of namesakes", names(20_000, size)],
    ["titles", "President of ".repeat(size / 13)],
    ["articles", "the ".repeat(size / 4)],
    ["pronouns", "he said she and they ".repeat(size / 21)],
    ["quotations", "“He did,” Oduya said. ".repeat(size / 22)],
    ["commas", "Tamsin Oduya, the envoy, ".repeat(size / 25)],
    ["initials", "A.".repeat(size / 2)],
    ["apostrophes", "s’ ".repeat(size / 3)],
  ];

  it.each(made)("%s", async (_, text) => {
    const spent = counting();
    await read(articleOf(text), plain);
    expect(spent()).toBeLessThan(8_000);
  });
});

/** Every "X said" is an attribution whose words follow: many of them, found in no time, so that only the rooms behind count. */
const plain: Reader = {
  model: "plain",
  find: async ({ text }) => {
    const attributions = [...text.matchAll(/(\w+) (said) (\w+)/g)].map((m): FoundAttribution => {
      const source = { start: m.index, end: m.index + (m[1]?.length ?? 0) };
      const cue = { start: source.end + 1, end: source.end + 5 };
      const content = { start: cue.end + 1, end: m.index + m[0].length };
      return {
        source: [source],
        cue: [cue],
        content: [content],
        kind: "indirect",
        status: "said",
        parent: null,
        confidence: 1,
      };
    });
    return { attributions, names: null };
  },
};

/** Sentences about so many people, all of one family name, until the text is long enough. */
function names(count: number, length: number): string {
  const one = (i: number): string =>
    `${spelled(i % count)} Strand said that Strand met envoy ${spelled((i * 7) % count)} Strand.`;
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${one(i)}${i % 5 === 4 ? "\n" : " "}`;
  return text;
}

/** A number as a made-up given name: 0 is "Ba", 26 is "Bab". */
function spelled(value: number): string {
  let [name, rest] = ["B", value];
  do {
    name += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return name;
}
