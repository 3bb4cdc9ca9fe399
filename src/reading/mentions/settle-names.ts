// Settled names: what a network told and what the rules found, made one list. The network knows where a name stands and
// roughly what it names; the rules know lists, titles and elections, and read captions and datelines, which the network
// does not. Promise: pure; in text order, none overlapping; near-linear in words.
import { organizationHeads } from "../../language/en/bodies.ts";
import { offices } from "../../language/en/role-nouns.ts";
import { shortTitles } from "../../language/en/titles.ts";
import { contains, firstFrom, overlaps, type Span } from "../../schema/span.ts";
import type { ToldName } from "../told-name.ts";
import { nounOf } from "./descriptions.ts";
import { isOfBattle, isOfElection } from "./events.ts";
import { joinedParts } from "./joined-parts.ts";
import { knownNameOf } from "./known-names.ts";
import { type FoundName, isDemonym } from "./names.ts";
import { lastStartingBy } from "./quoted.ts";
import type { Region } from "./regions.ts";
import { kindsByKey } from "./told-kinds.ts";
import { type ToldPart, toldParts } from "./told-parts.ts";

/** @param told in text order, none overlapping */
export function settleNames(
  regions: readonly Region[],
  ruled: readonly FoundName[],
  told: readonly ToldName[],
): readonly FoundName[] {
  const parts = joinedParts(toldParts(regions, told));
  const kinds = kindsByKey(parts);
  const settled = parts.flatMap(({ start, end, key, region, from, to, chance }): readonly FoundName[] => {
    const { kind, share } = kinds.get(key) ?? { kind: null, share: 0 };
    if (kind === null || isDemonym(region.words, { from, to })) return [];
    if (kind !== "person" && (isOfElection(region.words, to) || isOfBattle(region.words, from))) return [];
    return [{ start, end, kind, confidence: Math.min(1, chance * share) }];
  });
  const bodies = parts.filter(({ key, from, to }) => to - from > 1 && kinds.get(key)?.kind === "organization");
  const bordered = withBordersOfRules(settled, ruled, regions);
  return [...bordered, ...addedNames(regions, ruled, parts, bordered, bodies)].toSorted((a, b) => a.start - b.start);
}

/**
 * The rules know where people's names end, and the lists' names by heart: where all that the network told in such a name is of
 * its kind, their borders hold. "State Tamsin Oduya", or "Kim" and "Dae-sun", are thus one name.
 */
function withBordersOfRules(
  settled: readonly FoundName[],
  ruled: readonly FoundName[],
  regions: readonly Region[],
): readonly FoundName[] {
  const starts = regions.map(({ span }) => span);
  const replaced = new Map<FoundName, FoundName | null>();
  for (const name of ruled) {
    const region = regions[lastStartingBy(starts, name.start)];
    const inside = settled.slice(firstOverlapping(settled, name), firstFrom(settled, name.end));
    const [first] = inside;
    if (first === undefined || region === undefined || inside.some((one) => replaced.has(one))) continue;
    // Nobody's name begins with an outlet's: its credit has run into the words behind it.
    const isPerson = name.kind === "person" && first.kind !== "outlet" && inside.some(({ kind }) => kind === "person");
    const isBody =
      name.kind === "organization" && first.kind === "state" && inside.length === 1 && endsAsBody(name, region);
    const isCut = first.start === name.start || inside.length > 1 || !beginsWithTitle(name, region);
    const isWhole =
      inside.every((one) => contains(name, one)) && (isListed(name, region) || ((isPerson || isBody) && isCut));
    const isTail = isPerson && inside.length === 1 && contains(first, name) && isBehindOf(first, region);
    if (!(isWhole || isTail) || (name.start === first.start && name.end === first.end)) continue;
    for (const one of inside) replaced.set(one, null);
    replaced.set(first, { ...name, confidence: Math.max(...inside.map(({ confidence }) => confidence)) });
  }
  return settled.flatMap((one) => {
    const other = replaced.get(one);
    return other === undefined ? [one] : other === null ? [] : [other];
  });
}

/** "Republican Tamsin Oduya", "Prof Oduya": what stands before the name is what the person is. */
function beginsWithTitle({ start }: Span, { words }: Region): boolean {
  const key = words[lastStartingBy(words, start)]?.key ?? "";
  return nounOf(key) !== null || shortTitles.has(key);
}

/** "U.S. Water Department": by its last word a body, whatever state stands before it. */
function endsAsBody({ end }: Span, { words }: Region): boolean {
  return organizationHeads.has(words[lastStartingBy(words, end - 1)]?.key ?? "");
}

/** "State Tamsin Oduya" behind "Secretary of". */
function isBehindOf({ start }: Span, { words }: Region): boolean {
  return words[lastStartingBy(words, start) - 1]?.key === "of";
}

function firstOverlapping(names: readonly Span[], { start }: Span): number {
  const before = Math.max(0, lastStartingBy(names, start));
  return (names[before]?.end ?? 0) > start ? before : before + Number((names[before]?.start ?? start) < start);
}

/** The rules' names where the network told none: all where it does not read, those of the lists where it does. */
function addedNames(
  regions: readonly Region[],
  ruled: readonly FoundName[],
  told: readonly Span[],
  settled: readonly Span[],
  bodies: readonly ToldPart[],
): readonly FoundName[] {
  const starts = regions.map(({ span }) => span);
  const lasts = new Set(bodies.map(({ region, to }) => region.words[to - 1]?.key));
  return ruled.filter((name) => {
    const region = regions[lastStartingBy(starts, name.start)];
    if (region === undefined || isTold(name, settled)) return false;
    if (!isReadByNetwork(region)) return !isTold(name, told);
    // "the Front" behind "the Oru Front" is that body.
    const word = region.words[lastStartingBy(region.words, name.start)];
    if (name.end === word?.end && lasts.has(word.key)) return !isTold(name, told);
    // "the sea minister Hélène Garrec": what stands behind an office is who holds it.
    if (isOfficeHolder(name, region)) return !isTold(name, told);
    // A body of the lists is one inside what acts for nobody too: "a Truth Social post".
    const isBody = name.kind === "organization" || name.kind === "outlet";
    return isListed(name, region) && (isBody || !isTold(name, told, (part) => !contains(name, part)));
  });
}

function isOfficeHolder({ kind, start, end }: FoundName, { words }: Region): boolean {
  const from = lastStartingBy(words, start);
  const isFull = lastStartingBy(words, end - 1) > from;
  const before = words[from - 1];
  return (
    kind === "person" && isFull && words[from]?.gap === " " && before?.shape === "lower" && offices.has(before.key)
  );
}

function isReadByNetwork({ part }: Region): boolean {
  return part === "headline" || part === "body";
}

/** A state, a body, an outlet of the lists. */
function isListed(name: FoundName, { words }: Region): boolean {
  const own = words.slice(lastStartingBy(words, name.start), lastStartingBy(words, name.end - 1) + 1);
  return knownNameOf(own) !== null;
}

/** Whether the network told of a name there, if only of one that is no actor's. */
function isTold(name: FoundName, told: readonly Span[], counts = (_: Span): boolean => true): boolean {
  const before = told[lastStartingBy(told, name.end - 1)];
  return before !== undefined && overlaps(before, name) && counts(before);
}
