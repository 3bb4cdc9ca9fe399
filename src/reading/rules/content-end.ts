// Where a content that starts after its cue ends: at the end of the clause that the cue governs. Each test below names
// one sign that what comes next is the reporter's again, or another cue's.
import { isFiniteVerb, isTime, type Range } from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import { BE_FORMS } from "../../language/en/function-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";

/** What governs the content: a whole clause reaches further than an object, and both less far inside another clause. */
export type Reach = "clause" | "object" | "embedded";

interface Place {
  readonly passage: Passage;
  readonly site: CueSite;
  readonly reach: Reach;
  readonly from: number;
}

/** The content from `from` to the end of its clause, without closing marks; null where nothing is left. */
export function contentFrom(passage: Passage, site: CueSite, from: number, reach: Reach): Range | null {
  const { words } = passage;
  const place = { passage, site, reach, from };
  let to = from;
  while (to < site.sentence.to && !(to > from && endsContent(place, to))) to++;
  while (to > from && isClosing(words[to - 1]) && passage.speechAt[to - 1] === -1) to--;
  return to > from ? { from, to } : null;
}

function isClosing(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { tag, lower } = word;
  return (
    tag === "comma" || tag === "dash" || (tag === "stop" && lower !== "?") || tag === "colon" || tag === "conjunction"
  );
}

function endsContent(place: Place, at: number): boolean {
  const { passage, site, reach } = place;
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (word === undefined || next === undefined || passage.speechAt[at] !== -1) return false;
  if (word.lower === ";") return true;
  if (word.tag === "colon") return introducesOther(passage, at);
  if (word.tag === "dash") return reach === "object" || next.tag === "conjunction";
  if (word.tag === "comma") return passage.isTitle || reach === "embedded" || endsAtComma(place, at);
  if (word.tag === "conjunction") return joinsCue(passage, site, at + 1) || leavesInfinitive(place, at + 1);
  return reach === "object" && endsObject(passage, at);
}

/** "…: “A,” he said": the quotation after the colon has a cue of its own. */
function introducesOther({ pieces, quotedAt, words }: Passage, at: number): boolean {
  const piece = pieces[quotedAt[at + 1] ?? -1];
  const after = piece === undefined ? undefined : words[piece.to];
  return after !== undefined && after.tag !== "stop" && words[(piece?.to ?? 0) - 2]?.tag === "comma";
}

const TURNS: ReadonlySet<string> = new Set(["according", "but", "while", "though", "although", "whereas"]);

/** ", according to", ", adding", ", but", ", and he": what comes after is no longer what was said. */
function endsAtComma({ passage, site, reach }: Place, at: number): boolean {
  const { words } = passage;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (TURNS.has(next.lower)) return true;
  if (next.tag === "relative") return true;
  if (reach === "object" && (next.tag === "gerund" || next.lower === "where")) return true;
  if (reach === "clause" && next.tag === "conjunction" && opensSaying(words, at + 2)) return true;
  if (next.lower === "then") return joinsCue(passage, site, at + 1);
  if (next.tag === "gerund") return next.lemma !== undefined && cueVerb(next.lemma) !== undefined;
  if (next.tag === "conjunction" && reach === "object")
    return isFiniteVerb(words[at + 3]) || isFiniteVerb(words[at + 2]);
  return isParenthesis(passage, at);
}

/** In words, from the comma to the verb. */
const LONGEST_PARENTHESIS = 12;

/** ", officials say," and ", an aide said on Monday." close the content before them. */
function isParenthesis({ words }: Passage, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + LONGEST_PARENTHESIS, words.length); i++) {
    const word = words[i];
    if (word === undefined || word.tag === "comma" || word.tag === "stop" || BE_FORMS.has(word.lower)) return false;
    if (!isFiniteVerb(word) || word.lemma === undefined || cueVerb(word.lemma)?.frames.has("after") !== true) continue;
    const after = words[afterDay(words, i + 1)]?.tag;
    return after === "stop" || after === "comma" || after === undefined;
  }
  return false;
}

/** Past "on Monday", "Monday" and "last week". */
function afterDay(words: readonly Word[], at: number): number {
  const first = words[at]?.lower;
  let i = (first === "on" || first === "last" || first === "late") && isTime(words[at + 1]) ? at + 1 : at;
  while (isTime(words[i])) i++;
  return i;
}

/** In words, from the conjunction to the verb. */
const LONGEST_SUBJECT = 5;

/** ", and Rowe repeated it": a main clause with a subject and a verb of saying of its own. */
function opensSaying(words: readonly Word[], from: number): boolean {
  const first = words[from]?.tag;
  if (first !== "name" && first !== "determiner" && first !== "possessive") return false;
  for (let i = from + 1; i < Math.min(from + LONGEST_SUBJECT, words.length); i++) {
    const word = words[i];
    if (word === undefined || word.tag === "comma" || word.tag === "stop") return false;
    if (isFiniteVerb(word))
      return word.tag !== "base" && word.lemma !== undefined && cueVerb(word.lemma)?.frames.has("clause") === true;
  }
  return false;
}

/** "to seize the boats and was condemned": a finite verb cannot go on an infinitive. */
function leavesInfinitive({ passage, from }: Place, at: number): boolean {
  const { words } = passage;
  const verb = words[words[at]?.tag === "adverb" ? at + 1 : at];
  return words[from]?.tag === "to" && (verb?.tag === "modal" || (verb?.tag === "auxiliary" && verb.lower !== "be"));
}

/** "and urged": a second verb of the same subject, in the same shape as the cue. */
function joinsCue({ words }: Passage, site: CueSite, at: number): boolean {
  const second = words[words[at]?.tag === "adverb" ? at + 1 : at];
  const first = words[site.head];
  if (second?.lemma === undefined || first === undefined || second.tag !== first.tag) return false;
  return cueVerb(second.lemma) !== undefined || (second.tag !== "base" && second.tag !== "gerund");
}

/** Clauses of time and reason after an object are the reporter's: "condemned the raid because", "after he". */
function endsObject({ words }: Passage, at: number): boolean {
  const word = words[at];
  return word?.tag === "subordinator" && word.lower !== "if" && word.lower !== "so";
}
