// Which wordings are one statement: those that are linked closely enough with each other on the whole, so that a chain of likenesses
// brings nothing together that is unlike at its ends. Promise: a function of the set of wordings and links; ties are broken by
// their numbers.
import type { Wording, WordingId, WordingLink } from "../../ledger/statements.ts";
import { Nearness } from "./nearness.ts";
import { agreementOf } from "./voice.ts";

/** Log odds from which two wordings are linked. */
export const LINKED = -1.25;

/** Log odds from which two groups are one. */
const ENOUGH = -1;

/** What a pair without a link counts for. */
const UNLINKED = -3;

/** Odds of a pair that keeps the groups of both apart, whatever else speaks for them. */
const APART = -1e6;

/** A component with more wordings is grouped around its fullest ones, in time that does not grow with its cube. */
const MOST_COMPARED = 300;

/** Wordings that are linked directly or through others → the least wording of the statement that each belongs to. */
export function groupWordings(
  wordings: readonly Wording[],
  links: readonly WordingLink[],
): ReadonlyMap<WordingId, WordingId> {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const statementOf = new Map<WordingId, WordingId>();
  for (const ids of componentsOf(wordings, links)) {
    const component = { ids, byId, odds: oddsAmong(ids, links) };
    const groups = ids.length > MOST_COMPARED ? aroundFullest(component) : byOdds(component);
    for (const group of groups) for (const id of group) statementOf.set(id, leastOf(group));
  }
  return statementOf;
}

interface Component {
  /** In ascending order. */
  readonly ids: readonly WordingId[];
  readonly byId: ReadonlyMap<WordingId, Wording>;
  readonly odds: ReadonlyMap<WordingId, ReadonlyMap<WordingId, number>>;
}

function componentsOf(wordings: readonly Wording[], links: readonly WordingLink[]): readonly (readonly WordingId[])[] {
  const parent = new Map(wordings.map(({ id }) => [id, id]));
  const rootOf = (id: WordingId): WordingId => {
    let root = id;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    for (let at = id; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { one, other } of links) if (parent.has(one) && parent.has(other)) parent.set(rootOf(one), rootOf(other));
  const components = Map.groupBy([...parent.keys()].toSorted(ascending), rootOf);
  return [...components.values()];
}

function oddsAmong(ids: readonly WordingId[], links: readonly WordingLink[]): Component["odds"] {
  const odds = new Map(ids.map((id) => [id, new Map<WordingId, number>()]));
  for (const { one, other, odds: value } of links) {
    if (!odds.has(one) || !odds.has(other)) continue;
    odds.get(one)?.set(other, value);
    odds.get(other)?.set(one, value);
  }
  return odds;
}

/** Joins the two groups of the highest odds, again and again, until none are high enough. */
function byOdds({ ids, byId, odds }: Component): readonly (readonly WordingId[])[] {
  const groups = ids.map((id): readonly WordingId[] | null => [id]);
  const near = Nearness.among(ids.map((one) => ids.map((other) => pairOdds(one, other, { byId, odds }))));
  for (;;) {
    let best: { readonly at: number; readonly other: number; readonly odds: number } | null = null;
    for (const [at, group] of groups.entries())
      for (let other = at + 1; group !== null && other < groups.length; other++) {
        const beside = groups[other] ?? null;
        if (beside === null) continue;
        const both = near.odds(at, other, group.length * beside.length);
        if (both >= ENOUGH && (best === null || both > best.odds + 1e-9)) best = { at, other, odds: both };
      }
    if (best === null) return groups.filter((group) => group !== null);
    const { at, other } = best;
    groups[at] = [...(groups[at] ?? []), ...(groups[other] ?? [])];
    groups[other] = null;
    near.join(at, other);
  }
}

/** Two that may never be one keep the groups they are in apart. */
function pairOdds(one: WordingId, other: WordingId, { byId, odds }: Pick<Component, "byId" | "odds">): number {
  const linked = odds.get(one)?.get(other);
  if (linked !== undefined) return linked;
  const [a, b] = [byId.get(one), byId.get(other)];
  const areApart =
    a !== undefined && b !== undefined && (a.status !== b.status || agreementOf(a.voice, b.voice) === "apart");
  return areApart ? APART : UNLINKED;
}

/** Each goes to the fullest wording that it is linked with best, and is one of these itself where it is linked with none. */
function aroundFullest({ ids, byId, odds }: Component): readonly (readonly WordingId[])[] {
  const fullness = (id: WordingId): number => byId.get(id)?.run.length ?? 0;
  const groups = new Map<WordingId, WordingId[]>();
  for (const id of ids.toSorted((a, b) => fullness(b) - fullness(a) || a - b)) {
    let best: WordingId | null = null;
    for (const [other, value] of odds.get(id) ?? [])
      if (
        value >= ENOUGH &&
        groups.has(other) &&
        (best === null || isBetter([value, other], [odds.get(id)?.get(best) ?? 0, best]))
      )
        best = other;
    if (best === null) groups.set(id, [id]);
    else groups.get(best)?.push(id);
  }
  return [...groups.values()];
}

function isBetter([odds, id]: readonly [number, WordingId], [than, other]: readonly [number, WordingId]): boolean {
  return odds > than || (odds === than && id < other);
}

function leastOf(ids: readonly WordingId[]): WordingId {
  return ids.reduce((least, id) => Math.min(least, id), Number.POSITIVE_INFINITY);
}

function ascending(a: number, b: number): number {
  return a - b;
}
