// A report as copies are told by: its words in order, and its course, which is what a rewording leaves: names and numbers in
// the order in which the report comes to them.
import type { Article } from "../../schema/article.ts";
import { type BodyWord, bodyWords, hashOf, hashOfBoth } from "../body-words.ts";

export interface Telling {
  /** Hashes of the words of the body. */
  readonly words: readonly number[];
  /** Hashes of every run of RUN words, each once. */
  readonly runs: ReadonlySet<number>;
  /** Of those, the ones without quoted words: what somebody said, all reports of it share. */
  readonly ownRuns: ReadonlySet<number>;
  /** Hashes of names and numbers. */
  readonly course: readonly number[];
}

/** Words of a run: two are in every text, four are lost with every word that an editor changes. */
const RUN = 3;

/** Longer courses are compared by their beginning. */
const LONGEST_COURSE = 400;

export function tellingOf(article: Article): Telling {
  const words = bodyWords(article);
  const names = new Set(words.filter(({ isCapital, isFirst }) => isCapital && !isFirst).map(({ word }) => word));
  const course = words.filter((one) => isName(one, names) || /^\p{N}/u.test(one.word)).slice(0, LONGEST_COURSE);
  const hashes = words.map(({ word }) => hashOf(word));
  const own = words.map(({ isQuoted }, at) => (isQuoted ? null : (hashes[at] ?? null)));
  return {
    words: hashes,
    runs: runsOf(hashes, RUN),
    ownRuns: runsOf(own, RUN),
    course: course.map(({ word }) => hashOf(word)),
  };
}

function isName({ word, isCapital, isFirst }: BodyWord, names: ReadonlySet<string>): boolean {
  return isCapital && word.length > 1 && (!isFirst || names.has(word));
}

/** Hashes of every run of so many items, each once; none runs over a gap. */
export function runsOf(items: readonly (number | null)[], length: number): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let at = 0; at + length <= items.length; at++) {
    const run = items.slice(at, at + length).filter((item) => item !== null);
    if (run.length === length) runs.add(run.reduce(hashOfBoth, length));
  }
  return runs;
}
