// Phrase: the words of a source taken apart as far as a grade needs it: how it opens, its core up to whatever only says
// more, and its head noun. Promise: of the source's own words and of nothing else; linear, over at most 200 characters.

import { sourceStops } from "../../language/en/source-nouns.ts";
import {
  containers,
  knownOnes,
  openOnes,
  outletKinds,
  papers,
  pressPapers,
  sourceTails,
} from "../../language/en/sourcing-nouns.ts";
import { nounOf } from "../mentions/descriptions.ts";

export interface Phrase {
  /** known: "the envoy", "his office", "Marenn's army" · open: "an envoy", "some" · bare: "officials", "Rowe". */
  readonly opening: "known" | "open" | "bare";
  /** The words up to a comma, a preposition, a relative clause; without the article. As written. */
  readonly core: readonly string[];
  /** The last word of the core in small letters, in the singular where the lists know it; "" where there is none. */
  readonly head: string;
  /** All words, marks too, as written. */
  readonly words: readonly string[];
}

const LONGEST = 200;
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}$%][\p{L}\p{M}\p{N}.@&]*(?:[-'’][\p{L}\p{M}\p{N}.]+)*['’]?|[^\s]/gu;

/**
 * @example "a senior envoy of the union, who …": opens open, core "senior envoy", head "envoy"
 * @example not: "one of the envoys": the head is the envoy, not the one
 */
export function phraseOf(source: string): Phrase {
  const words = [...source.slice(0, LONGEST).matchAll(WORD)].map(([word]) => word.replace(/(?<=\p{L}{2})\.$/u, ""));
  let opening: Phrase["opening"] | null = null;
  let from = 0;
  let to = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (; from < words.length && opens(words, from); from++) opening ??= openingOf(keyOf(words[from]));
    to = coreEnd(words, from);
    if (keyOf(words[to]) !== "of" || !containers.has(singular(keyOf(words[to - 1])))) break;
    opening ??= "open";
    from = to + 1;
  }
  const core = coreOf(words.slice(from, to));
  const isOwned = core.some((word, i) => i < core.length - 1 && /['’]s?$/.test(word));
  return { opening: opening ?? (isOwned ? "known" : "bare"), core, head: headOf(core), words };
}

/** "a number of the aides", "one of several copies of": holders in holders. */
const DEEPEST = 3;

function opens(words: readonly string[], at: number): boolean {
  const key = keyOf(words[at]);
  return (
    openOnes.has(key) ||
    NUMBER.test(key) ||
    knownOnes.has(key) ||
    /^["“‘'(]$/.test(words[at] ?? "") ||
    (key === "of" && at > 0)
  );
}

/** "59", "Twenty-four": so many of somebody. */
const NUMBER =
  /^(?:\d[\d,.]*%?|(?:eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)$/u;

function openingOf(key: string): Phrase["opening"] | null {
  return openOnes.has(key) || NUMBER.test(key) ? "open" : knownOnes.has(key) ? "known" : null;
}

function coreEnd(words: readonly string[], from: number): number {
  for (let to = from; to < words.length; to++) {
    const [before, word, next] = [words[to - 1] ?? "", words[to] ?? "", words[to + 1] ?? ""];
    const isTitle = to > from && word === "of" && isCapital(before) && isCapital(next);
    if (isTitle) continue;
    if (/^[^\p{L}\p{N}$]/u.test(word) && !MARK.test(word)) return to;
    if (to > from && sourceStops.has(keyOf(word)) && !/^\p{Lu}{2,}$/u.test(word)) return to;
    if (to > from && isParticiple(word) && isHead(keyOf(before))) return to;
  }
  return words.length;
}

const MARK = /^["“”‘’'.]$/;

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function coreOf(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !MARK.test(word));
  while (core.length > 1 && sourceTails.has(keyOf(core.at(-1)))) core.pop();
  return core;
}

/** "pictures released", "analysts polled", "a memo seen": behind a head noun it opens what only says more. */
function isParticiple(word: string): boolean {
  return /^\p{Ll}+ed$|^(?:seen|sent|given|made|taken|written|obtained|drawn|shown|known|held|put|read|shot)$|^\p{Ll}{3,}ing$/u.test(
    word,
  );
}

function isHead(key: string): boolean {
  return nounOf(key) !== null || papers.has(singular(key)) || pressPapers.has(singular(key)) || outletKinds.has(key);
}

function headOf(core: readonly string[]): string {
  const last = keyOf(core.at(-1));
  const noun = nounOf(last);
  if (noun !== null) return noun.head;
  return papers.has(last) || pressPapers.has(last) ? last : isHead(singular(last)) ? singular(last) : last;
}

export function singular(key: string): string {
  if (/[^aeiou]ies$/.test(key)) return `${key.slice(0, -3)}y`;
  return /[^su]s$/.test(key) ? key.slice(0, -1) : key;
}

export function keyOf(word: string | undefined): string {
  return (word ?? "").toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
}
