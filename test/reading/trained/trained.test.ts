// The whole trained reader, with a network that says anything: what must hold of its readings whatever was learnt.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFaults } from "../../../src/reading/faults.ts";
import { layOut } from "../../../src/reading/layout.ts";
import { read } from "../../../src/reading/read.ts";
import { trainedReader } from "../../../src/reading/trained.ts";
import type { Article } from "../../../src/schema/article.ts";
import { Reading } from "../../../src/schema/reading.ts";
import { contains, type Span, sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";
import { madeUpModel, type Temper } from "./made-up-model.ts";

const temper: fc.Arbitrary<Temper> = fc.record({
  seed: fc.integer(),
  eagerness: fc.constantFrom(-2.5, -1, 0, 3),
  patience: fc.constantFrom(0, 2, 4, 8),
});

/** Sentences in which much is said inside what is said, and the scraps that news breaks into. */
const piece = fc.constantFrom(
  ..."Tamsin Oduya|the envoy|officials|she|they|who|Ruk’s aide|said|said that|told reporters|warned|according to".split(
    "|",
  ),
  ..."denied that|the gates would stay open for good|the talks went on all night|no one had agreed to anything".split(
    "|",
  ),
  ..."“We will sign,”|“We|“|”|‘never’|‘|’|\"|''|``|«|»|’s|n’t|,|.|?|:|—|…|\n|\n|\n\n|\r\n|U.S.|1,237.5".split("|"),
  ...[
    "😀",
    "👩‍👧",
    "🇫🇷",
    "e\u0301",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u00a0",
    "\ud83d",
    "\udd4a",
    "会談",
    "مفاوضات",
    "\u0000",
  ],
  ...[
    "y".repeat(300),
    "\n“We sign.\n“They left, Ruk said, and went.\n“So did we.”\n",
    "“She told us that Ruk said the dam was safe, and that they knew,” the aide said.\n",
  ],
);
const made = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
const long = fc.array(piece, { minLength: 300, maxLength: 500 }).map((pieces) => pieces.join(" "));
const hostile = fc.string({ unit: "binary", maxLength: 120 });
const article = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: made }, { weight: 1, arbitrary: hostile }), fc.boolean())
  .map(([text, headline]) => articleOf(text, headline));

const readingOf = (of: Article, how: Temper): Promise<Reading> => read(of, trainedReader(madeUpModel(how)));

describe("for any report and any network", () => {
  it("a reading is valid and without faults", async () => {
    await fc.assert(
      fc.asyncProperty(article, temper, async (report, how) => {
        const reading = await readingOf(report, how);
        expect(Reading.safeParse(reading).error).toBeUndefined();
        expect(findFaults(reading)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("so is that of a report of many windows", async () => {
    await fc.assert(
      fc.asyncProperty(long, temper, async (text, how) => {
        expect(findFaults(await readingOf(articleOf(text), how))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("every span is words of one paragraph, verbatim and whole", async () => {
    await fc.assert(
      fc.asyncProperty(article, temper, async (report, how) => {
        const { attributions } = await readingOf(report, how);
        const { paragraphs } = layOut(report);
        for (const span of attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])) {
          const evidence = sliceOf(report.text, span);
          expect(evidence.trim()).toBe(evidence);
          expect(evidence).not.toBe("");
          expect(paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("no two roles of an attribution share a character", async () => {
    await fc.assert(
      fc.asyncProperty(article, temper, async (report, how) => {
        for (const { source, cue, content } of (await readingOf(report, how)).attributions) {
          const all = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start);
          expect(all.every(({ start }, i) => start >= (all[i - 1]?.end ?? 0))).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("records stand in text order, and a parent is another one whose content holds the cue, never around to itself", async () => {
    await fc.assert(
      fc.asyncProperty(article, temper, async (report, how) => {
        const reader = trainedReader(madeUpModel(how));
        const { attributions: found } = await reader.find(report, layOut(report));
        const starts = found.map(({ source, cue, content }) => startOf([...source, ...cue, ...content]));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const [i, { parent, cue }] of found.entries()) {
          if (parent === null) continue;
          const above = [parent];
          for (
            let at = found[parent]?.parent ?? null;
            at !== null && above.length <= found.length;
            at = found[at]?.parent ?? null
          )
            above.push(at);
          expect(above).not.toContain(i);
          const told = cue[0];
          expect(found[parent]?.content.some((span) => told !== undefined && contains(span, told))).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("reads the same twice, and with a reader made anew", async () => {
    await fc.assert(
      fc.asyncProperty(article, temper, async (report, how) => {
        const reader = trainedReader(madeUpModel(how));
        const once = JSON.stringify(await read(report, reader));
        expect(JSON.stringify(await read(report, reader))).toBe(once);
        expect(JSON.stringify(await readingOf(report, how))).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  it("reads a report the same whatever was read before it, or at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(article, article, temper, async (one, other, how) => {
        const reader = trainedReader(madeUpModel(how));
        const together = await Promise.all([read(one, reader), read(other, reader)]);
        const apart = [await readingOf(one, how), await readingOf(other, how)];
        expect(JSON.stringify(together)).toBe(JSON.stringify(apart));
      }),
      { numRuns: 30 },
    );
  });
});

describe("this network says enough to be a test", () => {
  const text = "“She told us that Ruk said the dam was safe, and that they knew,” the aide said.\n".repeat(4);

  it("many records, some inside others, some in several pieces", async () => {
    const { attributions } = await readingOf(articleOf(text), { seed: 7, eagerness: -1, patience: 4 });
    expect(attributions.length).toBeGreaterThan(5);
    expect(attributions.some(({ parent }) => parent !== null)).toBe(true);
    expect(attributions.some(({ content }) => content.length > 1)).toBe(true);
    expect(new Set(attributions.map(({ confidence }) => confidence)).size).toBeGreaterThan(3);
  });

  it("names the model that read", async () => {
    expect((await readingOf(articleOf(text), { seed: 7, eagerness: -1, patience: 4 })).model).toBe("made-up-1");
  });
});

describe("reports that are hardly reports", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\n\u00a0"],
    ["one word", "said"],
    ["one mark", "”"],
    ["only quotation marks", "“”\"''``‘’«»‹›„“”\n”””\n“““"],
    ["emoji", "😀 👩‍👩‍👧‍👦 🇫🇷 👍🏽\n🕊🕊🕊 5️⃣"],
    ["zero-width characters", "\u200b\u200d\ufeff \u00ad\n\u2060"],
    ["halves of characters", "\ud83d said \udd4a\ud83d.\n\udd4a"],
  ])("%s", async (_, text) => {
    for (const eagerness of [-2.5, 0, 3])
      for (const patience of [0, 4]) {
        const reading = await readingOf(articleOf(text, true), { seed: 1, eagerness, patience });
        expect(findFaults(reading)).toEqual([]);
      }
  });

  it.each([
    ["ten thousand words", "Ruk said that she told them so, and they left. ".repeat(1000)],
    ["ten thousand words without a stop", "said ".repeat(10_000)],
    ["a thousand paragraphs", "“No,” Ruk said.\n".repeat(1000)],
    ["a word of ten thousand characters", `Ruk said ${"y".repeat(10_000)} at last.`],
    ["a quotation that never closes", `“${"Ruk said that they told us so. ".repeat(400)}`],
    ["quotations in quotations", `${"“Ruk said ‘she told us ".repeat(200)}${"’ then” she said ".repeat(200)}`],
  ])("long: %s", async (_, text) => {
    const reading = await readingOf(articleOf(text, true), { seed: 3, eagerness: -2.8, patience: 4 });
    expect(findFaults(reading)).toEqual([]);
  });

  it("nothing is read without asking the network anything", async () => {
    const model = madeUpModel({ seed: 1, eagerness: 3, patience: 0 });
    let asked = 0;
    const encoder = {
      score: (...given: Parameters<typeof model.encoder.score>) => {
        asked++;
        return model.encoder.score(...given);
      },
    };
    await read(articleOf(" \n "), trainedReader({ ...model, encoder }));
    expect(asked).toBe(0);
    await read(articleOf("Ruk said so."), trainedReader({ ...model, encoder }));
    expect(asked).toBeGreaterThan(0);
  });
});

function startOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ start }) => start));
}
