// Finding: one walk over the pieces of a line, in which the first finder that reads something has the place. Promise: linear (every
// finder looks a bounded way ahead), in text order, without overlaps; nothing is anchored here.
import { VAGUE_WORDS } from "../../language/en/time-words.ts";
import type { Span } from "../../schema/span.ts";
import type { TimeMod } from "../../schema/time.ts";
import { ageAt, lengthAt, setAt } from "./lengths.ts";
import type { Meaning, Phrase } from "./meaning.ts";
import { canOpen } from "./openers.ts";
import { keyAt, type Line } from "./pieces.ts";
import { pointAt } from "./points.ts";
import { intervalAt } from "./stretches.ts";

/** An expression with what it means, before it is anchored. `from` and `to` are indices of its line's pieces. */
export interface Expression {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimeMod;
}

/** In order: an interval before the point it begins with; a set before the length in it ("every two weeks"). */
const FINDERS: readonly ((line: Line, at: number) => Phrase | null)[] = [intervalAt, pointAt, setAt, lengthAt, vagueAt];

export function findExpressions(line: Line): readonly Expression[] {
  const found: Expression[] = [];
  for (let at = 0; at < line.length; ) {
    if (!canOpen(line, at)) {
      at++;
      continue;
    }
    const age = ageAt(line, at);
    const phrase = age === null ? phraseAt(line, at) : null;
    const expression = phrase === null ? null : expressionOf(line, at, phrase);
    if (expression !== null) found.push(expression);
    at = age ?? phrase?.to ?? at + 1;
  }
  return found;
}

function phraseAt(line: Line, at: number): Phrase | null {
  for (const find of FINDERS) {
    const phrase = find(line, at);
    if (phrase !== null && phrase.to > at) return phrase;
  }
  return null;
}

function expressionOf(line: Line, at: number, { to, meaning, mod }: Phrase): Expression | null {
  const [first, last] = [line[at], line[to - 1]];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return { span, from: at, to, meaning, ...(mod === undefined ? {} : { mod }) };
}

/** "recently": a time, but none that a date could make exact. */
function vagueAt(line: Line, at: number): Phrase | null {
  if (!VAGUE_WORDS.has(keyAt(line, at))) return null;
  return { to: at + 1, meaning: { kind: "unsettled", type: "date", reason: "the words are vague" } };
}
