// Scores the rules of copies on made copies: score-copies.ts FOLDER [SEED]. Every text of the folder is edited, cut, reordered and
// reworded by rule; all pairs that share marks are compared, as the stage does. Deterministic for a seed.
// A pair counts as right where both come from one text. Nothing of the texts is kept or printed but file names.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleOf } from "../src/article/article.ts";
import { compare, type Likeness } from "../src/reconcile/copies/compare.ts";
import { marksOf, SHARED_MARKS } from "../src/reconcile/copies/marks.ts";
import { type Telling, tellingOf } from "../src/reconcile/copies/telling.ts";

type Random = () => number;
type Made = "exact" | "cut" | "edited" | "reordered" | "merged" | "reworded";

interface Text {
  readonly from: string;
  readonly made: Made | "given";
  readonly telling: Telling;
  readonly marks: ReadonlySet<number>;
}

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’]?)\s+/).filter((one) => one.trim() !== "");
const pick = <One>(all: readonly One[], random: Random): One => all[Math.floor(random() * all.length)] as One;

/** Words that are no names, from all texts: what a changed word is changed into. */
function plainWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(/(?<=[a-z,] )[a-z]{4,}/g) ?? []))].toSorted();
}

interface Making {
  readonly text: string;
  readonly other: string;
  readonly words: readonly string[];
  readonly random: Random;
}

const changed = ({ words, random }: Making, sentence: string, share: number): string =>
  sentence.replace(/\b[a-z]{4,}\b/g, (word) => (random() < share ? pick(words, random) : word));

const MAKERS: Readonly<Record<Made, (making: Making) => string>> = {
  exact: ({ text }) => text.replaceAll(/\n+/g, "\n\n"),
  cut: ({ text, random }) => {
    const sentences = sentencesOf(text);
    return sentences.slice(0, Math.max(4, Math.ceil(sentences.length * (0.25 + 0.4 * random())))).join(" ");
  },
  edited: (making) =>
    sentencesOf(making.text)
      .filter(() => making.random() > 0.15)
      .map((one) => changed(making, one, 0.08))
      .join(" "),
  reordered: ({ text, random }) => {
    const sentences = sentencesOf(text);
    const parts = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
      sentences.slice(at * 4, at * 4 + 4),
    );
    return parts
      .map((part) => ({ part, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ part }) => part)
      .join(" ");
  },
  merged: ({ text, other, random }) => {
    const own = sentencesOf(other).slice(0, 6);
    return [...own, ...sentencesOf(text).filter(() => random() > 0.25)].join(" ");
  },
  reworded: (making) =>
    sentencesOf(making.text)
      .filter(() => making.random() > 0.1)
      .map((one) => {
        const [first = "", ...rest] = changed(making, one, 0.65).split(/, /);
        const turned =
          rest.length === 1 && making.random() < 0.3 ? `${rest[0]}, ${first}` : [first, ...rest].join(", ");
        return turned.replace(/\b(the|a|of|that|in|to|has|was|is) /g, (word) => (making.random() < 0.4 ? "" : word));
      })
      .join(" "),
};

function textOf(from: string, made: Text["made"], content: string): Text {
  const article = articleOf({
    uri: `${from}.${made}.txt`,
    bytes: new TextEncoder().encode(content),
    mediaType: "text/plain",
  });
  const telling = tellingOf(article);
  return { from, made, telling, marks: new Set(marksOf(telling)) };
}

function shareMarks(a: Text, b: Text): boolean {
  let shared = 0;
  for (const mark of a.marks) if (b.marks.has(mark) && ++shared >= SHARED_MARKS) return true;
  return false;
}

const [folder = "", seed = "1"] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .toSorted();
const contents = files.map((name) => readFileSync(join(folder, name), "utf8"));
const words = plainWords(contents);
const random = randomFrom(Number(seed));
const texts = contents.flatMap((text, at) => {
  const from = files[at] ?? "";
  const other = contents[(at + 7) % contents.length] ?? "";
  const made = Object.entries(MAKERS).map(([kind, make]) =>
    textOf(from, kind as Made, make({ text, other, words, random })),
  );
  return [textOf(from, "given", text), ...made];
});

const found: { readonly a: Text; readonly b: Text; readonly likeness: Likeness }[] = [];
for (const [at, a] of texts.entries())
  for (const b of texts.slice(at + 1)) {
    if (!shareMarks(a, b)) continue;
    const likeness = compare(a.telling, b.telling);
    if (likeness !== null) found.push({ a, b, likeness });
  }

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
for (const kind of ["exact", "syndicated", "reworded"] as const) {
  const some = found.filter(({ likeness }) => likeness.kind === kind);
  const right = some.filter(({ a, b }) => a.from === b.from || (a.made === "merged") !== (b.made === "merged"));
  const strictly = some.filter(({ a, b }) => a.from === b.from);
  console.log(
    `found as ${kind}: ${some.length}, precision ${percent(strictly.length, some.length)} (${percent(right.length, some.length)} where a text that holds six sentences of another is let pass)`,
  );
}
for (const made of Object.keys(MAKERS)) {
  const withGiven = found.filter(({ a, b }) => a.from === b.from && a.made === "given" && b.made === made);
  console.log(`${made}: recall ${percent(withGiven.length, files.length)}`);
}
for (const { a, b, likeness } of found.filter(
  ({ a, b }) => a.from !== b.from && a.made === "given" && b.made === "given",
))
  console.log(`between two texts: ${likeness.kind} ${likeness.share.toFixed(2)} ${a.from} ${b.from}`);
