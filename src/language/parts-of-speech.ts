// Words with a guessed part of speech: closed classes from lists, verbs from their known forms, the rest by capitals,
// endings and neighbours. Promise: one pass, linear; every word's offsets slice to its form. It is a guess made for
// finding who said what: where it errs, it errs towards "noun", because a false verb makes a false clause.
import type { Span } from "../schema/span.ts";
import { isLetter, isUpper } from "./characters.ts";
import * as en from "./en/function-words.ts";
import { findTokens } from "./tokens.ts";

export type Tag =
  | "name"
  | "noun"
  | "number"
  | "adjective"
  | "determiner"
  | "possessive"
  | "pronoun"
  | "relative"
  | "question"
  | "that"
  | "to"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "modal"
  | "auxiliary"
  | "negation"
  | "adverb"
  | "base"
  | "third"
  | "past"
  | "gerund"
  | "comma"
  | "colon"
  | "dash"
  | "bracket"
  | "quote"
  | "stop"
  | "mark";

export interface Word extends Span {
  readonly lower: string;
  readonly tag: Tag;
  /** The dictionary form where the word is a form of a known verb, whatever its tag. */
  readonly lemma?: string;
}

/** Known verb forms, by lower-case form: the dictionary form and the shapes it can have. */
export interface VerbForms {
  get(form: string): { readonly lemma: string; readonly form: "base" | "third" | "past" | "gerund" } | undefined;
}

/** Endings that are words of their own: "don’t" is "do" and "n’t", "they’ll" is "they" and "’ll". */
const CONTRACTION = /^(.{1,40}?)(n['’]t|['’](?:ll|re|ve|d|m))$/i;

const MARKS: ReadonlyMap<string, Tag> = new Map([
  [",", "comma"],
  [":", "colon"],
  [";", "stop"],
  [".", "stop"],
  ["!", "stop"],
  ["?", "stop"],
  ["–", "dash"],
  ["—", "dash"],
  ["―", "dash"],
  ["-", "dash"],
  ["--", "dash"],
  ["(", "bracket"],
  [")", "bracket"],
  ["[", "bracket"],
  ["]", "bracket"],
  ["“", "quote"],
  ["”", "quote"],
  ['"', "quote"],
  ["''", "quote"],
  ["``", "quote"],
  ["‘", "quote"],
  ["«", "quote"],
  ["»", "quote"],
  ["„", "quote"],
]);

/** The words of one stretch of text, tagged. "The envoy said no." has the tags determiner, noun, past, determiner, stop. */
export function tagWords(text: string, within: Span, verbs: VerbForms): readonly Word[] {
  const words: Word[] = [];
  const forms = splitWords(text, within);
  let next = forms[0]?.form.toLowerCase() ?? "";
  for (const [i, { start, end, form }] of forms.entries()) {
    const lower = next.includes("’") ? next.replace("’", "'") : next;
    next = forms[i + 1]?.form.toLowerCase() ?? "";
    const tag = tagOf(form, lower, { before: words[i - 1], next, verbs });
    const lemma = verbs.get(lower)?.lemma;
    words.push(lemma === undefined ? { start, end, lower, tag } : { start, end, lower, tag, lemma });
  }
  return words;
}

interface Form extends Span {
  readonly form: string;
}

function splitWords(text: string, within: Span): readonly Form[] {
  const forms: Form[] = [];
  for (const { start, end } of withMeasures(text, findTokens(text, within))) {
    const form = text.slice(start, end);
    const stem = form.includes("'") || form.includes("’") ? CONTRACTION.exec(form)?.[1]?.length : undefined;
    if (stem === undefined) forms.push({ start, end, form });
    else {
      const middle = start + stem;
      forms.push({ start, end: middle, form: form.slice(0, stem) }, { start: middle, end, form: form.slice(stem) });
    }
  }
  return forms;
}

/** "a 72-hour truce": a number and its unit before a noun are one word, as "a three-day truce" has one. */
function withMeasures(text: string, tokens: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [number, hyphen, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (number === undefined) break;
    const isMeasure =
      hyphen !== undefined &&
      unit !== undefined &&
      number.end === hyphen.start &&
      hyphen.end === unit.start &&
      MEASURE.test(text.slice(number.start, unit.end));
    joined.push(isMeasure ? { start: number.start, end: unit.end } : number);
    if (isMeasure) at += 2;
  }
  return joined;
}

const MEASURE = /^\d[\d.,]{0,9}[-‐‑]\p{Ll}{2,20}$/u;

interface Context {
  readonly before: Word | undefined;
  readonly next: string;
  readonly verbs: VerbForms;
}

function tagOf(form: string, lower: string, context: Context): Tag {
  return (
    markOf(form) ??
    closedClassOf(form, lower, context) ??
    verbOf(form, lower, context) ??
    openClassOf(form, lower, context)
  );
}

function markOf(form: string): Tag | undefined {
  if (isLetter(form.charAt(0))) return undefined;
  if (/^[\p{L}\d'’$€£]/u.test(form)) return form === "''" ? "quote" : form === "'" || form === "’" ? "mark" : undefined;
  return MARKS.get(form) ?? (/^\.{2}/.test(form) ? "dash" : "mark");
}

/** Prepositions that only round a number: "about 40 rabbis". */
const APPROXIMATORS = new Set(["about", "over", "around", "under"]);

/** Of a word in several classes the first here counts. */
const CLASSES: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [en.MODALS, "modal"],
  [en.AUXILIARIES, "auxiliary"],
  [en.NEGATIONS, "negation"],
  [en.RELATIVES, "relative"],
  [en.QUESTION_WORDS, "question"],
  [en.POSSESSIVES, "possessive"],
  [en.PRONOUNS, "pronoun"],
  [en.DETERMINERS, "determiner"],
  [en.CONJUNCTIONS, "conjunction"],
  [en.PREPOSITIONS, "preposition"],
  [en.SUBORDINATORS, "subordinator"],
  [en.ADVERBS, "adverb"],
];
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  CLASSES.toReversed().flatMap(([words, tag]) => [...words].map((word) => [word, tag] as const)),
);

function closedClassOf(form: string, lower: string, context: Context): Tag | undefined {
  if (APPROXIMATORS.has(lower) && /^[$€£]?\d/.test(context.next)) return "adverb";
  if (lower === "to") return "to";
  if (lower === "'s") return isHasOrIs(context) ? "auxiliary" : "possessive";
  if (lower === "that") return "that";
  if (lower === "may" && isCapital(form) && context.before?.tag === "preposition") return "name";
  if (lower === "us" && form === "US") return "name";
  return CLOSED.get(lower);
}

function isCapital(form: string): boolean {
  return isUpper(form.charAt(0));
}

/** "He’s been saying" against "Rowe’s demand". */
function isHasOrIs({ before, next, verbs }: Context): boolean {
  if (before?.tag === "pronoun" || before?.tag === "relative" || before?.tag === "that") return true;
  const form = verbs.get(next)?.form;
  return next === "been" || next === "not" || (form === "gerund" && before?.tag === "name");
}

/** Tags after which a verb form is read as a noun or an adjective: "the claims", "his planned visit". */
const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set(["determiner", "possessive", "adjective", "preposition", "number"]);
const VERBAL_BEFORE: ReadonlySet<Tag> = new Set(["modal", "to", "auxiliary", "negation", "relative", "adverb"]);

function verbOf(form: string, lower: string, context: Context): Tag | undefined {
  const known = context.verbs.get(lower);
  const before = context.before?.tag;
  if (known === undefined) return lower.endsWith("ed") && lower.length > 4 ? pastOf(context.before) : undefined;
  if (isCapital(form) && before !== undefined && isInName(context)) return undefined;
  if (known.form === "gerund") return before === "determiner" || before === "possessive" ? "noun" : "gerund";
  if (known.form === "past") return pastOf(context.before);
  return finiteOf(known.form, lower, context);
}

/** A capital inside a sentence makes a name, save in headlines, where every word has one. */
function isInName({ before, verbs }: Context): boolean {
  return before?.tag !== "name" && before?.tag !== "pronoun" && before?.tag !== "quote" && before?.tag !== "noun"
    ? before?.tag !== "stop" && before?.tag !== "adverb" && before?.tag !== "modal" && before?.tag !== "to"
    : verbs.get(before.lower) !== undefined;
}

/** "the said agreement" against "some said". */
function pastOf(before: Word | undefined): Tag {
  if (before?.tag === "possessive") return "adjective";
  return before?.tag === "determiner" && !en.STANDALONE.has(before.lower) ? "adjective" : "past";
}

const SEVERAL = /^(?:both|all|many|few|several|most|some|these|those|various)$/;

function finiteOf(form: "base" | "third", lower: string, { before, next }: Context): Tag | undefined {
  if (before === undefined) return form === "third" ? form : undefined;
  if (before.tag === "to" || before.tag === "modal") return "base";
  if (en.NEARLY_NOUNS.has(lower) && next !== "about" && next !== "of") return undefined;
  if (en.SUBJECT_PRONOUNS.has(before.lower) || VERBAL_BEFORE.has(before.tag)) return form;
  // "both sides to": behind what counts several no verb of one stands
  if (form === "third" && SEVERAL.test(before.lower)) return undefined;
  if (en.STANDALONE.has(before.lower)) return opensComplement(next) ? form : undefined;
  if (NOMINAL_BEFORE.has(before.tag)) return undefined;
  if (form === "base" && before.tag === "auxiliary") return "base";
  if (next === "of" || next === "between" || isVerbish(next)) return undefined;
  if (form === "base")
    return canBePlural(before, next) || (en.NEVER_NOUNS.has(lower) && TAKES_THIRD.has(before.tag)) ? "base" : undefined;
  if (next === "and" || next === "or") return undefined;
  return TAKES_THIRD.has(before.tag) ? form : undefined;
}

const TAKES_THIRD: ReadonlySet<Tag> = new Set(["noun", "name", "comma", "conjunction", "quote", "bracket"]);

function opensComplement(next: string): boolean {
  return (
    next === "that" || next === "to" || en.DETERMINERS.has(next) || en.PRONOUNS.has(next) || en.POSSESSIVES.has(next)
  );
}

function isVerbish(next: string): boolean {
  return en.MODALS.has(next) || (en.AUXILIARIES.has(next) && next !== "being" && next !== "having");
}

const PLURAL = /[^s]s$|people|men|women|media|police/;

/** Only a plural subject takes a base form: "officials say"; a conjunction before it joins two verbs. */
function canBePlural(before: Word, next: string): boolean {
  if (before.tag === "noun") return PLURAL.test(before.lower);
  // "Democrats claim that" against "a senior Hamas figure in".
  if (before.tag === "name") return PLURAL.test(before.lower) && opensComplement(next);
  return before.tag === "conjunction" || before.tag === "number" || before.tag === "bracket";
}

const ADJECTIVE_ENDING = /(?:ous|ful|less|ible|able|ical|ive|ary|ic|ish|ese)$/;

function openClassOf(form: string, lower: string, { before }: Context): Tag {
  if (MEASURE.test(form)) return "adjective";
  if (/^[$€£]?\d/.test(form)) return "number";
  const opensSentence =
    before === undefined || before.tag === "stop" || before.tag === "quote" || before.tag === "colon";
  if (isCapital(form) && (!opensSentence || /^\p{Lu}[\p{Lu}.]+$/u.test(form))) return "name";
  if (lower.length > 4 && lower.endsWith("ly") && !en.NO_ADVERBS_IN_LY.has(lower)) return "adverb";
  if (en.ADJECTIVES.has(lower)) return "adjective";
  if (isCapital(form)) return "name";
  if (lower.length > 5 && ADJECTIVE_ENDING.test(lower)) return "adjective";
  return lower.endsWith("ing") && lower.length > 5 ? "gerund" : "noun";
}
