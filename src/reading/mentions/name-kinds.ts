// Name kinds: what a name names, first by its own words, else by the company it keeps anywhere in the report.

import {
  bodysOwn,
  documentHeads,
  eventHeads,
  organizationHeads,
  outletHeads,
  partsOfPlaces,
  placeHeads,
  placeOffices,
  placeOpeners,
  placesBehind,
} from "../../language/en/bodies.ts";
import {
  apposedBodies,
  apposedOutlets,
  personalFollowers,
  personalNeighbours,
  placeNouns,
  placingPrepositions,
} from "../../language/en/name-company.ts";
import { functionWords } from "../../language/en/name-stops.ts";
import { bodyNouns } from "../../language/en/role-nouns.ts";
import { WEEKDAYS } from "../../language/en/time-words.ts";
import { nameSuffixes } from "../../language/en/titles.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { nounOf } from "./descriptions.ts";
import { isPeople, knownBody, knownName, knownNameAt } from "./known-names.ts";
import type { NamePart } from "./name-parts.ts";
import { isGivenName, type Run } from "./runs.ts";
import type { Word } from "./scan.ts";

/** What a name's own words say: a kind, "event" for what is no actor, null where they say nothing. */
export function kindByWords(parts: readonly Word[]): ActorKind | "event" | null {
  const key = parts.map((w) => w.key).join(" ");
  const known = knownName(key) ?? knownBody(parts);
  if (known !== null) return known.kind;
  const [first, last] = [parts[0]?.key ?? "", parts.at(-1)?.key ?? ""];
  if (isPeople(last)) return parts.length > 2 ? "organization" : "group";
  if (parts.length > 1) {
    if (isGivenName(first) && !isStrongHead(last)) return "person";
    const head = headOf(parts);
    if (eventHeads.has(head) || eventOpeners.has(first)) return "event";
    if (documentHeads.has(head)) return "document";
    if (organizationHeads.has(head)) return "organization";
    if (outletHeads.has(last)) return "outlet";
    if (nounOf(last)?.kind === "group" && !isGivenName(first)) return "event";
    if (placeHeads.has(head) || (placeOpeners.has(first) && !isGivenName(last))) return "place";
  }
  if (parts.length === 1 && (isAdjective(key) || /^\p{Lu}{2,}s$/u.test(parts[0]?.text ?? ""))) return "event";
  if (parts.length === 1 && newspapers.has(key)) return "outlet";
  if (parts.length === 1 && parts[0]?.shape === "upper" && key.length <= 6) return "organization";
  if ((parts.length === 1 && eventHeads.has(key)) || isDayOrMake(parts)) return "event";
  if (parts.length !== 1) return null;
  return isGivenName(key) ? "person" : organizationHeads.has(key) ? "organization" : null;
}

/** "Tuesday", "Tolm-12", "Patriot Tolm-3": days and makes, which are nobody. */
export function isDayOrMake(parts: readonly Word[]): boolean {
  if (parts.length === 1 && WEEKDAYS.has(parts[0]?.key ?? "")) return true;
  return parts.some(({ text }) => /[-‐‑]\d/.test(text));
}

/** "Buddhist", "Canarian", "Decembrists": a lone word of what people are, not who. */
function isAdjective(key: string): boolean {
  return /(?:ists?|ish|ese|isms?|viks?|sceptics?|ians|crats?)$/.test(key) && !isGivenName(key);
}

const newspapers: ReadonlySet<string> = new Set([
  "times",
  "post",
  "journal",
  "guardian",
  "telegraph",
  "herald",
  "tribune",
  "globe",
]);

function isStrongHead(key: string): boolean {
  return [organizationHeads, documentHeads, eventHeads, placeHeads, outletHeads].some((list) => list.has(key));
}

/** "Operation Ember", "USS Orrin": campaigns and ships. */
const eventOpeners: ReadonlySet<string> = new Set(["operation", "hms", "uss", "project"]);

/** The noun that says the kind: the word before "of" or "for", else the last. */
function headOf(parts: readonly Word[]): string {
  const small = parts.findIndex((w) => w.key === "of" || w.key === "for" || w.key === "on");
  const before = parts[small - 1]?.key ?? "";
  if (small > 0 && isStrongHead(before)) return before;
  const last = parts.at(-1)?.key ?? "";
  return nameSuffixes.has(last) ? (parts.at(-2)?.key ?? last) : last;
}

export type Votes = Record<"person" | "organization" | "place", number>;

/** What one occurrence's neighbours say. Scores are rough odds, chosen on CrossNER's and re3d's train parts. */
export function voteAt(words: readonly Word[], part: NamePart, votes: Votes): void {
  const [before, after] = [words[part.from - 1], words[part.to]];
  const last = words[part.to - 1];
  if (part.titled !== null) votes.person += 5;
  if (after !== undefined && personalNeighbours.has(after.key)) votes.person += 2;
  if (after?.shape === "number" && after.gap === ", " && /^\d{2}$/.test(after.text)) votes.person += 4;
  if (before?.key === "the" && before.gap !== "") votes.organization += 2;
  if (last !== undefined && !last.isPossessive && after?.shape === "lower" && isMemberNoun(after.key))
    votes.organization += 3;
  if (last?.isPossessive === true && after !== undefined && bodyOrLeader.has(after.key)) votes.organization += 2;
  votes.place += placeVotes(words, part);
}

/** What a noun in apposition says: "the militant group Tolm", "the Tolm news agency", "state-run Tolm media"; null without one. */
export function apposedKind(words: readonly Word[], { from, to }: Run): ActorKind | null {
  const [before, after, second] = [words[from - 1], words[to], words[to + 1]];
  const isBeside = (gap: string | undefined): boolean => gap === " ";
  if (isOfOffice(words, from) && !words.slice(from, to).some(({ key }) => organizationHeads.has(key))) return "place";
  if (before?.shape === "lower" && !before.isPossessive && isBeside(words[from]?.gap)) {
    if (apposedBodies.has(before.key)) return "organization";
    if (apposedOutlets.has(before.key) || (before.key === "agency" && words[from - 2]?.key === "news")) return "outlet";
  }
  if (after !== undefined && words[to - 1]?.isPossessive === true && isOfBody(words, to)) return "organization";
  if (after === undefined || !isBeside(after.gap) || words[to - 1]?.isPossessive !== false) return null;
  if (isPlacedBy(words, to)) return "place";
  if (after.key === "media") return isStateRun(before) ? "outlet" : null;
  const isMedium = APPOSED_MEDIA.test(after.key) && !isNounBehind(second);
  return isMedium || (after.key === "news" && second?.key === "agency") ? "outlet" : null;
}

/** "Tolm Rai television", "the Tolm daily". */
const APPOSED_MEDIA = /^(?:newspaper|television|tv|radio|daily|weekly|broadcaster)$/;

/** "Ronna Tolm radio host": the noun goes on. */
function isNounBehind(word: Word | undefined): boolean {
  if (word === undefined || word.gap !== " " || functionWords.has(word.key)) return false;
  return !/^(?:said|says|reported|reports|quoted|showed|aired|late|yesterday|today)$/.test(word.key);
}

/** "Tolm Link's chief executive", "Tolm Link's shareholders": what people do not have. */
function isOfBody(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.gap !== " " || first.shape !== "lower") return false;
  return bodysOwn.has(first.key) || (second?.gap === " " && bodysOwn.has(`${first.key} ${second.key}`));
}

/** "the mayor of Oru", "the governor of Greater Oru": such offices are held over places alone. */
function isOfOffice(words: readonly Word[], from: number): boolean {
  const of = partsOfPlaces.has(words[from - 1]?.key ?? "") ? from - 2 : from - 1;
  return words[of]?.key === "of" && words[of]?.gap === " " && placeOffices.has(words[of - 1]?.key ?? "");
}

/** "the Oru crossing"; not "the Oru road trip", "the Oru bridge scandal". */
function isPlacedBy(words: readonly Word[], to: number): boolean {
  const [noun, next] = [words[to], words[to + 1]];
  if (noun?.shape !== "lower" || noun.gap !== " " || !placesBehind.has(noun.key)) return false;
  return next === undefined || next.gap !== " " || next.shape !== "lower" || functionWords.has(next.key);
}

function isStateRun(before: Word | undefined): boolean {
  return before !== undefined && /^state[-‐‑](?:run|owned|controlled|backed)$/.test(before.key);
}

function placeVotes(words: readonly Word[], part: NamePart): number {
  const [before, first] = [words[part.from - 1], words[part.from]];
  let votes = words[part.to - 1]?.isPossessive === false && isPlacedBy(words, part.to) ? 4 : 0;
  if (before !== undefined && placingPrepositions.has(before.key)) votes += before.key === "in" ? 3 : 2;
  if (before?.key === "of" && placeNouns.has(words[part.from - 2]?.key ?? "")) votes += 4;
  if (/^,? ?,? $/.test(words[part.to]?.gap ?? "") && words[part.to]?.gap.includes(",") && isKnownPlace(words, part.to))
    votes += 4;
  if (part.to - part.from === 1 && /(?:stan|abad|grad|ville|shire|burg|pur|borough)$/.test(first?.key ?? ""))
    votes += 1;
  return votes;
}

/** "Tolm, France": what stands before a state is a place in it. */
function isKnownPlace(words: readonly Word[], at: number): boolean {
  const known = knownNameAt(words, at);
  return known !== null && (known.kind === "state" || known.kind === "place");
}

const bodyOrLeader: ReadonlySet<string> = new Set([
  "leader",
  "leaders",
  "leadership",
  "military",
  "armed",
  "political",
  "fighters",
]);

/** "Dorvath official", "Dorvath fighters": who belongs to a body; a person has a regime or a campaign, but no officials. */
function isMemberNoun(key: string): boolean {
  const noun = nounOf(key);
  return (
    noun !== null &&
    (noun.kind === "person" || noun.kind === "group") &&
    !bodyNouns.has(noun.head) &&
    !personalFollowers.has(noun.head)
  );
}

/** The kind that the votes give and whether anything spoke for it; without votes, a name is most often a person's. */
export function kindByVotes(votes: Votes, count: number): { readonly kind: ActorKind; readonly isProved: boolean } {
  const ranked = (["person", "organization", "place"] as const).toSorted((a, b) => votes[b] - votes[a]);
  const [best = "person"] = ranked;
  if (votes[best] > 0) return { kind: best, isProved: true };
  return { kind: count > 3 ? "organization" : "person", isProved: count === 2 || count === 3 };
}
