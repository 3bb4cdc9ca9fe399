// Full names of one block → clusters, each of them one actor. A function of the profiles and their company, whatever their
// order: pairs are taken by what speaks for them, and a pair that nothing but its name supports waits for the rest.
import type { Profile, ProfileId } from "../ledger/profiles.ts";
import { Clusters } from "./clusters.ts";
import { type Company, contraryOf, supportOf } from "./namesakes.ts";
import { type NameGround, nameGround } from "./same-name.ts";

export interface Grouped {
  /** The profile whose id the actor bears. */
  readonly anchor: ProfileId;
  readonly because: string;
}

/** Beyond this, only equal names of a block are compared: no archive of one negotiation comes near it. */
const MOST_COMPARED = 120;

interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly ground: NameGround;
  readonly support: readonly string[];
}

export function groupBlock(block: readonly Profile[], company: Company): ReadonlyMap<ProfileId, Grouped> {
  const profiles = block.toSorted((a, b) => a.id - b.id);
  // Names that cannot be one are not made one by a third between them: "George W." and "George H. W." by "George".
  const contrary = memoised(
    (a: Profile, b: Profile) =>
      nameGround(a.traits.words, b.traits.words) === null || contraryOf(a, b, company) !== null,
  );
  const pairs = pairsOf(profiles, company).filter(({ a, b }) => !contrary(a, b));
  const clusters = new Clusters(profiles, contrary);
  const reasons = new Map<ProfileId, string>();
  const join = ({ a, b, ground, support }: Pair): void => {
    if (clusters.areOne(a, b) || !clusters.join(a, b)) return;
    const because = [ground.reason, ...support].join(", ");
    for (const { id } of [a, b]) if (!reasons.has(id)) reasons.set(id, because);
  };
  for (const pair of pairs.filter(({ support }) => support.length > 0)) join(pair);
  for (const pair of pairs.filter(({ ground, support }) => support.length === 0 && !ground.needsSupport))
    if (!hasRival(pair, pairs, clusters)) join(pair);
  return anchored(clusters, reasons);
}

/** Those of a block whose names could be one with another's: only of these must the company be known. */
export function alikeIn(block: readonly Profile[]): readonly Profile[] {
  return [...new Set(groundsIn(block).flatMap(({ a, b }) => [a, b]))];
}

/** What speaks most for a pair comes first; ids settle the rest. */
function pairsOf(profiles: readonly Profile[], company: Company): readonly Pair[] {
  return groundsIn(profiles)
    .map((pair) => ({ ...pair, support: supportOf(pair.a, pair.b, company) }))
    .toSorted((p, q) => q.support.length - p.support.length || q.ground.rank - p.ground.rank);
}

function groundsIn(profiles: readonly Profile[]): readonly Omit<Pair, "support">[] {
  const isMany = profiles.length > MOST_COMPARED;
  const compared = isMany ? [...Map.groupBy(profiles, ({ traits }) => traits.words.join(" ")).values()] : [profiles];
  return compared.flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1, at + 1 + MOST_COMPARED).flatMap((b) => {
        const ground = nameGround(a.traits.words, b.traits.words);
        return ground === null || (a.realm === "body" && ground.rank < 3) ? [] : [{ a, b, ground }];
      }),
    ),
  );
}

/** Whether one of the two could as well be somebody who cannot be the other: then nothing tells whom it is. */
function hasRival({ a, b }: Pair, pairs: readonly Pair[], clusters: Clusters<Profile>): boolean {
  return pairs.some(({ a: x, b: y, ground, support }) => {
    if (support.length > 0 || ground.needsSupport) return false;
    const touches = (own: Profile): Profile | null =>
      clusters.areOne(own, x) ? y : clusters.areOne(own, y) ? x : null;
    const [fromA, fromB] = [touches(a), touches(b)];
    return (fromA !== null && !clusters.mayJoin(fromA, b)) || (fromB !== null && !clusters.mayJoin(fromB, a));
  });
}

function anchored(
  clusters: Clusters<Profile>,
  reasons: ReadonlyMap<ProfileId, string>,
): ReadonlyMap<ProfileId, Grouped> {
  const grouped = new Map<ProfileId, Grouped>();
  for (const cluster of clusters.all()) {
    const anchor = Math.min(...[...cluster].map(({ id }) => id));
    for (const { id } of cluster) grouped.set(id, { anchor, because: reasons.get(id) ?? "" });
  }
  return grouped;
}

function memoised(test: (a: Profile, b: Profile) => boolean): (a: Profile, b: Profile) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = test(a, b);
    known.set(key, now);
    return now;
  };
}
