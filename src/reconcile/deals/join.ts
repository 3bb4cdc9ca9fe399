// Which deals of single reports are one: of one kind, told close in time, in the same company. Promises: whether two are one depends
// on the two and on fixed rules, and a deal over all reports is a connected set of them, so that the order of reports decides
// nothing; candidates come from what they share, so that ten thousand deals are not fifty million pairs.

import { AGREEMENT_HEADS, REFERRING_HEADS } from "../../language/en/deal-words.ts";
import type { DealSaid } from "../../ledger/positions.ts";
import { idOf } from "../identity.ts";
import { daysBetween } from "../positions/scene.ts";
import { type DealLink, partsOf } from "./by-hand.ts";

/** A deal of one report with the actors over all reports that stand in it. */
export interface Candidate {
  readonly report: string;
  /** The report itself, or the one that it copies. */
  readonly source: string;
  /** The happening that the report tells of; null where that is not known. */
  readonly story: string | null;
  readonly deal: DealSaid;
  /** Parties and mediators. */
  readonly inside: ReadonlySet<string>;
  /** These and those whom the report is most about. */
  readonly company: ReadonlySet<string>;
}

/** Talks rest for months; what is told again after longer is another round. */
const MOST_DAYS = 120;

/** Of a report's company so many make the keys by which candidates meet. */
const MOST_COMPANY = 8;

/** The sets that are one deal each, each in the order of its reports, and they in the order of their first. */
export function joinDeals(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const all = candidates.toSorted(inOrder);
  const hands = all.map(({ deal }) => deal.byHand);
  const links = linksAmong(all);
  const parts = partsOf(hands, hands.some((hand) => hand !== undefined) ? links.toSorted(byNearness(all)) : links);
  const groups = Map.groupBy(all, (_, at) => parts.headOf(at));
  return [...groups.entries()].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

function linksAmong(all: readonly Candidate[]): readonly DealLink[] {
  const links: DealLink[] = [];
  for (const bucket of bucketsOf(all).values())
    for (const [place, at] of bucket.entries()) {
      const before = bucket[place - 1];
      const [one, other] = [all[before ?? -1], all[at]];
      if (before === undefined || one === undefined || other === undefined || !isOneDeal(one, other)) continue;
      links.push({ one: before, other: at });
    }
  return links;
}

/** In days, then by how much of their company is the same. */
function byNearness(all: readonly Candidate[]): (a: DealLink, b: DealLink) => number {
  const standing = ({ one, other }: DealLink): readonly [days: number, shared: number] => {
    const [a, b] = [all[one], all[other]];
    if (a === undefined || b === undefined) return [0, 0];
    const days = Math.abs(daysBetween(a.deal.when.day, b.deal.when.day));
    const shared = [...a.company].filter((who) => b.company.has(who)).length;
    return [Number.isFinite(days) ? days : MOST_DAYS, shared];
  };
  return (a, b) => {
    const [[days, shared], [others, theirs]] = [standing(a), standing(b)];
    return days - others || theirs - shared || a.one - b.one || a.other - b.other;
  };
}

/**
 * @example "truce" in two reports a week apart, both about Lomara, the Front and Qasrah; "peace talks" in two reports of one happening
 * @example not: two truces between others in one week; one truce of this year and one of the last
 */
export function isOneDeal(a: Candidate, b: Candidate): boolean {
  if (a.deal.kind !== b.deal.kind) return false;
  const [first, last] = [a.deal.when.day, b.deal.when.day];
  if (first !== "" && last !== "" && !(Math.abs(daysBetween(first, last)) <= MOST_DAYS)) return false;
  if (a.source === b.source && a.deal.names.some((name) => b.deal.names.includes(name))) return true;
  const shared = [...a.company].filter((one) => b.company.has(one));
  if (isOneHappening(a, b)) {
    if (haveANameInCommon(a.deal, b.deal)) return !areOtherSides(a, b);
    if (isOnlyReferred(a) || isOnlyReferred(b)) return shared.length > 0;
  }
  // Neither is a kind of its own: whoever is much in the news has many agreements and many talks
  if (a.deal.kind === "other" || a.deal.kind === "talks") {
    const inBoth = shared.filter((one) => a.inside.has(one) && b.inside.has(one));
    return inBoth.length >= 2 || (shared.length > 0 && haveOneName(a.deal, b.deal));
  }
  const isPartyShared = shared.some((one) => a.inside.has(one) || b.inside.has(one));
  const isNameShared = a.deal.names.some((name) => b.deal.names.includes(name));
  if (shared.length >= 3 || (shared.length === 2 && (isPartyShared || isNameShared))) return true;
  return shared.length > 0 && haveOneName(a.deal, b.deal);
}

/** Reports of one happening that speak of "peace talks" speak of the same ones. */
function isOneHappening(a: Candidate, b: Candidate): boolean {
  return a.story !== null && a.story === b.story;
}

/** "the deal", between nobody: the one that the reports of its happening tell of. */
function isOnlyReferred({ deal, inside }: Candidate): boolean {
  return inside.size === 0 && [deal.name, ...deal.names].every(isBareHead);
}

function isBareHead(name: string): boolean {
  const word = name.toLowerCase();
  return AGREEMENT_HEADS.has(word) || REFERRING_HEADS.has(word);
}

function haveANameInCommon(a: DealSaid, b: DealSaid): boolean {
  const names = new Set([a.name, ...a.names].map((name) => name.toLowerCase()));
  return [b.name, ...b.names].some((name) => names.has(name.toLowerCase()));
}

/** Both name their sides, and none of them is the other's. */
function areOtherSides(a: Candidate, b: Candidate): boolean {
  return a.inside.size > 0 && b.inside.size > 0 && ![...a.inside].some((one) => b.inside.has(one));
}

/** "three-phase exchange": a name of more than the kind of deal. */
function haveOneName(a: DealSaid, b: DealSaid): boolean {
  const telling = (name: string) => name.trim().split(/[\s-]+/).length >= 3;
  const names = new Set(a.names.filter(telling).map((name) => name.toLowerCase()));
  return b.names.some((name) => names.has(name.toLowerCase()));
}

/** By kind and two of the company, in order of time: who stands next to whom is compared. */
function bucketsOf(all: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>();
  const enter = (key: string, at: number): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [at]);
    else bucket.push(at);
  };
  for (const [at, { deal, company, inside, source, story }] of all.entries()) {
    enter(`${deal.kind} ${source}`, at);
    if (story !== null) enter(`${deal.kind} story ${story}`, at);
    const some = [...inside, ...[...company].filter((one) => !inside.has(one))].slice(0, MOST_COMPANY).toSorted();
    for (const [i, one] of some.entries())
      for (const other of some.slice(i)) {
        const key = `${deal.kind} ${one} ${other}`;
        enter(key, at);
      }
  }
  return buckets;
}

/** In order of time, the undated first, so that they meet the earliest. */
function inOrder(a: Candidate, b: Candidate): number {
  const key = ({ deal, report }: Candidate) => `${deal.when.day} ${report} ${deal.id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The ids that lead to a deal over all reports: "d" and twelve hexadecimal digits, of each member. Its own is the first, of the least member. */
export function dealIdsOf(members: readonly string[]): readonly string[] {
  return members.toSorted().map((member) => `d${idOf(["deal", member]).toString(16).padStart(12, "0")}`);
}
