// By which marks an utterance is looked up among millions: words that tell with the week they were printed in, and runs of words
// whatever the week. Promise: both sides of a pair have the same marks to meet by, so who was added first changes nothing.
import { hash } from "node:crypto";
import type { WordingMarks } from "../../ledger/statements.ts";

/** Of an utterance so many words are marks, and of a long one half of its words up to the other number. */
const WORD_MARKS = { least: 8, most: 20 } as const;

/** Words of a run that is looked up in any week, and how many of an utterance's runs are: those of the least hashes (Broder 1997). */
const RUNS = { words: 5, kept: 4 } as const;

/** An utterance with so few marks of words is compared where one is shared; others where two are. Of runs one is enough. */
const FEW = 2;

/** Utterances are compared with those of the same week and of the weeks beside it. */
const WEEK_MS = 7 * 86_400_000;

/** An utterance worth less is known again by nothing: "it", "the plan". */
const LEAST_WORTH = 1;

/** What marks are made of. */
interface Marked {
  /** "" where none is known: such utterances are compared with each other only, and by runs with all. */
  readonly day: string;
  readonly words: ReadonlyMap<string, number>;
  readonly run: readonly string[];
}

export function marksOf({ day, words, run }: Marked): WordingMarks {
  const telling = [...words].filter(([word, worth]) => worth >= LEAST_WORTH && !word.startsWith("="));
  const count = Math.min(WORD_MARKS.most, Math.max(WORD_MARKS.least, telling.length >> 1));
  const chosen = telling
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, count);
  const week = day === "" ? null : Math.floor(Date.parse(day) / WEEK_MS);
  const weeks = week === null ? [null] : [week - 1, week, week + 1];
  return {
    own: chosen.map((word) => numberOf(`${week} ${word}`)),
    near: weeks.flatMap((each) => chosen.map((word) => numberOf(`${each} ${word}`))),
    runs: runsIn(run),
    areFew: chosen.length <= FEW,
  };
}

function runsIn(run: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at + RUNS.words <= Math.min(run.length, 400); at++) {
    const some = run.slice(at, at + RUNS.words);
    if (some.some((word) => word.length > 5)) found.add(numberOf(some.join(" ")));
  }
  return [...found].toSorted((a, b) => a - b).slice(0, RUNS.kept);
}

/** 47 bits, as every number by which reconcile/ looks something up. */
function numberOf(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 12), 16) % 2 ** 47;
}
