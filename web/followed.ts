// What is followed: the actors and deals of which the home page tells what is new. Kept on this machine, like the theme.
import type { StoredList } from "./stored.ts";

export interface Followed {
  readonly kind: "actor" | "deal";
  /** As the actor's or deal's page has it in its address. */
  readonly id: string;
  readonly name: string;
}

export const followed: StoredList<Followed> = { key: "parley.followed", isItem: isFollowed };

function isFollowed(value: unknown): value is Followed {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, name } = value as Partial<Record<keyof Followed, unknown>>;
  return (kind === "actor" || kind === "deal") && typeof id === "string" && typeof name === "string";
}
