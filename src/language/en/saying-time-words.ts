// Words that tell whether a time belongs to the saying or to something else in its sentence.
import { words } from "./word-set.ts";

/** Between a time and a cue they begin another clause, whose time it then is. */
export const CLAUSE_OPENERS = words(
  `who whom whose which that when while where after before since because although though if unless whether but as until
  than despite following amid`,
);

/** Participles that only say how the words went out: "in a statement issued Thursday". */
export const PUBLISHING_PARTICIPLES = words(
  "issued released published posted broadcast aired televised dated sent recorded made held delivered printed carried",
);

/** Verbs of being and having, which make a clause whatever follows. */
export const CLAUSE_AUXILIARIES = words(
  "is are was were be been has have had do does did will would can could may might must",
);

/** What a time is of, where it stands right before it: "by Friday" is when it is to happen, "the October 7 attack" a name. */
export const NOT_OF_SAYING = words(
  "by until till before after for from to between of about than the a an this that his her its their",
);

/** Clauses that run at the same time as the saying. */
export const SIMULTANEOUS = words("as when while");

/** A sentence that begins with one of these has its first clause's time from elsewhere. */
export const OTHER_CLAUSE = words("after before since because although though if unless until despite following");
