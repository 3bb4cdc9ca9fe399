// Whom a short name means where its own report never says the full one: "Marzouk", "the ICU". It goes to the one actor who
// goes by it and has something in common with it; to nobody where two could be meant, or nothing but the name speaks for it.
import { orderOf } from "../ledger/order.ts";
import type { Profile, ProfileId } from "../ledger/profiles.ts";
import { type Company, sharedCompany } from "./namesakes.ts";

export interface Meant {
  readonly actor: ProfileId;
  readonly because: string;
}

/** Of all who go by a name, so many profiles are looked at: the rest are hardly known beside them. */
export const MOST_BEARERS = 12;

/** One bearer who is named in so many times as many reports as the next is meant where the company fits as well. */
const FAR_BETTER_KNOWN = 8;

/** Somebody who goes by the short name: the profiles of one actor. */
export interface Bearer {
  readonly actor: ProfileId;
  readonly profiles: readonly Profile[];
}

interface Fit {
  readonly bearer: Bearer;
  readonly points: number;
  readonly reasons: readonly string[];
  readonly known: number;
}

/**
 * Null where nothing settles it. A single word that stands alone more often than the fuller name stands at all is hardly
 * short for it: "Samsung" is not "Patent Samsung".
 */
export function whoIsMeant(short: Profile, bearers: readonly Bearer[], company: Company): Meant | null {
  const fits = bearers
    .filter((bearer) => !isContrary(short, bearer, company))
    .map((bearer) => fitOf(short, bearer, company))
    .filter(({ known }) => short.traits.words.length > 1 || known >= orderOf(short.sightings))
    .toSorted((a, b) => b.points - a.points || b.known - a.known || a.bearer.actor - b.bearer.actor);
  const [best, next] = fits;
  if (best === undefined || best.points === 0) return null;
  const isAlone = next === undefined;
  const isBetter = next !== undefined && best.points >= next.points + 2;
  const isBetterKnown = next !== undefined && best.known >= FAR_BETTER_KNOWN * next.known && best.points >= next.points;
  if (!isAlone && !isBetter && !isBetterKnown) return null;
  const ground = isAlone ? "the only one to go by it" : `of ${fits.length} who go by it the one that fits`;
  return { actor: best.bearer.actor, because: [ground, ...best.reasons].join(", ") };
}

/** Whether the first name is the fuller: a name is only ever short for a fuller one, so that none leans on itself. */
export function isFuller(a: Profile, b: Profile): boolean {
  return byFullness(a, b) < 0;
}

/** Fullest first; 0 for the same words only. */
export function byFullness(a: Profile, b: Profile): number {
  const [first, second] = [a.traits.words, b.traits.words];
  const letters = (words: readonly string[]): number => words.join("").length;
  return second.length - first.length || letters(second) - letters(first) || a.short - b.short;
}

function isContrary({ id, traits, realm }: Profile, { profiles }: Bearer, company: Company): boolean {
  const states = new Set(profiles.flatMap((one) => one.traits.state ?? []));
  const isOther = traits.state !== undefined && states.size > 0 && !states.has(traits.state);
  const isSetApart = traits.apart !== undefined && profiles.every((one) => one.traits.apart !== traits.apart);
  return (
    isSetApart || (isOther && (realm === "body" || !profiles.some((one) => sharedCompany(id, one.id, company) > 1)))
  );
}

function fitOf(short: Profile, bearer: Bearer, company: Company): Fit {
  const { profiles } = bearer;
  const office = Object.keys(short.evidence.offices).find((each) =>
    profiles.some(({ evidence }) => evidence.offices[each] !== undefined),
  );
  const isOfState =
    short.traits.state !== undefined && profiles.some(({ traits }) => traits.state === short.traits.state);
  const shared = Math.max(0, ...profiles.map(({ id }) => sharedCompany(short.id, id, company)));
  return {
    bearer,
    points: (office === undefined ? 0 : 2) + (isOfState ? 1 : 0) + Math.min(shared, 3),
    reasons: [
      ...(office === undefined ? [] : [`${office} as well`]),
      ...(isOfState ? ["of the same state"] : []),
      ...(shared === 0 ? [] : [`named beside ${shared === 1 ? "one other" : `${shared} others`} in common`]),
    ],
    known: orderOf(profiles.reduce((sum, { sightings }) => sum + orderOf(sightings), 0)),
  };
}
