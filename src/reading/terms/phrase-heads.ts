// Phrase heads: of all actors that a phrase names, those it is about. "UN Secretary-General Ban Ki-moon" is about one person, though it names a
// body too, and "the head of Qasrah's space agency" about the agency where nothing tells who its head is. Promise: actors joined by "and", "or"
// or a list's comma stay apart; linear.
import type { Word } from "../../language/parts-of-speech.ts";
import { firstFrom } from "../../schema/span.ts";
import type { PlacedActors } from "../deals/actor-places.ts";

/** How an actor's words are tied to those before them. */
type Joint = "apart" | "modifier" | "of" | "behind";

/**
 * @param placed in text order, as `ActorPlaces.placed` gives them
 * @returns one entry or list of entries for each phrase, in text order
 */
export function phraseHeads(words: readonly Word[], placed: readonly PlacedActors[]): readonly PlacedActors[] {
  const heads: PlacedActors[] = [];
  let phrase: Part[] = [];
  const outer = outermost(placed);
  for (const [i, one] of outer.entries()) {
    const before = outer[i - 1];
    const joint = before === undefined ? "apart" : jointOf(words, before, one);
    if (joint === "apart") {
      heads.push(...headOf(phrase));
      phrase = [];
    }
    phrase.push({ placed: one, joint });
  }
  return [...heads, ...headOf(phrase)];
}

/** "his father", "the envoy of Qasrah" hold other actors and are about neither; "the envoy Ilse Marquand" ends with who it is. */
function outermost(placed: readonly PlacedActors[]): readonly PlacedActors[] {
  const kept: PlacedActors[] = [];
  for (const one of placed) {
    const before = kept.at(-1);
    if (before === undefined || one.start >= before.end) kept.push(one);
    else if (one.end >= before.end && one.isNamed && one.isPerson) kept.splice(-1, 1, one);
  }
  return kept;
}

interface Part {
  readonly placed: PlacedActors;
  readonly joint: Joint;
}

/** The last person's name before any "of" leads, then any other person's; else the last name; a mere description where there is no name. */
function headOf(phrase: readonly Part[]): readonly PlacedActors[] {
  if (phrase.length < 2) return phrase.map(({ placed }) => placed);
  const behind = phrase.findIndex(({ joint }) => joint === "of" || joint === "behind");
  const front = behind < 0 ? phrase : phrase.slice(0, behind);
  const isPerson = ({ placed }: Part): boolean => placed.isNamed && placed.isPerson;
  const person = front.findLast(isPerson) ?? phrase.find(isPerson);
  const named = front.findLast(({ placed }) => placed.isNamed);
  // "the president of Qasrah" speaks for it, "a lawmaker in Qasrah" does not
  const owner = phrase.find(({ placed, joint }) => joint === "of" && placed.isNamed);
  const head = person ?? named ?? owner ?? phrase[0];
  return head === undefined ? [] : [head.placed];
}

/** A title, an adjective or another name between two names, and nothing else, makes the first a modifier of the second. */
function jointOf(words: readonly Word[], before: PlacedActors, one: PlacedActors): Joint {
  const from = firstFrom(words, before.end);
  const to = firstFrom(words, one.start);
  if (to - from > MOST_BETWEEN) return "apart";
  const gap = words.slice(from, to);
  const [first, second] = gap;
  if (gap.every(({ tag }) => MODIFYING.test(tag))) return "modifier";
  const isHung =
    first?.tag === "preposition" && HANGING.test(first.lower) && gap.slice(1).every(({ tag }) => IN_PHRASE.test(tag));
  if (isHung) return first.lower === "of" ? "of" : "behind";
  // "Ban Ki-moon, the UN's secretary-general": told once more with an article; a list of names has none behind its first comma
  const isAside =
    first?.tag === "comma" && second?.tag === "determiner" && gap.slice(2).every(({ tag }) => MODIFYING.test(tag));
  if (isAside && before.isNamed && before.isPerson) return "behind";
  // "the ministry's spokeswoman, Hua Chunying"
  const isNameAside = first?.tag === "comma" && gap.length === 1 && one.isNamed && one.isPerson && !before.isNamed;
  return isNameAside ? "behind" : "apart";
}

/** In words. */
const MOST_BETWEEN = 8;
const MODIFYING = /^(?:noun|name|adjective|number|possessive)$/;
const IN_PHRASE = /^(?:noun|name|adjective|number|possessive|determiner)$/;
const HANGING = /^(?:of|at|for|from|in)$/;
