// Words that look like verbs of saying and tell nothing where they stand. Compiled by reading headlines and leads of negotiation reports.
import { words } from "./word-set.ts";

/** Behind these "talks" are a meeting: "Coalition talks stall", "fresh talks". */
export const KINDS_OF_TALKS: ReadonlySet<string> = words(`
  peace coalition wage trade budget ceasefire truce debt nuclear pay labor labour contract climate crisis merger takeover border security hostage
  bilateral trilateral direct indirect secret formal informal separate technical fresh new further preliminary exploratory marathon stalled
  renewed final`);

/** The words at a cue and behind it where nobody calls for anything: "Nurses call off strike". */
export const NO_SAYING_AHEAD = /^(?:calls?|called|calling)\s+off\b/i;
