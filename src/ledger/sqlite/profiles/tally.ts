// Sightings → what they add to the profiles they are of. Adding and taking back are one sum with two signs, so that taking
// back leaves what would be there had the report never come.

import { dayOf } from "../../day.ts";
import { orderOf } from "../../order.ts";
import type { Counts, Evidence, ProfileId, ProfileSeed, SeenReport, Sighting } from "../../profiles.ts";

export interface Tally {
  readonly seed: ProfileSeed;
  readonly sightings: number;
  readonly evidence: Evidence;
}

const FIELDS = ["names", "aliases", "kinds", "offices", "born", "years", "keys"] as const satisfies (keyof Evidence)[];

const NOTHING: Evidence = { names: {}, aliases: {}, kinds: {}, offices: {}, born: {}, years: {}, keys: {} };

/** Over all sightings, by profile. */
export function tallyOf(seen: readonly SeenReport[]): ReadonlyMap<ProfileId, Tally> {
  const tallies = new Map<ProfileId, Tally>();
  for (const { reading, sightings } of seen) {
    const year = dayOf(reading.article.publishedAt).slice(0, 4);
    for (const sighting of sightings) {
      const before = tallies.get(sighting.seed.id);
      const evidence = added(before?.evidence ?? NOTHING, evidenceOf(sighting, year), 1);
      tallies.set(sighting.seed.id, { seed: sighting.seed, sightings: (before?.sightings ?? 0) + 1, evidence });
    }
  }
  return tallies;
}

/** What is there and what comes to it (sign 1) or goes (sign -1); a value that is left with nothing is gone. */
export function added(there: Evidence, more: Evidence, sign: 1 | -1): Evidence {
  return {
    names: sum(there.names, more.names, sign),
    aliases: sum(there.aliases, more.aliases, sign),
    kinds: sum(there.kinds, more.kinds, sign),
    offices: sum(there.offices, more.offices, sign),
    born: sum(there.born, more.born, sign),
    years: sum(there.years, more.years, sign),
    keys: sum(there.keys, more.keys, sign),
  };
}

/**
 * Whether a decision could come out otherwise: a value that is new or gone, or a count that has doubled or halved. Counts
 * decide by their order of size only, so that the thousandth report about somebody leaves nothing to decide again.
 */
export function isTelling(before: Tally | null, after: Tally): boolean {
  if (before === null || orderOf(before.sightings) !== orderOf(after.sightings)) return true;
  return FIELDS.some((field) => {
    const [a, b] = [before.evidence[field], after.evidence[field]];
    const values = Object.keys({ ...a, ...b });
    return values.some((value) => orderOf(a[value] ?? 0) !== orderOf(b[value] ?? 0));
  });
}

function evidenceOf({ name, aliases, kind, offices, born, keys }: Sighting, year: string): Evidence {
  return {
    names: { [name]: 1 },
    aliases: Object.fromEntries([...new Set(aliases)].map((alias) => [alias, 1])),
    kinds: { [kind]: 1 },
    offices: Object.fromEntries(offices.map((office) => [office, 1])),
    born: born === null ? {} : { [born]: 1 },
    years: year === "" ? {} : { [year]: 1 },
    keys: Object.fromEntries(keys.map((key) => [key, 1])),
  };
}

function sum(there: Counts, more: Counts, sign: 1 | -1): Counts {
  if (Object.keys(more).length === 0) return there;
  const total = new Map(Object.entries(there));
  for (const [value, count] of Object.entries(more)) {
    const left = (total.get(value) ?? 0) + sign * count;
    if (left > 0) total.set(value, left);
    else total.delete(value);
  }
  return Object.fromEntries(total);
}
