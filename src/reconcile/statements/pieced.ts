// A question pieced together from what several attributions say: "A said this" and "B said that" under one pair of quotation marks.
// Promise: only where all its words are there, each run of them as somebody's words in a row.
import { runIn } from "./align.ts";
import type { SaidWord } from "./said-words.ts";

/** Words that a run must have, but for the last of them: any sentence could be pieced together from shorter ones. */
const LEAST_RUN = 3;
const LEAST_LAST = 2;

/** Words beyond which a question is not pieced together: some of it may be nobody's. */
const MOST_ASKED = 300;

export interface PiecedRun {
  /** Of the candidates. */
  readonly candidate: number;
  /** Of its words, from the first on and up to the last. */
  readonly from: number;
  readonly to: number;
}

/** The fewest runs that make the question, in its order: from each place the longest; null where some word is nobody's. */
export function pieceTogether(
  asked: readonly SaidWord[],
  candidates: readonly (readonly SaidWord[])[],
): readonly PiecedRun[] | null {
  if (asked.length > MOST_ASKED) return null;
  const runs: PiecedRun[] = [];
  for (let at = 0; at < asked.length; ) {
    const run = longestFrom(asked, at, candidates);
    const length = upToSentence(asked, at, run.to - run.from);
    const isLast = at + length === asked.length;
    if (length < (isLast ? LEAST_LAST : LEAST_RUN)) return null;
    runs.push({ ...run, to: run.from + length });
    at += length;
  }
  return runs.length < 2 ? null : runs;
}

/** "with goodwill. We" of one and "are asking" of another: a run ends with the question's sentence, not a word or two behind it. */
function upToSentence(asked: readonly SaidWord[], at: number, length: number): number {
  const end = at + length;
  const own = asked[end - 1]?.sentence;
  if (end === asked.length || asked[end]?.sentence !== own) return length;
  const begins = asked.findIndex(({ sentence }) => sentence === own);
  return begins - at >= LEAST_RUN && end - begins < LEAST_RUN ? begins - at : length;
}

function longestFrom(asked: readonly SaidWord[], at: number, candidates: readonly (readonly SaidWord[])[]): PiecedRun {
  let best: PiecedRun = { candidate: -1, from: 0, to: 0 };
  for (const [candidate, words] of candidates.entries())
    for (let length = best.to - best.from + 1; at + length <= asked.length; length++) {
      const from = runIn(asked.slice(at, at + length), words);
      if (from < 0) break;
      best = { candidate, from, to: from + length };
    }
  return best;
}
