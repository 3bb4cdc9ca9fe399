// Runs: stretches of words that may hold a name, by their capitals and the small words that names have inside them.
import { documentHeads, organizationHeads } from "../../language/en/bodies.ts";
import { femaleNames, maleNames } from "../../language/en/given-names.ts";
import { adjectiveTails, calendar, functionWords } from "../../language/en/name-stops.ts";
import { offices } from "../../language/en/role-nouns.ts";
import { nameSuffixes, particles } from "../../language/en/titles.ts";
import { knownNameAt } from "./known-names.ts";
import { isJoined, type Word } from "./scan.ts";

/** Half open, in word indices. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Every run of name words, in order, none overlapping. */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const to = isNameWord(words, at) ? runEnd(words, at) : at;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

function runEnd(words: readonly Word[], from: number): number {
  let to = from + Math.max(1, knownNameAt(words, from)?.length ?? 1);
  while (to < words.length) {
    const [last, next] = [words[to - 1], words[to]];
    if (last === undefined || next === undefined || endsWithAdjective(last)) break;
    if (isSuffix(last, next)) to += 1;
    else if (!isJoined(last, next)) break;
    else if (isNameWord(words, to)) to += 1;
    else {
      const after = afterSmallWords(words, from, to);
      if (after === null) break;
      to = after;
    }
  }
  return to;
}

/** "Ministry of the Interior", "Osama bin Laden": past the small words and the name word behind them; else null. */
function afterSmallWords(words: readonly Word[], from: number, at: number): number | null {
  let next = at;
  const small = words[at];
  if (small === undefined || small.isPossessive) return null;
  if (particles.has(small.key)) {
    while (next < at + 3 && particles.has(words[next]?.key ?? "")) next += 1;
  } else if (small.key === "of" || small.key === "for" || small.key === "on" || small.key === "and") {
    if (!mayGoOn(words.slice(Math.max(from, at - 6), at), small.key)) return null;
    next += words[at + 1]?.key === "the" && small.key !== "on" ? 2 : 1;
  } else return null;
  const before = words[next - 1];
  const word = words[next];
  if (before === undefined || word === undefined || !isJoined(before, word)) return null;
  return isNameWord(words, next) ? next + 1 : null;
}

function mayGoOn(left: readonly Word[], small: string): boolean {
  const head = left.findLast((word) => word.key !== "the")?.key ?? "";
  if (small === "of") {
    return (
      [organizationHeads, documentHeads, offices].some((list) => list.has(head)) || head === "duke" || head === "bank"
    );
  }
  if (small === "and") return left.some((w) => w.key === "of") && left.some((w) => ministries.has(w.key));
  return organizationHeads.has(head) && head !== "house";
}

const ministries: ReadonlySet<string> = new Set([
  "ministry",
  "department",
  "secretary",
  "minister",
  "committee",
  "office",
  "bureau",
]);

/** Whether the word at `at` has the capitals of a name and is no calendar or function word. */
export function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape === "lower" || word.shape === "number") return false;
  if (functionWords.has(word.key)) return word.shape === "upper" && word.key === "us";
  if (word.shape === "initial") return word.key !== "i" && (isJoinedName(words, at) || /\.$/.test(word.text));
  if (!calendar.has(word.key)) return true;
  return isGivenName(words[at - 1]?.key ?? "") && !word.isOpening && word.gap === " ";
}

/** A lone letter counts only inside a name: "John F. Kennedy", "J. Doe". */
function isJoinedName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  return (next !== undefined && next.shape !== "lower" && next.gap.trim() === ".") || before?.shape === "title";
}

export function isGivenName(key: string): boolean {
  return maleNames.has(key) || femaleNames.has(key);
}

function isSuffix(last: Word, next: Word): boolean {
  return nameSuffixes.has(next.key) && next.shape !== "lower" && (next.gap === ", " || isJoined(last, next));
}

/** "Marenn-based" ends what can be a name. */
function endsWithAdjective(word: Word): boolean {
  const tail = word.key.slice(word.key.lastIndexOf("-") + 1);
  return tail.length < word.key.length && adjectiveTails.has(tail) && /-\p{Ll}/u.test(word.text);
}
