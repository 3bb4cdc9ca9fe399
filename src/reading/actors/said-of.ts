// Said of: phrases that say what someone is, whole: "she is an engineer from Oro", "he served as minister of water",
// "the engineer Tamsin Oduya". They are mentions of whom they are said of, but nobody speaks or acts through them, so they are
// found when all else is settled and change nothing before.
import { calendar, functionWords } from "../../language/en/name-stops.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import type { Word } from "../mentions/scan.ts";
import type { Figure, Finding } from "./figure.ts";
import { saidBeside } from "./said-beside.ts";
import type { Place, Scene } from "./scene.ts";

export interface SaidOf {
  readonly span: Span;
  readonly figure: Figure;
}

/**
 * Every phrase that says what a tied mention is, in text order of the mentions. Linear in the number of mentions.
 *
 * @example "Tamsin Oduya is an engineer from Oro.": "an engineer from Oro"
 * @example not: "Tamsin Oduya is in Oro.": where she is
 */
export function findSaidOf(scene: Scene, findings: readonly Finding[]): readonly SaidOf[] {
  const found: SaidOf[] = [];
  const done = new Set<Figure>();
  for (const [at, place] of scene.places.entries()) {
    const figure = findings[at]?.figure ?? null;
    if (figure === null || figure.kind !== "person" || figure.isMany) continue;
    const span = predicateOf(place);
    if (span !== null) found.push({ span, figure });
    for (const beside of saidBeside(place)) found.push({ span: beside, figure });
    if (done.has(figure)) continue;
    done.add(figure);
    for (const role of figure.roles) {
      const phrase = rolePhrase(role.span, scene);
      if (phrase !== null) found.push({ span: phrase, figure });
    }
  }
  return found;
}

const BEING: ReadonlySet<string> = new Set("is was became becomes remains remained".split(" "));
const ADVERBS: ReadonlySet<string> = new Set(
  "also then now once still currently formerly previously originally later reportedly perhaps probably already himself herself".split(
    " ",
  ),
);
/** Behind "was": "was appointed minister"; as they stand: "served as minister". */
const NAMING: ReadonlySet<string> = new Set(
  "named appointed elected made nominated chosen crowned promoted".split(" "),
);
const SERVING: ReadonlySet<string> = new Set(
  "served serves worked works acted acts recognised recognized described known regarded".split(" "),
);
/** "a bit tired", "the same", "a long way": no one. */
const NO_ONE: ReadonlySet<string> = new Set(
  "bit lot little few same way case problem reason result time part matter subject one first".split(" "),
);

/** What a verb right behind a person says that they are. */
function predicateOf(place: Place): Span | null {
  const { words } = place.region;
  const last = words[place.to - 1];
  const isOwner = last?.isPossessive === true || /^(?:his|her|him|them|their)$/.test(last?.key ?? "");
  if (isOwner || place.mention.form === "description") return null;
  let at = verbBehind(place);
  const start = at;
  const verb = words[at];
  if (verb === undefined) return null;
  if (BEING.has(verb.key)) at += 1;
  while (ADVERBS.has(words[at]?.key ?? "") && words[at]?.gap === " ") at += 1;
  const next = words[at];
  if (next === undefined || next.gap !== " ") return null;
  const isNaming = at > start && NAMING.has(next.key);
  const isServing = SERVING.has(next.key) && words[at + 1]?.key === "as";
  if (isNaming) at += words[at + 1]?.key === "to" || words[at + 1]?.key === "as" ? 2 : 1;
  else if (isServing) at += 2;
  else if (at === start) return null;
  return phraseFrom(words, at, isNaming || isServing);
}

const LONGEST_BRACKET = 30;

/** The word that a person's verb can be: the next one, or the first behind brackets; behind a comma where the name has one before it too. */
function verbBehind({ region: { words }, from, to }: Place): number {
  const gap = words[to]?.gap ?? "";
  if (gap === " ") return to;
  if (gap === ", " && words[to]?.key === "who" && BEING.has(words[to + 1]?.key ?? "")) return to + 1;
  if (gap === ", ") return words[from]?.gap === ", " ? to : words.length;
  if (!gap.startsWith(" (")) return words.length;
  for (let at = to; at < Math.min(words.length, to + LONGEST_BRACKET); at++)
    if (/^[^(]*\) $/.test(words[at]?.gap ?? "")) return at;
  return words.length;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "our", "my", "its"]);
const LONGEST = 14;

/** The noun phrase from here to where its clause goes on; without an article it must hold someone's role. */
function phraseFrom(words: readonly Word[], from: number, isBare: boolean): Span | null {
  const [first, second] = [words[from], words[from + 1]];
  if (first === undefined || first.gap !== " ") return null;
  const isOwned = OWNERS.has(first.key) && second !== undefined && nounOf(second.key)?.kind === "person";
  const hasArticle = ARTICLES.has(first.key) || isOwned;
  if (!hasArticle && !isBare) return null;
  if (hasArticle && (second === undefined || NO_ONE.has(second.key))) return null;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST && goesOn(words, to)) to += 1;
  while (to > from && isLink(words[to - 1])) to -= 1;
  const last = words[to - 1];
  if (last === undefined || to - from < (hasArticle ? 2 : 1)) return null;
  const hasRole = words.slice(from, to).some((word) => nounOf(word.key)?.kind === "person");
  return hasRole || (hasArticle && !isBare) ? { start: first.start, end: last.end } : null;
}

function goesOn(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !/^(?: |['’]s? )$/.test(word.gap)) return false;
  if (/^(?:in|at)$/.test(word.key)) return isNameOfPlace(words[at + 1]);
  if (isLink(word) || ARTICLES.has(word.key)) return true;
  return !functionWords.has(word.key) || word.shape === "upper";
}

/** "at Oro University", but "in 1954" and "in May" say when. */
function isNameOfPlace(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === "title" || word.shape === "upper") && !calendar.has(word.key);
}

/** What ties more words to a noun. */
function isLink(word: Word | undefined): boolean {
  return word !== undefined && /^(?:of|for|in|from|at|to)$/.test(word.key);
}

/** A role as the text has it, with its article or owner; null for a capitalised title before a name, which is part of the name. */
function rolePhrase(span: Span, scene: Scene): Span | null {
  const region = scene.regions[lastStartingBy(scene.starts, span.start)];
  if (region === undefined) return null;
  const { words } = region;
  const from = lastStartingBy(words, span.start);
  const to = lastStartingBy(words, span.end - 1);
  const [first, last, before, after] = [words[from], words[to], words[from - 1], words[to + 1]];
  if (first === undefined || last === undefined) return null;
  const isTitle = after !== undefined && after.gap === " " && last.shape !== "lower";
  if (isTitle) return null;
  const isOpen =
    before !== undefined && first.gap === " " && /^(?:a|an|the|his|her|their|its|our|my|another)$/.test(before.key);
  return { start: isOpen ? before.start : first.start, end: last.end };
}
