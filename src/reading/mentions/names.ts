// Names: every place where a person, body, state, place or outlet stands by name. Two passes: first the places that
// are sure, then, with what they taught, the lone capitals at sentence beginnings and the kinds left open.

import { organizationHeads, placeHeads } from "../../language/en/bodies.ts";
import { predicates } from "../../language/en/name-company.ts";
import { openers } from "../../language/en/name-stops.ts";
import { offices } from "../../language/en/role-nouns.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "./descriptions.ts";
import { isOfElection } from "./events.ts";
import { demonymLength, isPeople, isStateName, knownName, knownNameAt } from "./known-names.ts";
import { apposedKind, kindByVotes, kindByWords, type Votes, voteAt } from "./name-kinds.ts";
import { type NamePart, namesIn } from "./name-parts.ts";
import { realmsAmong } from "./realms.ts";
import type { Region } from "./regions.ts";
import { findRuns, isGivenName, type Run } from "./runs.ts";
import type { Word } from "./scan.ts";

export interface FoundName extends Span {
  readonly kind: ActorKind;
  readonly confidence: number;
}

interface Candidate {
  readonly region: Region;
  readonly part: NamePart;
  readonly key: string;
  readonly isSure: boolean;
}

/**
 * The names in all regions, in text order, none overlapping; titles are left out, particles and suffixes kept.
 *
 * @example "Envoy Tamsin al-Oduya met Marenn's union": "Tamsin al-Oduya" and "Marenn"
 * @example not: "On Monday Officials said I may": nothing in it is a name
 */
export function findNames(regions: readonly Region[]): readonly FoundName[] {
  const cased = regions.filter((region) => region.casing === "mixed");
  const candidates = withoutOffices(cased.flatMap(candidatesIn)).filter((one) => !isHeadOfPlace(one));
  const lexicon = learn(candidates);
  const names = candidates.flatMap((candidate) => decide(candidate, lexicon));
  const others = regions
    .filter((region) => region.casing !== "mixed")
    .flatMap((region) => repeatedNames(region, lexicon));
  return [...names, ...others].toSorted((a, b) => a.start - b.start);
}

function candidatesIn(region: Region): readonly Candidate[] {
  return findRuns(region.words).flatMap((run) =>
    namesIn(region.words, run).map((part) => {
      const key = keyOfPart(region.words, part);
      return { region, part, key, isSure: part.titled !== null || isSureName(region.words, part) };
    }),
  );
}

/** How often a word must stand alone as a name to be cut from a longer one. */
const ALONE = 2;

/** "Minister of Marenn Tamsin Oduya": behind "of", a name that also stands alone is what the office is of. */
function withoutOffices(candidates: readonly Candidate[]): readonly Candidate[] {
  const alone = new Map<string, number>();
  for (const { part, key } of candidates) if (part.to - part.from === 1) alone.set(key, (alone.get(key) ?? 0) + 1);
  return candidates.flatMap((one): readonly Candidate[] => {
    const { words } = one.region;
    const { from, to } = one.part;
    const [before, earlier, first] = [words[from - 1], words[from - 2], words[from]];
    const isOf = before?.key === "of" || (before?.key === "the" && earlier?.key === "of");
    const isHeld = isOf && to - from >= 3 && isOfOffice(words, from);
    if (!isHeld || (alone.get(first?.key ?? "") ?? 0) < ALONE || first === undefined) return [one];
    return [
      { ...one, part: { from, to: from + 1, titled: null }, key: first.key },
      ...[{ from: from + 1, to, titled: "title" } as const].map((part) => ({
        ...one,
        part,
        key: keyOfPart(words, part),
        isSure: true,
      })),
    ];
  });
}

/** "Republic" of "the Republic of Marenn". */
function isHeadOfPlace({ region, part, key }: Candidate): boolean {
  return (
    (placeHeads.has(key) || key === "republic") &&
    region.words[part.to]?.key === "of" &&
    region.words[part.to]?.gap === " "
  );
}

/** Whether the words before "of" hold an office in the same run: "Minister of Foreign Affairs of the Republic of". */
function isOfOffice(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OFFICE); at--) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.gap !== " ") return false;
    if (offices.has(word.key) && word.shape === "title") return true;
    if (word.shape === "lower" && !/^(?:of|the|and|for)$/.test(word.key)) return false;
  }
  return false;
}

/** Words back to the office. */
const OFFICE = 10;

function keyOfPart(words: readonly Word[], part: NamePart): string {
  return words
    .slice(part.from, part.to)
    .map((w) => w.key)
    .join(" ");
}

/** Whether the capitals alone prove a name: not those of one word that opens a sentence, nor of a common noun. */
function isSureName(words: readonly Word[], part: NamePart): boolean {
  const first = words[part.from];
  if (first === undefined) return false;
  if (knownNameAt(words, part.from)?.length === part.to - part.from) return true;
  if (part.to - part.from > 1) return !first.isOpening || isGivenName(first.key) || first.shape === "upper";
  if (first.shape === "initial" || !/\p{L}{2}/u.test(first.text) || /^[ivx]+$/.test(first.key)) return false;
  return !first.isOpening && !isCommonNoun(first.key);
}

function isCommonNoun(key: string): boolean {
  return openers.has(key) || organizationHeads.has(key) || (!isGivenName(key) && nounOf(key) !== null);
}

/** What the sure names of the report teach about the others. */
interface Lexicon {
  readonly kinds: ReadonlyMap<string, ActorKind | "event">;
  /** Words of sure names, to know a lone one at a sentence's beginning by. */
  readonly tokens: ReadonlySet<string>;
  /** Names whose kind nothing proves. */
  readonly guessed: ReadonlySet<string>;
  /** Names of the peoples of lands that the report tells of. */
  readonly peoples: ReadonlySet<string>;
}

function learn(candidates: readonly Candidate[]): Lexicon {
  const votes = new Map<string, Votes>();
  const tokens = new Set<string>();
  const words = new Map<string, readonly Word[]>();
  const apposed = new Map<string, ActorKind>();
  for (const { region, part, key, isSure } of candidates) {
    const tally = votes.get(key) ?? { person: 0, organization: 0, place: 0 };
    voteAt(region.words, part, tally);
    votes.set(key, tally);
    const beside = apposedKind(region.words, part);
    if (beside !== null && part.titled === null) apposed.set(key, beside);
    if (!words.has(key)) words.set(key, region.words.slice(part.from, part.to));
    if (isSure) for (const word of region.words.slice(part.from, part.to)) tokens.add(word.key);
  }
  const realms = realmsAmong(
    candidates.flatMap(({ region: { words: all }, part, key }) =>
      part.to - part.from === 1 && part.titled === null ? [{ words: all, from: part.from, to: part.to, key }] : [],
    ),
    [...new Set(candidates.map(({ region }) => region.words))],
    isStateName,
  );
  const guessed = new Set<string>();
  const kinds = new Map<string, ActorKind | "event">();
  for (const [key, tally] of votes) {
    const parts = words.get(key) ?? [];
    const byWords = kindByWords(parts) ?? apposed.get(key) ?? null;
    const byVotes = kindByVotes(tally, parts.length);
    const isRealm = byWords === null && realms.lands.has(key) && byVotes.kind !== "organization";
    kinds.set(key, isRealm ? "state" : (byWords ?? byVotes.kind));
    if (byWords === null && !byVotes.isProved && !isRealm) guessed.add(key);
  }
  return { kinds: withSurnames(kinds), tokens, guessed, peoples: realms.peoples };
}

/** A lone word that is part of a person's name is that person's: "Oduya" beside "Tamsin Oduya". */
function withSurnames(kinds: ReadonlyMap<string, ActorKind | "event">): ReadonlyMap<string, ActorKind | "event"> {
  const parts = new Set<string>();
  const surnames = new Set<string>();
  for (const [key, kind] of kinds) {
    if (kind !== "person" || !key.includes(" ")) continue;
    const words = key.split(" ");
    for (const word of words) parts.add(word);
    surnames.add(words.at(-1) ?? key);
  }
  const told = [...kinds].map(
    ([key, kind]) =>
      [key, kind !== "state" && knownName(key)?.kind !== "place" && parts.has(key) ? "person" : kind] as const,
  );
  return new Map([...[...surnames].map((key) => [key, "person"] as const), ...told]);
}

function decide(candidate: Candidate, lexicon: Lexicon): readonly FoundName[] {
  const { region, key, isSure } = candidate;
  const part = isSure ? candidate.part : weakPart(candidate, lexicon);
  if (part === null) return [];
  const partKey = part === candidate.part ? key : keyOfPart(region.words, part);
  const kind = lexicon.kinds.get(partKey) ?? kindByWords(region.words.slice(part.from, part.to)) ?? "person";
  if (lexicon.peoples.has(partKey)) return [];
  if (kind === "event" || isDemonym(region.words, part) || isOfElection(region.words, part.to)) return [];
  const confidence = lexicon.guessed.has(partKey) ? 0.5 : isSure ? 0.85 : 0.7;
  return [{ ...spanOf(region.words, part), kind, confidence }];
}

/** "Marenni", "North Koreans": a people or what belongs to it, no name. */
export function isDemonym(words: readonly Word[], part: Run): boolean {
  const count = part.to - part.from;
  const key = words[part.to - 1]?.key ?? "";
  return (
    (demonymLength(words, part.from) === count && !/^u\.?[sk]\.?$/i.test(words[part.from]?.text ?? "")) ||
    (count <= 2 && isPeople(key))
  );
}

/** What is left of a name whose first word opens a sentence: all of it, all but that word, or nothing. */
function weakPart({ region, part }: Candidate, { tokens, kinds }: Lexicon): NamePart | null {
  const { words } = region;
  const first = words[part.from];
  if (first === undefined) return null;
  if (part.to - part.from === 1) return isLoneName(words, part, tokens) ? part : null;
  if (words.slice(part.from + 1, part.to).every((w) => w.shape === "upper") && first.shape === "title") return null;
  const rest = { ...part, from: part.from + 1 };
  const restKey = keyOfPart(words, rest);
  const isOrdinary = openers.has(first.key) || /ing$|ed$|ly$/.test(first.key);
  const isRestKnown =
    kinds.has(restKey) || knownNameAt(words, rest.from) !== null || isGivenName(words[rest.from]?.key ?? "");
  return isOrdinary && isRestKnown && !tokens.has(first.key) ? rest : part;
}

function isLoneName(words: readonly Word[], part: NamePart, tokens: ReadonlySet<string>): boolean {
  const word = words[part.from];
  const after = words[part.to];
  if (word === undefined || !/\p{L}{2}/u.test(word.text) || /^[ivx]+$/.test(word.key)) return false;
  if (tokens.has(word.key)) return true;
  if (isCommonNoun(word.key)) return false;
  if (word.shape === "upper" || isGivenName(word.key)) return true;
  if (after?.gap === ", " && /^(?:a|an|who|whose)$/.test(after.key)) return true;
  const isPlural = /[^aius]s$/.test(word.key);
  return !isPlural && (word.isPossessive || (after !== undefined && predicates.has(after.key) && after.gap === " "));
}

function spanOf(words: readonly Word[], part: NamePart): Span {
  return { start: words[part.from]?.start ?? 0, end: words[part.to - 1]?.end ?? 0 };
}

/** Where capitals tell nothing (headlines, all capitals, none), only names known from the report or the lists. */
function repeatedNames(region: Region, { kinds }: Lexicon): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < region.words.length; ) {
    const found = longestAt(region, at, kinds);
    if (found !== null && found.kind !== "event") {
      const part = { from: at, to: at + found.length, titled: null };
      names.push({ ...spanOf(region.words, part), kind: found.kind, confidence: 0.7 });
    }
    at += found?.length ?? 1;
  }
  return names;
}

function longestAt(region: Region, at: number, kinds: ReadonlyMap<string, ActorKind | "event">) {
  let best: { kind: ActorKind | "event"; length: number } | null = knownNameAt(region.words, at);
  let key = "";
  for (let n = 0; n < 6; n++) {
    const word = region.words[at + n];
    if (word === undefined || (n > 0 && !/^(?:\.? |\u00a0|\n)$/.test(word.gap))) break;
    key += n === 0 ? word.key : ` ${word.key}`;
    const kind = kinds.get(key);
    const isProved = n > 0 || word.shape !== "lower";
    if (kind !== undefined && isProved && n + 1 >= (best?.length ?? 0)) best = { kind, length: n + 1 };
    if (word.isPossessive) break;
  }
  return best;
}
