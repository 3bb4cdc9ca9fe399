// Name parts: a run of capitalised words → the names in it, without titles, nationalities and adjective tails.
import { documentHeads, eventHeads, organizationHeads, outletHeads, placeHeads } from "../../language/en/bodies.ts";
import { adjectiveTails } from "../../language/en/name-stops.ts";
import { offices, people, roleModifiers } from "../../language/en/role-nouns.ts";
import { honorifics, shortTitles } from "../../language/en/titles.ts";
import { demonymLength, type KnownName, knownNameAt } from "./known-names.ts";
import { isGivenName, type Run } from "./runs.ts";
import type { Word } from "./scan.ts";

/** A name in word indices, and whether a title or honorific stands before it. */
export interface NamePart extends Run {
  readonly titled: "honorific" | "title" | null;
}

/** The names in one run: "U.S. Envoy Tamsin Oduya" holds "U.S." and "Tamsin Oduya"; "Prime Minister" holds none. */
export function namesIn(words: readonly Word[], run: Run): readonly NamePart[] {
  const known = knownNameAt(words, run.from);
  if (known !== null && run.from + known.length >= run.to) return [untitled(run)];
  if (isAdjective(words[run.to - 1])) return [];
  const title = titleIn(words, run);
  if (title !== null) return [...prefixNames(words, run.from, title.at), ...named(words, title, run)];
  return withoutPeople(words, run);
}

function named(words: readonly Word[], title: Title, run: Run): readonly NamePart[] {
  const from = nameStart(words, title.at + 1, run.to);
  const name: readonly NamePart[] = from < run.to ? [{ from, to: run.to, titled: title.kind }] : [];
  return [...officeOf(words, title.at + 1, from), ...name];
}

interface Title {
  /** Index of the title's last noun: what stands before it in the run belongs to the title. */
  readonly at: number;
  readonly kind: "honorific" | "title";
}

/** The last title word of a run; null where the run's own head says that it is a body, place or law. */
function titleIn(words: readonly Word[], run: Run): Title | null {
  for (let at = run.to - 1; at >= run.from; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (honorifics.has(word.key) && (word.key.length <= 4 || at === run.from)) return { at, kind: "honorific" };
    if (people.has(word.key) && isGivenName(words[at + 1]?.key ?? "") && at < run.to - 2) return { at, kind: "title" };
    if ((offices.has(word.key) && !isWithinBody(words, at, run)) || isShortTitle(words, at, run))
      return { at, kind: "title" };
  }
  return null;
}

/** "General Assembly", "Justice Department": an office word inside a body's name. */
function isWithinBody(words: readonly Word[], at: number, run: Run): boolean {
  if (isGivenName(words[at - 1]?.key ?? "") && at === run.to - 1) return true;
  const last = words[run.to - 1]?.key ?? "";
  if (words[at - 1]?.key === "of" && organizationHeads.has(words[at - 2]?.key ?? "")) return true;
  return at < run.to - 1 && hasHead(last) && !isGivenName(words[at + 1]?.key ?? "");
}

function isShortTitle(words: readonly Word[], at: number, run: Run): boolean {
  const key = words[at]?.key ?? "";
  return at < run.to - 1 && shortTitles.has(key) && key !== "st" && (words[at + 1]?.gap ?? "").startsWith(".");
}

function hasHead(key: string): boolean {
  return [organizationHeads, documentHeads, outletHeads, placeHeads, eventHeads].some((list) => list.has(key));
}

/** After "Secretary" the name may stand behind "of State", "to the United Nations": where it begins. */
function nameStart(words: readonly Word[], at: number, to: number): number {
  const small = words[at]?.key ?? "";
  if (small !== "of" && small !== "for" && small !== "to") return at;
  const object = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const known = knownNameAt(words, object);
  if (known !== null) return Math.min(to, object + known.length);
  for (let i = object + 1; i < to; i++) if (isGivenName(words[i]?.key ?? "")) return i;
  return to - object >= 3 ? to - 2 : to;
}

/** "France" in "President of France": what the office is of, where it is a known name. */
function officeOf(words: readonly Word[], from: number, to: number): readonly NamePart[] {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const known = knownNameAt(words, at);
    if (known !== null && at + known.length <= to) return [untitled({ from: at, to: at + known.length })];
  }
  return [];
}

/** Bodies and states named inside a title: "CIA" in "CIA Director". */
function prefixNames(words: readonly Word[], from: number, to: number): readonly NamePart[] {
  const known = knownNameAt(words, from);
  if (known !== null && from + known.length <= to) return [untitled({ from, to: from + known.length })];
  const start = from + demonymLength(words, from);
  let end = to;
  while (end > start && isTitleWord(words[end - 1]?.key ?? "")) end -= 1;
  const last = words[end - 1];
  if (end <= start || last === undefined || last.shape === "initial") return [];
  return last.shape === "upper" || organizationHeads.has(last.key) ? [untitled({ from: start, to: end })] : [];
}

function isTitleWord(key: string): boolean {
  return offices.has(key) || roleModifiers.has(key) || shortTitles.has(key);
}

/** A nationality before a name is not part of it, but it is of a body: "Marenni Tamsin Oduya", "Marenni Red Cross". */
function withoutPeople(words: readonly Word[], run: Run): readonly NamePart[] {
  const last = words[run.to - 1]?.key ?? "";
  if (hasHead(last)) return [untitled(run)];
  const people = demonymLength(words, run.from);
  if (people > 0) return people < run.to - run.from ? [untitled({ from: run.from + people, to: run.to })] : [];
  const known = knownNameAt(words, run.from);
  const split = run.from + (known?.length ?? 0);
  if (known !== null && (splitsOff(known, run.to - split) || isGivenName(words[split]?.key ?? ""))) {
    return [untitled({ from: run.from, to: split }), untitled({ from: split, to: run.to })];
  }
  return [untitled(run)];
}

/** "the Middle East Tamsin Oduya", "the United Nations Tamsin Oduya": what is left of the run is long enough for a person. */
function splitsOff(known: KnownName, left: number): boolean {
  return known.kind === "organization" ? left === 2 && known.length > 1 : known.kind !== "outlet" && left >= 2;
}

/** "Marenn-led" names nobody. */
function isAdjective(last: Word | undefined): boolean {
  if (last === undefined) return false;
  const tail = last.key.slice(last.key.lastIndexOf("-") + 1);
  return tail.length < last.key.length && adjectiveTails.has(tail) && /-\p{Ll}/u.test(last.text);
}

function untitled(run: Run): NamePart {
  return { ...run, titled: null };
}
