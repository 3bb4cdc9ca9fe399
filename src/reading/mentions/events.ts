// Events: names inside an event's name. "United States" of "the United States presidential election" acts no more than the
// year before it does, so it is no mention.
import type { Word } from "./scan.ts";

const VOTES: ReadonlySet<string> = new Set([
  "election",
  "elections",
  "referendum",
  "primary",
  "primaries",
  "by-election",
]);

const EVENTS: ReadonlySet<string> = new Set(
  "battle siege invasion armistice war massacre fall relief surrender occupation treaty peace".split(" "),
);

/**
 * Whether a name that begins at word `from` is part of an event's name or a treaty's.
 *
 * @example "the Battle of Oru": yes
 * @example not: "the battle of Oru": a place where one was
 */
export function isOfBattle(words: readonly Word[], from: number): boolean {
  const before = words[from - 2];
  return words[from - 1]?.key === "of" && before !== undefined && before.shape === "title" && EVENTS.has(before.key);
}

/** What may stand between whose election it is and the word itself. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    "general presidential parliamentary federal local state legislative gubernatorial provincial municipal mayoral senate " +
    "special congressional regional european parliament leadership"
  ).split(" "),
);

/** Most words between. */
const FARTHEST = 4;

/**
 * Whether a name that ends before word `to` is part of a vote's name.
 *
 * @example "the Marenn presidential election": yes
 * @example not: "Marenn's election": whose it is
 */
export function isOfElection(words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  if (last === undefined || last.isPossessive) return false;
  if (VOTES.has(last.key)) return true;
  for (let at = to; at < to + FARTHEST; at++) {
    const word = words[at];
    if (word === undefined || word.gap !== " ") return false;
    if (VOTES.has(word.key)) return true;
    if (!OFFICES.has(word.key)) return false;
  }
  return false;
}
