// How likely two wordings are one utterance, by the words they share and who is given as speaking. Promise: decided by the two
// alone and the same both ways round, so that nothing else in the ledger can change it.

import { NEGATIONS } from "../../language/en/negation-words.ts";
import type { Wording } from "../../ledger/statements.ts";
import { runWord } from "./quick-hash.ts";
import { agreementOf } from "./voice.ts";

/**
 * What each sign adds to the log odds. Fitted by logistic regression on pairs from two of three hand-grouped events and tried on the
 * third, each in turn, then rounded: shared words over all words (Dice 1945) and over those of the shorter wording, the longest
 * run of words in common, one voice or another that may speak for it, and the days between the reports.
 */
const SIGNS = { none: -5.2, dice: 6, within: 2, run: 0.8, oneVoice: 2, days: -0.4 } as const;

/** What is shared must be worth this much (in tenths of a word), whatever its part: two everyday words are shared by chance. */
const LEAST_SHARED = { one: 10, akin: 15 } as const;

/** Words of each wording among which a run in common is looked for. */
const LONGEST_RUN = 200;

/** From so many days on reports tell of what is past. */
const MOST_DAYS = 90;

/** From so many days on "we will accept it" is no longer a short form of "we will never accept it", but a change of mind. */
const DAYS_TO_CHANGE = 4;
const NEGATED: ReadonlySet<number> = new Set([...NEGATIONS].map(runWord));

/** Log odds that two are one; -Infinity where they cannot be. */
export function likenessOf(a: Wording, b: Wording): number {
  const voices = agreementOf(a.voice, b.voice);
  if (voices === "apart" || a.status !== b.status) return Number.NEGATIVE_INFINITY;
  if (isNegated(a) !== isNegated(b) && daysBetween(a.day, b.day) >= DAYS_TO_CHANGE) return Number.NEGATIVE_INFINITY;
  const shared = worthShared(a.words, b.words);
  if (shared < LEAST_SHARED[voices]) return Number.NEGATIVE_INFINITY;
  const [first, second] = [worthOf(a.words), worthOf(b.words)];
  const run = longestRun(a.run.slice(0, LONGEST_RUN), b.run.slice(0, LONGEST_RUN));
  return (
    SIGNS.none +
    (SIGNS.dice * 2 * shared) / (first + second) +
    (SIGNS.within * shared) / Math.min(first, second) +
    SIGNS.run * Math.log1p(Math.max(0, run - 2)) +
    (voices === "one" ? SIGNS.oneVoice : 0) +
    SIGNS.days * Math.log1p(daysBetween(a.day, b.day))
  );
}

function isNegated({ run }: Wording): boolean {
  return run.some((word) => NEGATED.has(word));
}

function worthShared(a: Wording["words"], b: Wording["words"]): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, worth] of few) if (many.has(word)) shared += worth;
  return shared;
}

function worthOf(words: Wording["words"]): number {
  let worth = 0;
  for (const each of words.values()) worth += each;
  return worth;
}

/** 0 where one has no day. */
function daysBetween(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  return Math.min(MOST_DAYS, Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000);
}

/** The number of items of the longest run that both have. Time is the product of the lengths. */
export function longestRun<Item>(a: readonly Item[], b: readonly Item[]): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  let now = new Uint16Array(b.length + 1);
  for (const item of a) {
    for (let at = 0; at < b.length; at++) {
      const run = b[at] === item ? (before[at] ?? 0) + 1 : 0;
      now[at + 1] = run;
      if (run > longest) longest = run;
    }
    [before, now] = [now, before];
  }
  return longest;
}
