// Extent: where the words of a term's piece begin and end. Promise: no piece leaves its sentence or has more than 40 words.
import { isFiniteVerb } from "../../language/chunks.ts";
import { OCCASIONS } from "../../language/en/term-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Span } from "../../schema/span.ts";
import { spanOf } from "../deals/clause.ts";

const LONGEST = 40;

/** Words that open another clause, so that what stands before them ends there. */
const CLAUSE_OPENERS =
  /^(?:because|although|though|while|whereas|after|as|when|but|saying|adding|which|who|despite|following|unless|if|until|provided|since)$/;

/** The end of the clause, or with `isNominal` of the noun phrase, that starts at a word: an index behind its last word. */
export function clauseEnd(words: readonly Word[], from: number, isNominal = false): number {
  const stops = CLAUSE_OPENERS;
  let at = from;
  let quotes = 0;
  let hasFinite = false;
  for (; at < Math.min(from + LONGEST, words.length); at++) {
    const word = words[at];
    if (word === undefined || word.tag === "stop") break;
    if (word.tag === "quote") {
      quotes += isOpening(words, at) ? 1 : -1;
      if (quotes < 0 && at > from) break;
    }
    if (at === from) continue;
    if (isNominal && endsPhrase(words, at)) break;
    if (stops.test(word.lower) && !isInside(words, at)) break;
    if (word.lower === "in" && opensOccasion(words, at)) break;
    if ((word.tag === "dash" && word.lower !== "-") || word.tag === "colon") break;
    if (word.tag === "comma" && endsClause(words, at, stops)) break;
    hasFinite ||= word.tag === "past" || word.tag === "third" || word.tag === "modal";
    // "if Lomara stopped and withdrew" goes on; "to withdraw and vowed" does not
    const goesOn = hasFinite && words[at + 1]?.tag === "past" && !TELLING.test(words[at + 1]?.lower ?? "");
    if (word.tag === "conjunction" && !goesOn && opensVerb(words, at + 1)) break;
  }
  return withoutMarks(words, from, at);
}

/** A noun phrase ends at a finite verb or a pronoun, and at a comma behind which somebody tells. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag;
  // "the Front suspects in jail": a plural behind a name looks like a verb
  if (
    tag === "third" &&
    words[at - 1]?.tag === "name" &&
    !/^(?:determiner|possessive|that|to|name)$/.test(words[at + 1]?.tag ?? "")
  )
    return false;
  if (tag === "modal" || tag === "auxiliary" || tag === "third" || tag === "pronoun") return true;
  return tag === "comma" && words.slice(at + 1, at + 10).some((word) => TELLING.test(word.lower));
}

/** Glued to the word behind it. */
function isOpening(words: readonly Word[], at: number): boolean {
  return words[at]?.end === words[at + 1]?.start && words[at - 1]?.end !== words[at]?.start;
}

/** "and vowed", "and was condemned", "and that he would", "and Lomara would": another clause with a verb of its own. */
function opensVerb(words: readonly Word[], start: number): boolean {
  for (let at = start; at < start + 5; at++) {
    const word = words[at];
    if (word === undefined || /^(?:preposition|comma|conjunction|stop|to)$/.test(word.tag)) return false;
    if (word.tag === "that" || word.tag === "pronoun") return true;
    if (at > start && word.tag === "past") return false;
    if (/^(?:past|third|auxiliary|modal)$/.test(word.tag)) return true;
  }
  return false;
}

const TELLING = /^(?:said|says|told|tells|added|adds|warned|argued|noted|suggested)$/;

/** "as well as", "known as the Gate", "as a gesture" open no clause, since no verb of their own follows. */
function isInside(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "as") return false;
  if (/^(?:such|well|soon|much|many|long|far|known|described|seen|regarded)$/.test(words[at - 1]?.lower ?? ""))
    return true;
  for (let next = at + 1; next < at + CLAUSE_REACH; next++) {
    const word = words[next];
    if (word === undefined || /^(?:comma|stop|conjunction|quote|to|relative|dash)$/.test(word.tag)) return true;
    if (isFiniteVerb(word)) return false;
  }
  return true;
}

/** In words: from "as" to the verb of its clause. */
const CLAUSE_REACH = 8;

/** "in a statement", "in an interview with": where it was said is no part of what was. */
function opensOccasion(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]?.tag === "determiner" || words[at + 1]?.tag === "possessive" ? at + 2 : at + 1;
  const head = words[noun]?.tag === "adjective" || words[noun + 1]?.tag === "noun" ? noun + 1 : noun;
  return [noun, head].some((one) => OCCASIONS.has(words[one]?.lower ?? ""));
}

/** A comma before a participle, a new subject with its verb, or a clause opener. */
function endsClause(words: readonly Word[], comma: number, stops: RegExp): boolean {
  const [next, after] = [words[comma + 1], words[comma + 2]];
  if (next === undefined || next.tag === "gerund" || next.tag === "relative" || next.tag === "quote") return true;
  if (/^(?:past|third|auxiliary|modal)$/.test(next.tag) || after?.tag === "relative" || after?.lower === "which")
    return true;
  if (stops.test(next.lower)) return true;
  const start = next.tag === "conjunction" ? comma + 2 : comma + 1;
  if (words[start]?.tag === "pronoun") return true;
  for (let at = start; at < start + 5; at++) {
    if (words[at]?.tag === "comma" || words[at]?.tag === "preposition") return false;
    if (isFiniteVerb(words[at])) return at > start;
  }
  return after === undefined;
}

function withoutMarks(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:comma|stop|quote|dash|conjunction|colon)$/.test(words[end - 1]?.tag ?? "")) end--;
  return end;
}

/** Where the clause that ends before a word begins: behind a mark, a relative, "that", or an infinitive's "to". */
export function clauseStart(words: readonly Word[], end: number): number {
  let at = end;
  let quotes = 0;
  while (at > Math.max(0, end - LONGEST)) {
    const before = words[at - 1];
    if (before === undefined || /^(?:stop|relative|that|colon)$/.test(before.tag)) break;
    if (before.tag === "quote") {
      quotes += isOpening(words, at - 1) ? -1 : 1;
      if (quotes < 0) break;
    }
    if (before.tag === "dash" && before.lower !== "-") break;
    if (before.tag === "comma" && words.slice(at, end).some(isFiniteVerb)) break;
    if (before.tag === "to" && isInfinitive(words, at)) break;
    at--;
  }
  while (at < end && /^(?:comma|conjunction|quote)$/.test(words[at]?.tag ?? "")) at++;
  return at;
}

/** A verb behind "to", though the tagger may not know it: "to resolve the issue". */
function isInfinitive(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word?.tag === "base" || (word?.tag === "noun" && /^(?:determiner|possessive|name|number)$/.test(next?.tag ?? ""))
  );
}

/** The pieces as a record holds them; undefined where nothing is left. */
export function piece(words: readonly Word[], from: number, to: number): readonly Span[] | undefined {
  let start = from;
  while (start < to && /^(?:comma|quote|conjunction|bracket)$/.test(words[start]?.tag ?? "")) start++;
  const span = spanOf(words, start, withClosingQuote(words, start, withoutMarks(words, start, to)));
  return span === null ? undefined : [span];
}

/** `negotiate "anywhere"`, `two states for "two peoples."`: what was opened inside is closed inside, with the stop that the closing mark holds. */
function withClosingQuote(words: readonly Word[], from: number, to: number): number {
  const mark = /^(?:stop|comma)$/.test(words[to]?.tag ?? "") ? to + 1 : to;
  const closing = words[mark]?.lower ?? "";
  const opening = OPENING.get(closing);
  if (opening === undefined) return to;
  const count = (form: string): number => words.slice(from, to).filter(({ lower }) => lower === form).length;
  const isOpen = opening === closing ? count(opening) % 2 === 1 : count(opening) > count(closing);
  return isOpen ? mark + 1 : to;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["’", "‘"],
  ["»", "«"],
  ['"', '"'],
  ["''", "''"],
]);

/** "the divides he promised to bridge have grown": what is bridged stands before, so that the verb alone says nothing. */
export function isGapped(words: readonly Word[], from: number): boolean {
  const [verb, next] = [words[from], words[from + 1]];
  if (verb === undefined || /^(?:be|become|get|stay|remain|keep|have|help|let|see|feel)$/.test(verb.lower))
    return false;
  const isInfinitiveVerb = verb.tag === "base" || (verb.tag === "noun" && words[from - 1]?.tag === "to");
  return isInfinitiveVerb && next !== undefined && /^(?:past|third|auxiliary|modal)$/.test(next.tag);
}

const MOST_EVIDENCE = 400;

/** Evidence from one word to another, cut to a bounded length at a word's end. */
export function evidenceOf(words: readonly Word[], from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  let last = Math.min(to, words.length) - 1;
  while (last > from && (words[last]?.end ?? 0) - start > MOST_EVIDENCE) last--;
  return { start, end: words[Math.max(last, from)]?.end ?? start };
}
