// The user's own list of actors, which wins over all that is learnt: whom a name means, how an actor is called, of which kind
// it is and to what it belongs. This file knows what the list means; actors-file.ts reads it.
import type { Profile, ProfileId } from "../ledger/profiles.ts";
import type { Realm } from "../schema/correction.ts";
import type { ActorKind } from "../schema/mention.ts";
import { idOf } from "./identity.ts";
import { seedFor } from "./sightings.ts";
import { stateCode } from "./states.ts";

export interface BookEntry {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** A state, where several entries share a name: the one whose roles say that state is meant. */
  readonly of?: string;
}

export interface BookActor {
  readonly id: ProfileId;
  readonly entry: BookEntry;
  readonly state: string | null;
}

/** By realm and name which entries claim it. */
export type Book = ReadonlyMap<string, readonly BookActor[]>;

export function bookOf(entries: readonly BookEntry[]): Book {
  const book = new Map<string, BookActor[]>();
  for (const entry of entries) {
    // Not that of a profile: of two entries under one name, one would have the id of whoever fits neither.
    const id = idOf(["book", entry.name, entry.kind, entry.of ?? null]);
    const actor = { id, entry, state: entry.of === undefined ? null : stateCode(entry.of) };
    for (const key of new Set([entry.name, ...entry.aliases].flatMap((name) => keyFor(name, entry.kind))))
      book.set(key, [...(book.get(key) ?? []), actor]);
  }
  return book;
}

/** The entry that claims a profile; null where none does, or several do and its state does not settle it. */
export function claimOf({ realm, traits }: Profile, book: Book): BookActor | null {
  const all = book.get(keyOf(realm, traits.words)) ?? [];
  const fitting = all.filter(({ state }) => state === null || traits.state === undefined || traits.state === state);
  const settled =
    fitting.length > 1 ? fitting.filter(({ state }) => state !== null && state === traits.state) : fitting;
  return settled.length === 1 ? (settled[0] ?? null) : null;
}

function keyFor(name: string, kind: ActorKind): readonly string[] {
  const seed = seedFor(name, kind);
  return seed === null ? [] : [keyOf(seed.realm, seed.traits.words)];
}

function keyOf(realm: Realm, words: readonly string[]): string {
  return `${realm} ${words.join(" ")}`;
}
