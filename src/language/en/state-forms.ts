// Words of which the long names of states are made, from the official names of the world's states (world-countries).
import { words } from "./word-set.ts";

/** What nothing but a state is "of" a land. */
export const STATE_FORMS: ReadonlySet<string> = words("republic kingdom sultanate emirate principality");

/** What other bodies are, too: a union of workers, a federation of clubs, a state of the union, the Islamic State. */
export const LOOSE_FORMS: ReadonlySet<string> = words(
  "federation confederation union state commonwealth duchy government",
);

/** What such a form is said to be: "Islamic", "Federal Democratic". */
export const STATE_QUALITIES: ReadonlySet<string> = words(
  "islamic arab federal democratic socialist popular united plurinational bolivarian cooperative independent hashemite grand",
);

/** What sets a form apart from the land it is in: the People's Republic of Donetsk is not the city. */
export const BREAKAWAY_QUALITIES: ReadonlySet<string> = words("people peoples");

/** What a kingdom or a republic is of without being a state. */
export const NO_LANDS: ReadonlySet<string> = words("heaven heavens god christ letters cards fear dreams mind");

/** States whose usual names have an article: "the United States", "the Marshall Islands". */
export const ARTICLED: RegExp =
  /^(?:United|Soviet|Central African|Netherlands|Philippines|Maldives|Bahamas|Gambia|Vatican)|(?:Republic|Islands|Emirates)$/;
