// Descriptions: noun phrases for someone by what they are: "the envoy", "a senior Marenni official", "officials",
// "the group", "the newspaper". The phrase runs from its article or first modifier to its head noun; what follows
// ("of the union") stays outside.

import { PLAIN_MONTHS } from "../../language/en/months.ts";
import { phraseBreakers, verbLikeNouns } from "../../language/en/name-company.ts";
import { functionWords } from "../../language/en/name-stops.ts";
import {
  bodyNouns,
  documentNouns,
  offices,
  outletNouns,
  people,
  roleModifiers,
  standings,
} from "../../language/en/role-nouns.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Span } from "../../schema/span.ts";
import { demonymLength, isPeople } from "./known-names.ts";
import type { Region } from "./regions.ts";
import type { Word } from "./scan.ts";

export interface FoundDescription extends Span {
  readonly kind: ActorKind;
  /** Head noun in the singular. */
  readonly head: string;
}

const articles: ReadonlySet<string> = new Set([
  ..."a an the this these those another one some any each every no several many most few both two three four".split(
    " ",
  ),
  ..."five six seven eight nine ten dozens hundreds thousands other others all".split(" "),
]);
const owners: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my", "your"]);

/**
 * The descriptions of a region in text order, none overlapping.
 *
 * @example "A senior Marenni official met the rebel group": "A senior Marenni official" and "the rebel group"
 * @example not: "He chairs the table; envoy Oduya will report": a verb, a thing and a title before a name
 */
export function findDescriptions(region: Region): readonly FoundDescription[] {
  const found: FoundDescription[] = [];
  const { words } = region;
  let reached = 0;
  for (let at = 0; at < words.length; at++) {
    const noun = nounAt(words, at);
    if (noun === null || isInsidePhrase(words, at)) continue;
    const from = phraseStart(words, at, reached);
    if (from === null || !isPhrase(words, from, at, noun)) continue;
    reached = at + 1;
    found.push({ start: words[from]?.start ?? 0, end: words[at]?.end ?? 0, kind: noun.kind, head: noun.head });
  }
  return found;
}

interface Noun {
  readonly kind: ActorKind;
  readonly head: string;
  readonly isPlural: boolean;
}

function nounAt(words: readonly Word[], at: number): Noun | null {
  const word = words[at];
  if (word === undefined || word.shape === "number" || word.shape === "initial") return null;
  if (isPeople(word.key) && word.shape !== "lower") return { kind: "group", head: word.key, isPlural: true };
  return nounOf(word.key);
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["spokesman", "spokesmen"],
  ["chairman", "chairmen"],
  ["gunman", "gunmen"],
  ["businessman", "businessmen"],
  ["policeman", "policemen"],
  ["police", "police"],
  ["media", "media"],
]);

/** Every form of every noun in the lists, so that a word is looked up once. Earlier lists win. */
const nouns: ReadonlyMap<string, Noun> = new Map(
  (
    [
      [documentNouns, "document", "document"],
      [bodyNouns, "organization", "group"],
      [outletNouns, "outlet", "outlet"],
      [people, "person", "group"],
      [offices, "person", "group"],
    ] as const
  ).flatMap(([list, one, many]) =>
    [...list].flatMap((head): (readonly [string, Noun])[] => [
      [
        irregular.get(head) ?? pluralOf(head),
        { kind: head === "police" ? "organization" : many, head, isPlural: true },
      ],
      ...(head === "police" ? [] : [[head, { kind: one, head, isPlural: false }] as const]),
    ]),
  ),
);

function pluralOf(head: string): string {
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(head) ? `${head}es` : `${head}s`;
}

/** What a noun tells about whom it stands for; null for a noun that is in none of the lists. "ex-envoy" is an envoy. */
export function nounOf(key: string): Noun | null {
  const whole = nouns.get(key);
  if (whole !== undefined) return whole;
  const hyphen = key.lastIndexOf("-");
  return hyphen < 0 ? null : (nouns.get(key.slice(hyphen + 1)) ?? null);
}

/** A noun before another noun, or a title before a name, is no head: "government officials", "envoy Oduya". */
function isInsidePhrase(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.isPossessive || next.gap !== " ") return false;
  if (next.shape === "title" || next.shape === "initial")
    return !functionWords.has(next.key) && !next.isOpening && !isWeekday(next.key);
  if (next.shape === "upper") return false;
  // "law enforcement sources": a modifier that is no noun of the lists goes on to the head.
  if (
    next.shape === "lower" &&
    roleModifiers.has(next.key) &&
    word.shape === "lower" &&
    nounOf(word.key)?.isPlural === false
  ) {
    const head = words[at + 2];
    if (head?.gap === " " && head.shape === "lower" && nounOf(head.key) !== null) return true;
  }
  // "the communication service": what speaks is no communication.
  if (/^services?$/.test(next.key)) return true;
  return nounOf(next.key) !== null && !verbLikeNouns.has(next.key);
}

function isWeekday(key: string): boolean {
  return /day$/.test(key) || PLAIN_MONTHS.has(key);
}

function phraseStart(words: readonly Word[], head: number, reached: number): number | null {
  let from = head;
  for (let steps = 0; steps < 7 && from > reached; steps++) {
    const [word, before] = [words[from], words[from - 1]];
    if (word === undefined || before === undefined || !/^(?: |\u00a0|\n|['’] )$/.test(word.gap)) break;
    if (articles.has(before.key) || owners.has(before.key)) return from - 1;
    if (!before.isPossessive && !isModifier(before)) break;
    from -= 1;
  }
  for (let at = head - 1; at >= from; at--) if (!isTelling(words, at)) return at + 1;
  return from;
}

/** Without an article only words that surely belong to the phrase open it: "enforced the resolutions" has a verb there. */
function isTelling(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape !== "lower" || word.isPossessive) return true;
  return (
    roleModifiers.has(word.key) ||
    standings.has(word.key) ||
    (nounOf(word.key) !== null && !verbLikeNouns.has(word.key))
  );
}

function isModifier(word: Word): boolean {
  if (functionWords.has(word.key) && word.shape !== "upper") return modifying.has(word.key);
  return word.shape !== "lower" || !stopsPhrase(word.key);
}

/** Function words that also stand before a noun: "an outside group", "the same envoy". */
const modifying: ReadonlySet<string> = new Set(
  "outside inside near past same such other recently former one more".split(" "),
);

/** Verbs and adverbs that stand before bare plurals: "said officials". */
function stopsPhrase(key: string): boolean {
  return /ly$|[^-]ing$/.test(key) && !roleModifiers.has(key) ? !standings.has(key) : phraseBreakers.has(key);
}

/** Whether the words make a phrase that stands for someone: it has an article, an owner or a telling modifier. */
function isPhrase(words: readonly Word[], from: number, head: number, noun: Noun): boolean {
  const first = words[from];
  const before = words[head - 1];
  if (
    first === undefined ||
    (verbLikeNouns.has(words[head]?.key ?? "") && before !== undefined && isSubject(before, head > from))
  )
    return false;
  if (isPartOfBody(words, from, head)) return false;
  if (articles.has(first.key) || owners.has(first.key))
    return !(noun.kind === "document" && owners.has(first.key) && first.key === "my");
  if (noun.isPlural) return from < head || !verbLikeNouns.has(words[head]?.key ?? "");
  return (
    noun.kind !== "document" &&
    words.slice(from, head).some((w, i) => w.isPossessive || demonymLength(words, from + i) > 0)
  );
}

/** "shook her head", and not "her head of staff". */
function isPartOfBody(words: readonly Word[], from: number, head: number): boolean {
  const isOwn = head === from + 1 && /^(?:his|her|my|your)$/.test(words[from]?.key ?? "");
  return isOwn && words[head]?.key === "head" && words[head + 1]?.key !== "of";
}

/** "Oro Radio reports", "officials report": behind a name or a person the word is the verb. */
function isSubject(word: Word, isInside: boolean): boolean {
  if (!isInside || word.isPossessive) return false;
  if (functionWords.has(word.key)) return false;
  return word.shape === "title" || word.shape === "upper" || nounOf(word.key)?.isPlural === true;
}
