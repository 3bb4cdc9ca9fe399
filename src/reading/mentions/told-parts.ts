// Told parts: told names in the words of their regions, with the borders that the house's names have: no article or title
// before them, no half words, one name and not two. Promise: pure; in text order, none overlapping.
import { organizationHeads, outletHeads, pictureWords, realmHeads } from "../../language/en/bodies.ts";
import { functionWords, openers } from "../../language/en/name-stops.ts";
import { offices, portfolios, roleModifiers } from "../../language/en/role-nouns.ts";
import { honorifics, joinedParticles, particles, shortTitles } from "../../language/en/titles.ts";
import type { Span } from "../../schema/span.ts";
import { NAME_KINDS, type ToldName } from "../told-name.ts";
import { nounOf } from "./descriptions.ts";
import { demonymLength, isNameLikeLetters, knownNameAt } from "./known-names.ts";
import { lastStartingBy } from "./quoted.ts";
import type { Region } from "./regions.ts";
import { isGivenName, isNameWord, type Run } from "./runs.ts";
import type { Word } from "./scan.ts";

export interface ToldPart extends ToldName, Run {
  readonly region: Region;
  /** Its words' keys, by which places of one name are known. */
  readonly key: string;
}

/** Regions and told names in text order. A told name without a word of letters or digits is none. */
export function toldParts(regions: readonly Region[], told: readonly ToldName[]): readonly ToldPart[] {
  const starts = regions.map(({ span }) => span);
  return told.flatMap((name, i): readonly ToldPart[] => {
    const region = regions[lastStartingBy(starts, name.start)];
    if (region === undefined) return [];
    const free = { start: told[i - 1]?.end ?? 0, end: told[i + 1]?.start ?? Infinity };
    const whole = wholeWords(region.words, name, free);
    return whole.from >= whole.to ? [] : namesIn(region, whole, free, name);
  });
}

interface Borders extends Span, Run {}

/**
 * Words are cut at hyphens for the network. A name that it breaks off inside a word takes all of that word, unless the rest
 * is a name of its own ("Oru-Marenn talks") or an adjective's tail or head ("Oru-led", "anti-Oru").
 */
function wholeWords(words: readonly Word[], { start, end }: Span, free: Span): Borders {
  const from = Math.max(0, lastStartingBy(words, start));
  const to = lastStartingBy(words, end - 1) + 1;
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || first.end <= start) {
    return first !== undefined && from + 1 < to && (words[from + 1]?.start ?? end) < end
      ? wholeWords(words, { start: words[from + 1]?.start ?? start, end }, free)
      : { start, end, from: 0, to: 0 };
  }
  const before = first.text.slice(0, Math.max(0, start - first.start));
  const after = last.text.slice(Math.max(0, end - last.start));
  const isHead = before !== "" && free.start <= first.start && isOfName(before);
  const isHyphened = /[-‐‑]$/.test(last.text.slice(0, Math.max(0, end - last.start)));
  const isTail = after !== "" && free.end >= last.end && (isHyphened || /^(?:\.|[-‐‑]?\p{Lu}|['’])/u.test(after));
  return { start: isHead ? first.start : start, end: isTail ? last.end : Math.min(end, last.end), from, to };
}

/** "al-" and "Oru-" are, "anti-" is not. */
function isOfName(before: string): boolean {
  return /^\p{Lu}/u.test(before) || joinedParticles.has(before.replace(/[-‐‑'’]$/, "").toLowerCase());
}

function namesIn(region: Region, whole: Borders, free: Span, { chance, kinds }: ToldName): readonly ToldPart[] {
  const { words } = region;
  const part = ({ start, end, from, to }: Borders): ToldPart => {
    const key = words
      .slice(from, to)
      .map((word) => (isNameLikeLetters(word) ? word.text : word.key))
      .join(" ");
    return { start, end, from, to, region, key, chance, kinds };
  };
  const own = withoutTitles(words, withoutLooseEnds(words, whole, free), isPerson(kinds));
  if (isNoName(words.slice(own.from, own.to), region)) return [];
  const bare = withoutOffice(words, own, kinds);
  if (bare !== null) return bare.to > bare.from ? [{ ...part(bare), kinds: BODY }] : [];
  const next = sentenceWithin(words, own);
  if (next > own.from) return [part(until(words, own, next)), part(beginning(words, own, next))];
  const outlet = creditedOutlet(words, own, kinds);
  if (outlet > own.from) {
    const rest = beginning(words, own, outlet);
    return [{ ...part(until(words, own, outlet)), kinds: BODY }, ...(isCredit(words, rest) ? [] : [part(rest)])];
  }
  const cut = participle(words, own);
  if (cut > own.from) return [part(until(words, own, cut)), part(beginning(words, own, cut + 1))];
  const office = officePlace(words, own);
  if (office > own.from) return [part(until(words, own, office)), part(beginning(words, own, office))];
  const and = isBody(kinds) ? secondBody(words, own) : -1;
  return and < 0 ? [part(own)] : [part(until(words, own, and)), part(beginning(words, own, and + 1))];
}

function isPerson(kinds: readonly number[]): boolean {
  return kinds.indexOf(Math.max(...kinds)) === NAME_KINDS.indexOf("person");
}

/** An organization, by rules. */
const BODY: readonly number[] = NAME_KINDS.map((kind) => Number(kind === "organization"));

/** "CIA Director" is no person but the body; "Prime Minister" and "Orun President" are nothing. null where a name does not end with its office. */
function withoutOffice(words: readonly Word[], own: Borders, kinds: readonly number[]): Borders | null {
  if (!isPerson(kinds) || !offices.has(words[own.to - 1]?.key ?? "") || isGivenName(words[own.from]?.key ?? ""))
    return null;
  if (own.to - own.from === 1) return null;
  let to = own.to - 1;
  while (to > own.from && (roleModifiers.has(words[to - 1]?.key ?? "") || isTitle(words[to - 1]?.key ?? ""))) to -= 1;
  if (to === own.from || demonymLength(words, own.from) === to - own.from) return { ...own, to: own.from };
  const last = words[to - 1];
  const isBody = last !== undefined && (last.shape === "upper" || organizationHeads.has(last.key));
  return isBody ? until(words, own, to) : null;
}

/** "Reuters Oduya", as a picture's credit and the words behind it run together: nobody's name begins so; -1 elsewhere. */
function creditedOutlet(words: readonly Word[], { from, to }: Run, kinds: readonly number[]): number {
  const known = isPerson(kinds) ? knownNameAt(words, from) : null;
  return known?.kind === "outlet" && known.length < to - from ? from + known.length : -1;
}

function isCredit(words: readonly Word[], { from, to }: Run): boolean {
  return to - from === 1 && pictureWords.has(words[from]?.key ?? "");
}

/** "Oduya. Tuesday" names two, of two sentences: where the second begins; -1 elsewhere. */
function sentenceWithin(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) if (words[at]?.isOpening && words[at]?.gap.includes(" ")) return at;
  return -1;
}

/** "Mill Council representing Oru" names two: where the participle between them is; -1 elsewhere. */
function participle(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 1; at < to - 1; at++) {
    const word = words[at];
    if (word?.shape === "lower" && word.key.length > 5 && /ing$|ed$/.test(word.key)) return at;
  }
  return -1;
}

/** Small letters among capitals, or a title or an ordinary word alone. */
function isNoName(own: readonly Word[], { casing }: Region): boolean {
  if (casing === "mixed" && own.every(({ text }) => text === text.toLowerCase())) return true;
  return (
    own.length === 1 &&
    own.every(({ key }) => key === "the" || honorifics.has(key) || shortTitles.has(key) || openers.has(key))
  );
}

function until(words: readonly Word[], own: Borders, to: number): Borders {
  return { ...own, to, end: words[to - 1]?.end ?? own.end };
}

function beginning(words: readonly Word[], own: Borders, from: number): Borders {
  return { ...own, from, start: words[from]?.start ?? own.start };
}

/** "Governor of Marenn Tamsin Oduya" names a place and a person: where the person begins; -1 elsewhere. */
function officePlace(words: readonly Word[], { from, to }: Run): number {
  if (words[from - 1]?.key !== "of" || !offices.has(words[from - 2]?.key ?? "")) return -1;
  const known = knownNameAt(words, from);
  return known !== null && to - from - known.length >= 2 ? from + known.length : -1;
}

function isBody(kinds: readonly number[]): boolean {
  return kinds.indexOf(Math.max(...kinds)) === NAME_KINDS.indexOf("organization");
}

/** Behind small words that the network leaves at an end, the name goes on: "Union of the" of "Union of the Oru Mills". */
function withoutLooseEnds(words: readonly Word[], whole: Borders, free: Span): Borders {
  let { from, to } = whole;
  while (from < to - 1 && isLoose(words[from])) from += 1;
  if (isBareHead(words, from, to, free)) from -= 1;
  while (to > from + 1 && words[to - 1]?.shape === "lower") to -= 1;
  const on = to < whole.to || goesOn(words[to - 1]) ? nameBehind(words, to) : to;
  if (on > to && (words[on - 1]?.end ?? Infinity) <= free.end) to = on;
  return {
    from,
    to,
    start: from === whole.from ? whole.start : (words[from]?.start ?? whole.start),
    end: to === whole.to ? whole.end : (words[to - 1]?.end ?? whole.end),
  };
}

/** "Ministry" of "Water Ministry": a head alone takes the capitalised word before it; a nationality tells whose it is. */
function isBareHead(words: readonly Word[], from: number, to: number, free: Span): boolean {
  const [before, head] = [words[from - 1], words[from]];
  if (to - from !== 1 || before === undefined || head?.gap !== " " || !organizationHeads.has(head.key)) return false;
  if (before.isPossessive || before.shape !== "title" || before.start < free.start) return false;
  return (
    !functionWords.has(before.key) && demonymLength(words, from - 1) === 0 && nounOf(before.key)?.kind !== "person"
  );
}

/** "Crown Colony", "Reform Party": whose it is belongs to the name where the network told no name there. */
function goesOn(last: Word | undefined): boolean {
  return last !== undefined && !last.isPossessive && (realmHeads.has(last.key) || bands.has(last.key));
}

/** "new" of "new Mill Union", but not "bin" or "al-Oduya". */
function isLoose(word: Word | undefined): boolean {
  return word !== undefined && word.shape === "lower" && !particles.has(word.key) && word.text.charAt(0) !== "’";
}

/** Past small words and the capitals behind them; `at` where there are none. */
function nameBehind(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 3 && SMALL.has(words[to]?.key ?? "")) to += 1;
  if (!isNameWord(words, to)) return at;
  while (isNameWord(words, to) && (to === at || words[to]?.gap === " ")) to += 1;
  return to;
}

const SMALL: ReadonlySet<string> = new Set(["of", "for", "the", "on", "and", "de", "del", "des", "du", "der"]);

/** The article before any name, and a person's titles, with all that stands before them. */
function withoutTitles(words: readonly Word[], whole: Borders, isPerson: boolean): Borders {
  let { from } = whole;
  if (words[from]?.key === "the" && from < whole.to - 1) from += 1;
  for (let at = from; isPerson && at < whole.to - 1 && !isGivenName(words[at]?.key ?? ""); at++)
    if (isTitle(words[at]?.key ?? "")) from = at + 1;
  while (isPerson && from < whole.to - 1 && isPortfolio(words, from)) from += 1;
  return from === whole.from ? whole : beginning(words, whole, from);
}

/** "Affairs" of "Minister of Foreign Affairs Tamsin Oduya". */
function isPortfolio(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.key ?? "", words[at]?.key ?? ""];
  return portfolios.has(word) && (before === "of" || before === "for" || portfolios.has(before));
}

function isTitle(key: string): boolean {
  return honorifics.has(key) || shortTitles.has(key) || offices.has(key) || offices.has(key.replace(/s$/, ""));
}

/** The "and" between two bodies: "Mill Union of Oru and Water League" names two; -1 where it is one. */
function secondBody(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 2; at < to - 1; at++) {
    if (words[at]?.key !== "and") continue;
    const [before, after] = [words.slice(from, at), words.slice(at + 1, to)];
    if (isHeadFirst(after) && endsAsBody(before.at(-1))) return at;
    if (!after.some(({ key }) => bands.has(key))) continue;
    if (organizationHeads.has(before.at(-1)?.key ?? "") || before.some(({ key }) => bands.has(key))) return at;
  }
  return -1;
}

/** "Club for Mills", "Union of Oru". */
function isHeadFirst([head, small]: readonly Word[]): boolean {
  return organizationHeads.has(head?.key ?? "") && /^(?:of|for)$/.test(small?.key ?? "");
}

function endsAsBody(last: Word | undefined): boolean {
  return organizationHeads.has(last?.key ?? "") || outletHeads.has(last?.key ?? "");
}

/** Heads of bodies that people join; a ministry's or an institute's field may well have an "and" in it. */
const bands: ReadonlySet<string> = new Set(
  "party union league front movement alliance coalition federation confederation democrats greens".split(" "),
);
