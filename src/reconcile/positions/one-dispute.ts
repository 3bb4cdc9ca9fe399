// One dispute told twice: "Ardesh says 41 were freed, the Front 38" and, a week later, "the government's 41 and the Front's 38". Promise:
// a function of the set of differences; two are one only by figures that both give, and never by what they are called alone.
import type { Difference } from "../../ledger/findings.ts";
import { Parted } from "../deals/parted.ts";
import { plainWords } from "../plain-words.ts";
import { daysBetween } from "./scene.ts";

/** A dispute over a figure is taken up again for weeks; beyond, the same figures are of something else. */
const MOST_DAYS = 45;

/** So many figures in common are one dispute by whomever they are told; of two, one must be of one side. */
const BY_FIGURES = 3;
const LEAST_FIGURES = 2;

/** Of so many with the same two figures, the nearest in time are compared. */
const MOST_BESIDE = 50;

/** Differences of counts that are one stand once: with the accounts of the fullest, and the reports of all. */
export function oneDisputeOnce(differences: readonly Difference[]): readonly Difference[] {
  const counts = differences
    .filter(({ kind }) => kind === "count")
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const sets = new Parted(counts.length);
  for (const places of byTwoFigures(counts).values())
    for (const [place, at] of places.entries())
      for (const other of places.slice(Math.max(0, place - MOST_BESIDE), place)) {
        const [a, b] = [counts[at], counts[other]];
        if (a !== undefined && b !== undefined && isOneDispute(a, b)) sets.join(at, other);
      }
  const disputes = Map.groupBy(counts.keys(), (at) => sets.headOf(at));
  return [
    ...differences.filter(({ kind }) => kind !== "count"),
    ...[...disputes.values()].flatMap((places) => joined(places.flatMap((at) => counts[at] ?? []))),
  ];
}

/** Those that may be one, by every two of their figures: ten thousand disputes are not fifty million pairs. */
function byTwoFigures(counts: readonly Difference[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, one] of counts.entries()) {
    const figures = figuresOf(one).toSorted((a, b) => a - b);
    for (const [place, low] of figures.entries())
      for (const high of figures.slice(place + 1)) {
        const key = `${low} ${high}`;
        const there = found.get(key);
        if (there === undefined) found.set(key, [at]);
        else there.push(at);
      }
  }
  return found;
}

/**
 * @example "41 by Ardesh, 38 by the Front" and "41 by the government, 38 by the Front", a week apart
 * @example not: "3 by the guild, 5 by the port" and "3 by the army, 5 by the clinic"; one figure alone in common
 */
export function isOneDispute(a: Difference, b: Difference): boolean {
  if (!areNear(a, b)) return false;
  const shared = new Set(figuresOf(a).filter((value) => figuresOf(b).includes(value)));
  // Each has figures of its own: then what both give is chance.
  const isPart = shared.size === Math.min(figuresOf(a).length, figuresOf(b).length);
  if (!isPart || shared.size < LEAST_FIGURES) return false;
  return shared.size >= BY_FIGURES || a.accounts.some((one) => b.accounts.some((other) => isOneSide(one, other)));
}

type Account = Difference["accounts"][number];

/** The same figure by those whose names share a word. */
function isOneSide(a: Account, b: Account): boolean {
  if (a.value !== b.value) return false;
  if (a.who !== null && a.who.id === b.who?.id) return true;
  const [one, other] = [a, b].map(({ who, whoWords }) => plainWords(who?.name ?? whoWords ?? "").filter(isTelling));
  return (one ?? []).some((word) => other?.includes(word) === true);
}

function isTelling(word: string): boolean {
  return word.length >= 4;
}

function areNear(a: Difference, b: Difference): boolean {
  const [days, others] = [a, b].map(({ accounts }) =>
    accounts.flatMap(({ when }) => (when.day === "" ? [] : [when.day])),
  );
  return (days ?? []).every((day) => (others ?? []).every((other) => Math.abs(daysBetween(day, other)) <= MOST_DAYS));
}

function figuresOf({ accounts }: Difference): readonly number[] {
  return [...new Set(accounts.flatMap(({ value }) => value ?? []))];
}

function joined(some: readonly Difference[]): readonly Difference[] {
  const [fullest] = some.toSorted(
    (a, b) => b.accounts.length - a.accounts.length || (orderOf(a) < orderOf(b) ? -1 : 1),
  );
  const reports = [...new Set(some.flatMap((one) => one.reports))].toSorted();
  return fullest === undefined ? [] : [{ ...fullest, reports }];
}

function orderOf({ accounts, about }: Difference): string {
  const [first] = accounts;
  return `${first?.when.day || "~"} ${first?.report ?? ""} ${String(first?.span.start ?? 0).padStart(8, "0")} ${about}`;
}
