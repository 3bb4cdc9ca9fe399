// Words that tell whether what a clause tells of lies before or after the day of writing, where its verb's form does not.
import { words } from "./word-set.ts";

/** What is still to come: modals, and participles and nouns of planning, which look like a past tense. */
export const FUTURE_WORDS = words(
  `will ll shall would scheduled slated due expected planned upcoming deadline forthcoming plans hopes intends
  expects looms begins starts`,
);

/** Forms of the past that no list of verbs has. */
export const PAST_WORDS = words("was were had did went been came ago");

/** "failed to meet": what did not come about is told as past, although an infinitive follows. */
export const PAST_BEFORE_INFINITIVE = words(
  "failed refused managed began continued used tried forced able unable declined helped returned",
);
