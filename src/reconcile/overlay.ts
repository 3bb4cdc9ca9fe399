// What people decided, laid over what the rules found: corrections in the order in which they were made, so that the later
// one holds, then the user's own list, which wins over all. Promise: no rule changes it, and where it no longer fits anything
// it does nothing and stays listed.
import type { InForce } from "../ledger/corrections.ts";
import type { Profile, ProfileId } from "../ledger/profiles.ts";
import type { OnActor, ProfileRef } from "../schema/correction.ts";
import { type Book, type BookActor, claimOf } from "./book.ts";
import { idOf, lookUpOf } from "./identity.ts";

export interface Decided {
  readonly actor: ProfileId;
  /** Why, where a person decided it; null where the rules did. */
  readonly because: string | null;
}

export interface Decisions {
  readonly corrections: readonly InForce<OnActor>[];
  readonly book: Book;
}

/** A profile with the actor that the rules give it. */
export interface Ruled {
  readonly profile: Profile;
  readonly base: ProfileId;
}

/** @param ruled every profile of every actor that is concerned */
export function layOver(ruled: readonly Ruled[], { corrections, book }: Decisions): ReadonlyMap<ProfileId, Decided> {
  const decided = new Map<ProfileId, Decided>();
  for (const { profile, base } of ruled) decided.set(profile.id, { actor: base, because: null });
  const find = finderOver(ruled);
  const actorOf = (ref: ProfileRef): ProfileId | undefined => decided.get(find(ref)[0]?.profile.id ?? -1)?.actor;
  for (const { n, body } of corrections) {
    if (body.verb === "split-actor") {
      const apart = body.profiles.flatMap(find).map(({ profile }) => profile.id);
      for (const id of apart) decided.set(id, { actor: splitId(body.profiles), because: `set apart by hand (${n})` });
    }
    if (body.verb === "merge-actors") {
      const [from, into] = [actorOf(body.from), actorOf(body.into)];
      if (from === undefined || into === undefined || from === into) continue;
      for (const [id, { actor }] of decided)
        if (actor === from) decided.set(id, { actor: into, because: `merged by hand (${n})` });
    }
  }
  claim(ruled, book, decided);
  return decided;
}

/** The profiles by which corrections find their actors. */
export function refsOf(bodies: readonly OnActor[]): readonly ProfileRef[] {
  return bodies.flatMap((body) => {
    switch (body.verb) {
      case "merge-actors":
        return [body.from, body.into];
      case "split-actor":
        return body.profiles;
      case "split-actor-reports":
        return [body.from];
      case "rename-actor":
        return [body.actor];
      default:
        return body satisfies never;
    }
  });
}

/** By which its name is looked up. */
export function shortOf({ realm, name }: ProfileRef): number {
  return lookUpOf(realm, name.split(" "));
}

/** What whoever was set apart in reports has in its traits: the same in every ledger that takes the correction in. */
export function apartBy({ from, reports, names, apart }: ApartInReports): number {
  return apart ?? idOf(["apart", from.id, reports.toSorted(), names.toSorted()]);
}

type ApartInReports = Extract<OnActor, { readonly verb: "split-actor-reports" }>;

/**
 * Finds what a correction means: the profile itself or, where a later reading found other roles and so another profile, the
 * ones of its name if these are one actor; nothing where neither is there.
 */
export function finderOver(ruled: readonly Ruled[]): (ref: ProfileRef) => readonly Ruled[] {
  const byId = new Map(ruled.map((one) => [one.profile.id, one]));
  // What was set apart since is somebody else.
  const whole = ruled.filter(({ profile }) => profile.traits.apart === undefined);
  const byName = Map.groupBy(whole, ({ profile }) => `${profile.realm} ${profile.traits.words.join(" ")}`);
  return (ref) => {
    const exact = byId.get(ref.id);
    if (exact !== undefined) return [exact];
    const named = byName.get(`${ref.realm} ${ref.name}`) ?? [];
    return new Set(named.map(({ base }) => base)).size === 1 ? named : [];
  };
}

/** An id of its own, since that of a profile may be the one that the others keep. */
function splitId(profiles: readonly ProfileRef[]): ProfileId {
  return idOf(["split", profiles.map(({ id }) => id).toSorted((a, b) => a - b)]);
}

/** An entry takes all of an actor of which it alone claims a name; of one that two claim, each takes its own. */
function claim(ruled: readonly Ruled[], book: Book, decided: Map<ProfileId, Decided>): void {
  if (book.size === 0) return;
  const claims = new Map<ProfileId, BookActor>();
  for (const { profile } of ruled) {
    const found = claimOf(profile, book);
    if (found !== null) claims.set(profile.id, found);
  }
  for (const group of Map.groupBy(ruled, ({ profile }) => decided.get(profile.id)?.actor).values()) {
    const claimants = new Set(group.flatMap(({ profile }) => claims.get(profile.id)?.id ?? []));
    const [only] = claimants;
    for (const { profile } of group) {
      const actor = claims.get(profile.id)?.id ?? (claimants.size === 1 ? only : undefined);
      if (actor !== undefined) decided.set(profile.id, { actor, because: "by your list of actors" });
    }
  }
}
