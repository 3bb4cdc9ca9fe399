// What people decided, laid over what the rules found: the user's list first, then corrections in the order in which they were
// made. Promise: rules never change it, and where it no longer fits anything it does nothing and stays listed.
import type { Correction, Profile, ProfileId, ProfileRef } from "../ledger/profiles.ts";
import { type Book, type BookActor, claimOf } from "./book.ts";

export interface Decided {
  readonly actor: ProfileId;
  /** Why, where a person decided it; null where the rules did. */
  readonly because: string | null;
}

export interface Decisions {
  readonly corrections: readonly Correction[];
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
  splitApart(ruled, corrections, decided);
  claim(ruled, book, decided);
  mergeInOrder(ruled, corrections, decided);
  return decided;
}

/** The actors that corrections name, as the profiles which they find them by. */
export function refsOf(corrections: readonly Correction[]): readonly ProfileRef[] {
  return corrections.flatMap(({ body }) => {
    switch (body.verb) {
      case "merge":
        return [body.from, body.into];
      case "split":
        return body.profiles;
      case "split-reports":
        return [body.from];
      case "rename":
        return [body.actor];
      default:
        return body satisfies never;
    }
  });
}

/** The profile itself or, after a reading that found other roles, the ones of its name where these are one actor. */
export function whoIs(ref: ProfileRef, ruled: readonly Ruled[]): readonly Ruled[] {
  const exact = ruled.filter(({ profile }) => profile.id === ref.id);
  if (exact.length > 0) return exact;
  const named = ruled.filter(
    ({ profile }) => profile.realm === ref.realm && profile.traits.words.join(" ") === ref.name,
  );
  return new Set(named.map(({ base }) => base)).size === 1 ? named : [];
}

type Deciding = Map<ProfileId, Decided>;

function splitApart(ruled: readonly Ruled[], corrections: readonly Correction[], decided: Deciding): void {
  for (const { n, body } of corrections) {
    if (body.verb !== "split") continue;
    const apart = body.profiles.flatMap((ref) => whoIs(ref, ruled));
    const [first] = apart.map(({ profile }) => profile.id).toSorted((a, b) => a - b);
    if (first === undefined) continue;
    for (const { profile } of apart) decided.set(profile.id, { actor: first, because: `set apart by hand (${n})` });
  }
}

/** An entry takes all of an actor of which it alone claims a name; of one that two claim, each takes its own. */
function claim(ruled: readonly Ruled[], book: Book, decided: Deciding): void {
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
      if (actor !== undefined) decided.set(profile.id, { actor, because: "by your actors.yaml" });
    }
  }
}

/** Merging two that are one already does nothing, so that no order of merges makes a ring. */
function mergeInOrder(ruled: readonly Ruled[], corrections: readonly Correction[], decided: Deciding): void {
  const into = new Map<ProfileId, { readonly actor: ProfileId; readonly n: number }>();
  const endOf = (id: ProfileId): ProfileId => {
    let end = id;
    for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next.actor;
    return end;
  };
  const actorOf = (ref: ProfileRef): ProfileId | null => {
    const [first] = whoIs(ref, ruled);
    const actor = first === undefined ? undefined : decided.get(first.profile.id)?.actor;
    return actor === undefined ? null : endOf(actor);
  };
  for (const { n, body } of corrections) {
    if (body.verb !== "merge") continue;
    const [from, target] = [actorOf(body.from), actorOf(body.into)];
    if (from !== null && target !== null && from !== target) into.set(from, { actor: target, n });
  }
  if (into.size === 0) return;
  for (const { profile } of ruled) {
    const before = decided.get(profile.id);
    const step = before === undefined ? undefined : into.get(before.actor);
    if (before === undefined || step === undefined) continue;
    decided.set(profile.id, { actor: endOf(before.actor), because: `merged by hand (${step.n})` });
  }
}
