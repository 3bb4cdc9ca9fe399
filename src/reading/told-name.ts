// Told names: places where a network sees a name, before rules have looked at its borders and its kind.
import type { Span } from "../schema/span.ts";

/** What the network tells apart; "other" is a name of no actor: an event, a ship, and laws, which rules make documents. */
export const NAME_KINDS = ["person", "organization", "place", "other"] as const;

export interface ToldName extends Span {
  /** How likely its words are in any name, 0 to 1. */
  readonly chance: number;
  /** How likely each of NAME_KINDS, 0 to 1. */
  readonly kinds: readonly number[];
}
