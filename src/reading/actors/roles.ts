// Roles: what the report says a named person is: before the name ("Marenni Foreign Minister Tamsin Oduya"), behind it
// ("Tamsin Oduya, the union's envoy,") or named after a description ("the union's envoy, Tamsin Oduya"). Also age and
// nationality where they stand as plainly. Every role keeps the span it was read from.

import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { functionWords } from "../../language/en/name-stops.ts";
import { callings, offices, people, roleGenders, roleModifiers, standings } from "../../language/en/role-nouns.ts";
import { demonyms } from "../../language/en/states.ts";
import { honorifics, longTitles, shortTitles } from "../../language/en/titles.ts";
import type { Role } from "../../schema/actor.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { Word } from "../mentions/scan.ts";
import type { Figure } from "./figure.ts";
import { type Held, heldWhen } from "./held-when.ts";
import type { Place } from "./scene.ts";

/** Where a named person's role stands: mentions inside are part of it, the description that opens it is the person. */
export interface Apposition {
  readonly span: Span;
}

/** Reads what stands around a person's name into its figure; the spans it was read from come back. */
export function readRoles(place: Place, figure: Figure, text: string): readonly Apposition[] {
  readAge(place, figure);
  const behind = rolesBehind(place, text);
  const found = [roleBefore(place), ...behind.roles, roleAhead(place)].filter((r) => r !== null);
  const roles = found.flatMap((one) => {
    const role = toRole({ ...one, words: place.region.words }, text);
    if (role === null) return [];
    if (!figure.roles.some((r) => r.title.toLowerCase() === role.title.toLowerCase() && r.of === role.of))
      figure.roles.push(role);
    noteHead(figure, place.region.words, one.from, one.head);
    return [{ span: role.span }];
  });
  return [...roles, ...behind.others.map((span) => ({ span }))];
}

interface RoleWords {
  /** First word, the head noun, and past the last word. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** Right before the name: "Secretary of State" is all title. */
  readonly isTitle?: true;
}

/** Titles right before the name, back to where they begin. */
function roleBefore(place: Place): RoleWords | null {
  const { words } = place.region;
  let head = place.from - 1;
  if (honorifics.has(words[head]?.key ?? "") && words[head - 1]?.key !== "first") return null;
  const first = words[place.from];
  if (first === undefined || !/^\.? $|^\u00a0$|^\n$/.test(first.gap)) return null;
  const end = head + 1;
  if (!isRoleHead(words[head]?.key ?? "")) head = headBeforeOf(words, head) ?? -1;
  if (head < 0 || words[head]?.isPossessive === true) return null;
  let from = head;
  const isJoined = (): boolean => words[from]?.gap.trim().length === 0;
  while (from > 0 && head - from < 7 && isJoined() && (isTitlePart(words[from - 1]) || isField(words, from - 1, head)))
    from -= 1;
  while (from < head && isSmall(words[from])) from += 1;
  return { from, head, to: end, isTitle: true };
}

/** In words: "Minister of Foreign Affairs of the Islamic Republic of" and a state. */
const LONGEST_TITLE = 12;

/**
 * "Secretary of State", "Minister of Foreign Affairs of the Republic": the head noun before the first small word, if
 * any. Of "an envoy for Tamsin Oduya" the envoy is somebody else.
 */
function headBeforeOf(words: readonly Word[], at: number): number | null {
  if (isSmall(words[at])) return null;
  for (let i = at; i > Math.max(0, at - LONGEST_TITLE); i--) {
    const word = words[i];
    const key = word?.key ?? "";
    if (word === undefined || word.gap.trim() !== "" || (word.shape === "lower" && !isSmall(word))) return null;
    if ((key === "of" || key === "to" || key === "for") && offices.has(words[i - 1]?.key ?? "")) return i - 1;
  }
  return null;
}

/** "EU fisheries commissioner", "French sea minister": a plain noun right before an office, behind whose office it is. */
function isField(words: readonly Word[], at: number, head: number): boolean {
  const [owner, field] = [words[at - 1], words[at]];
  if (at !== head - 1 || owner === undefined || field?.shape !== "lower" || field.gap !== " ") return false;
  if (functionWords.has(field.key) || VERB_FORMS.get(field.key) !== undefined || /(?:ed|ly)$/.test(field.key))
    return false;
  return demonyms.has(owner.key) || (owner.shape === "upper" && !owner.isPossessive);
}

function isRoleHead(key: string): boolean {
  const tail = key.slice(key.lastIndexOf("-") + 1);
  return offices.has(tail) || people.has(tail) || shortTitles.has(key);
}

function isTitlePart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.isPossessive) return word.shape !== "lower";
  if (functionWords.has(word.key)) return !isSmall(word) || word.key === "of";
  if (word.shape === "title" || word.shape === "upper") return true;
  return (
    word.shape === "lower" &&
    (roleModifiers.has(word.key) || standings.has(word.key) || isRoleHead(word.key) || isBodyPart(word.key))
  );
}

/** A function word, "us" but not "US". */
function isSmall(word: Word | undefined): boolean {
  return word !== undefined && functionWords.has(word.key) && word.shape !== "upper";
}

function isBodyPart(key: string): boolean {
  const noun = nounOf(key);
  return (noun !== null && !noun.isPlural) || demonyms.has(key);
}

const LONGEST_ROLE = 16;

interface Behind {
  readonly roles: readonly RoleWords[];
  /** What else the apposition says they are, or that it says of a role: "one of the mediators", "energy". */
  readonly others: readonly Span[];
}

const NOTHING: Behind = { roles: [], others: [] };

/**
 * ", the union's envoy," or ", who is also a member of …": from behind the comma to the next one, with all that "and" joins to it.
 *
 * @example "Oduya, the envoy of Oro and one of the two mediators, said": all of it is Oduya
 * @example not: "Oduya, the envoy and several engineers, left": a list
 */
function rolesBehind(place: Place, text: string): Behind {
  const { words } = place.region;
  if (!/^,["”’]? $/.test(words[place.to]?.gap ?? "")) return NOTHING;
  const roles: RoleWords[] = [];
  const others: Span[] = [];
  let from = behindComma(words, place.to);
  for (let part = 0; part < MOST_PARTS; part++) {
    const to = phraseEnd(words, from, text);
    const head = headOf(words, from, to);
    const [first, last] = [words[from], words[to - 1]];
    if (head !== null) roles.push({ from, head, to });
    else if (first !== undefined && last !== undefined && isMore(words, from, { to, part }))
      others.push({
        start: words[from - 1]?.key === "one" ? (words[from - 1]?.start ?? first.start) : first.start,
        end: last.end,
      });
    else return NOTHING;
    const closing = words[to];
    if (closing?.key === "and" && closing.gap === " ") from = behindArticle(words, to + 1);
    else
      return closing === undefined || !/^ ?$/.test(closing.gap) || /^(?:who|whose|which)$/.test(closing.key)
        ? { roles, others }
        : NOTHING;
  }
  return NOTHING;
}

/** Coordinated in one apposition. */
const MOST_PARTS = 3;

/** "one of the two mediators", or behind a role what only goes on with it: "water and energy". */
function isMore(words: readonly Word[], from: number, { to, part }: { to: number; part: number }): boolean {
  if (words[from - 1]?.key === "one" && words[from]?.key === "of") return true;
  if (part === 0) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.shape !== "lower" || /^\d/.test(word.text)) return false;
    if (isPreposition(word.key)) return at > from;
    if (nounOf(word.key)?.isPlural === true) return false;
  }
  return true;
}

/** Past an age, "who is also" and the article. */
function behindComma(words: readonly Word[], at: number): number {
  let from = at;
  if (/^\d{2}$/.test(words[from]?.text ?? "") && words[from + 1]?.gap === ", ") from += 1;
  if (words[from]?.key === "who") from = behindBeing(words, from + 1) ?? from;
  while (/^(?:also|now|then|once|himself|herself)$/.test(words[from]?.key ?? "")) from += 1;
  return behindArticle(words, from);
}

/** "is", "was", "has been", "served as": past them; null for another verb. */
function behindBeing(words: readonly Word[], at: number): number | null {
  const [verb, next] = [words[at]?.key ?? "", words[at + 1]?.key ?? ""];
  if (/^(?:is|was|became)$/.test(verb)) return at + 1;
  return /^(?:has been|had been|serves as|served as)$/.test(`${verb} ${next}`) ? at + 2 : null;
}

function behindArticle(words: readonly Word[], at: number): number {
  return /^(?:the|a|an|another|one)$/.test(words[at]?.key ?? "") ? at + 1 : at;
}

/** Past the last word before the next comma, dash, bracket or sentence end. */
function phraseEnd(words: readonly Word[], from: number, text: string): number {
  let to = from;
  while (to < words.length && to - from < LONGEST_ROLE) {
    const word = words[to];
    if (word === undefined) break;
    if (to > from && !/^\.? $|^['’]? $|^\n$/.test(word.gap)) break;
    if (
      to > from &&
      (clauseOpeners.has(word.key) ||
        (word.gap === ". " && text.charAt(word.start) === text.charAt(word.start).toUpperCase() && word.isOpening))
    )
      break;
    to += 1;
  }
  return to;
}

const clauseOpeners: ReadonlySet<string> = new Set(
  "who whom whose which that said says told has had was is were are will would did and but after before when while where as".split(
    " ",
  ),
);

/** The first role noun that no other noun follows: "secretary" in "the secretary general of the union" is not it. */
function headOf(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to && at - from < 8; at++) {
    const word = words[at];
    if (word === undefined || isPreposition(word.key)) return null;
    if (!isRoleHead(word.key) || word.isPossessive) continue;
    const next = words[at + 1];
    if (at + 1 < to && next !== undefined && (isRoleHead(next.key) || next.key === "general")) continue;
    if (RANKS.test(word.key) && isBeforeHead(words, at + 1, Math.min(to, at + RANKED))) continue;
    return word.key.endsWith("s") && nounOf(word.key)?.isPlural === true ? null : at;
  }
  return null;
}

/** Nouns of roles that mostly say only how high another role is: "deputy foreign minister", "assistant trade secretary". */
const RANKS = /^(?:deputy|assistant|associate|executive|representative)$/;

/** In words. */
const RANKED = 4;

/** Whether a role noun comes before any small word or possessive. */
function isBeforeHead(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.gap.trim() !== "" || isPreposition(word.key)) return false;
    if (isRoleHead(word.key)) return true;
    if (word.isPossessive || isSmall(word)) return false;
  }
  return false;
}

function isPreposition(key: string): boolean {
  return /^(?:of|for|at|to|in|on|from|with|by|who|which|that|but|and|as|after|including|said|says)$/.test(key);
}

/** "The union's envoy for the straits, Tamsin Oduya,": a description, a comma, the name with its rank, if any. */
function roleAhead(place: Place): RoleWords | null {
  const { words } = place.region;
  const closes = words[place.to]?.gap ?? ", ";
  const to = titleStart(words, place.from);
  const isClosed = /^[,)]/.test(closes) || /^(?:of|from|at)$/.test(words[place.to]?.key ?? "");
  if (words[to]?.gap !== ", " || !isClosed) return null;
  for (let at = to - 1; at >= 0 && to - at < LONGEST_ROLE; at--) {
    const word = words[at];
    if (word === undefined) return null;
    if (isArticle(word) || word.isPossessive) {
      const from = word.isPossessive ? at : at + 1;
      const head = headOf(words, from, to);
      if (head !== null) return { from, head, to };
    }
    if (!/^(?:['’]? |\n)$/.test(word.gap)) return null;
  }
  return null;
}

/** Back over "Colonel", "Mr." and "Lt. Gen." to where a name with its titles begins. */
export function titleStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > at - 3 && /^\.? $/.test(words[from]?.gap ?? "") && isRank(words[from - 1])) from -= 1;
  return from;
}

function isRank(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== "lower" && (isRoleHead(word.key) || honorifics.has(word.key));
}

function isArticle(word: Word): boolean {
  return /^(?:the|its|their|his|her|a|an|another)$/.test(word.key);
}

function toRole(found: RoleWords & { words: readonly Word[] }, text: string): Role | null {
  const { words, from, to } = found;
  const [first, last, head] = [words[from], words[to - 1], words[found.head]];
  if (first === undefined || last === undefined || head === undefined) return null;
  const span = { start: first.start, end: last.end };
  const standing = standings.get(first.key.replace(/-.*/, ""));
  const start = standing !== undefined && from < found.head ? (words[from + 1]?.start ?? span.start) : span.start;
  const end = Math.min(titleEnd(words, found.head), to - 1);
  const title = text.slice(start, found.isTitle ? last.end : (words[end]?.end ?? head.end)).replace(/\s+/g, " ");
  const after = words[end + 1];
  const held: Held = found.isTitle ? { from: to } : heldWhen(words, end + 1, to);
  const object =
    !found.isTitle && end + 2 < held.from && after !== undefined && /^(?:of|for|at|to|with|in|from)$/.test(after.key);
  const of = object
    ? text
        .slice(words[end + 2]?.start ?? head.end, words[held.from - 1]?.end ?? last.end)
        .replace(/\s+/g, " ")
        .replace(/^the /i, "")
    : undefined;
  return {
    title,
    ...(of === undefined ? {} : { of }),
    ...(standing === undefined ? {} : { standing }),
    ...(held.since === undefined ? {} : { since: held.since }),
    ...(held.until === undefined ? {} : { until: held.until }),
    span,
  };
}

/** The last word of a title that its "of" belongs to: "chief of staff of the union". */
function titleEnd(words: readonly Word[], head: number): number {
  const said = `${words[head]?.key} ${words[head + 1]?.key} ${words[head + 2]?.key}`;
  return /^(?:chief of (?:staff|mission|police)|head of (?:state|government|mission|delegation))$/.test(said)
    ? head + 2
    : head;
}

function noteHead(figure: Figure, words: readonly Word[], from: number, head: number): void {
  const key = words[head]?.key ?? "";
  const noun = nounOf(longTitles.get(key) ?? key);
  if (noun !== null) figure.heads.add(noun.head);
  const gender = noun === null ? undefined : roleGenders.get(noun.head);
  if (gender !== undefined && figure.gender === "any") figure.gender = gender;
  const nation = demonyms.get(words[from]?.key ?? "");
  if (nation !== undefined && head === from + 1 && noun !== null && isCalling(noun.head)) figure.nationality = nation;
}

function isCalling(head: string): boolean {
  return callings.has(head) || !offices.has(head);
}

/** ", 47," right behind a name. */
function readAge(place: Place, figure: Figure): void {
  const word = place.region.words[place.to];
  if (word === undefined || word.gap !== ", " || !/^\d{1,3}$/.test(word.text)) return;
  const after = place.region.words[place.to + 1];
  const age = Number(word.text);
  if (age >= 1 && age <= 120 && (after === undefined || /^[,.)]/.test(after.gap))) figure.age = age;
}
