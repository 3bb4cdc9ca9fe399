// Words that tell whether what a clause tells of lies before or after the day of writing, where its verb's form does not.
import { words } from "./word-set.ts";

/** What is still to come: modals, and participles and nouns of planning, which look like a past tense. */
export const FUTURE_WORDS = words(
  `will ll shall would scheduled slated due expected planned upcoming deadline forthcoming plans hopes intends
  expects looms begins starts ends opens closes meets arrives resumes expires`,
);

/** Forms of the past that no list of verbs has. */
export const PAST_WORDS = words("was were had did went been came ago");

/** Verbs after which an infinitive is still to come, in the forms that look past: "agreed to meet". */
export const PLANNING_VERBS = words(
  `agreed planned expected scheduled wanted hoped intended vowed promised pledged threatened decided ordered asked urged
  demanded invited voted offered told called warned required set due going ready likely plan plans hope hopes want wants
  intend intends expects deadline`,
);

/** Words in -ed that are no verbs. */
export const NO_VERBS = words("hundred sacred naked wicked");
