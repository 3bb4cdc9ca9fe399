// By which marks reports that may be copies of each other find one another. A mark is a hash: of the whole text, of a run of
// its words, of two neighbours of its course. Of each kind those with the least hashes stand for all (bottom-k sketches;
// Broder, On the Resemblance and Containment of Documents, 1997), so that a part of a text has some of the marks of the whole.
import { hashOf, hashOfBoth } from "../body-words.ts";
import { runsOf, type Telling } from "./telling.ts";

/** Marks that two reports must share to be compared. */
export const SHARED_MARKS = 3;

const WORD_RUN = 4;
const WORD_MARKS = 40;
const COURSE_RUN = 2;
const COURSE_MARKS = 24;

/** `[]` for a report without words of its own. Reports of one address find each other, whatever they say. */
export function marksOf({ words, course }: Telling, address: string | undefined): readonly number[] {
  if (words.length === 0) return [];
  const whole = words.reduce((hash, word) => hashOfBoth(hash, word), 0);
  // As many marks of the whole as are asked for, so that the shortest of texts find their equals; and so for the address.
  const asAsked = (hash: number) => Array.from({ length: SHARED_MARKS }, (_, at) => hashOfBoth(hash, at));
  const marks = [
    ...asAsked(whole),
    ...(address === undefined ? [] : asAsked(hashOf(`at ${address}`))),
    ...least(runsOf(words, WORD_RUN), WORD_MARKS),
    ...least(runsOf(course, COURSE_RUN), COURSE_MARKS),
  ];
  return [...new Set(marks)];
}

function least(hashes: ReadonlySet<number>, count: number): readonly number[] {
  return [...hashes].toSorted((a, b) => a - b).slice(0, count);
}
