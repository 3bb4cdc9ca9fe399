// Match: which sense of an event verb holds in its clause. The first sense whose conditions all hold is taken.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { ActorId } from "../../schema/ids.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Clause } from "./clause.ts";
import { isOfClass, OBJECT_CLASSES } from "./lexicon/object-classes.ts";
import { headOf, isMeasure } from "./phrases.ts";
import type { Slot } from "./right-of.ts";
import type { Condition, Sense } from "./sense.ts";

/** What a match may ask about words besides their form. */
export interface Sight {
  readonly words: readonly Word[];
  /** Whether a phrase stands for somebody. */
  readonly isPerson: (range: Range) => boolean;
  /** The kind of who heads a phrase; null where it is not known. */
  readonly kindOf: (range: Range) => ActorKind | null;
  readonly actorAt: (range: Range) => ActorId | null;
}

export function senseFor(senses: readonly Sense[], clause: Clause, sight: Sight): Sense | null {
  return senses.find(({ when }) => when.every((condition) => holds(condition, clause, sight))) ?? null;
}

function holds(condition: Condition, clause: Clause, sight: Sight): boolean {
  const objects = clause.slots.filter(({ preposition }) => preposition === null);
  switch (condition.needs) {
    case "object":
      return objects.length > 0;
    case "two-objects":
      return objects.length > 1;
    case "no-object":
      return objects.length === 0;
    case "person":
      return objects.some(({ parts }) => parts.some(sight.isPerson));
    case "infinitive":
      return clause.inner !== null;
    case "clause":
      return clause.clauseFrom !== null;
    case "particle":
      return clause.particle === condition.word;
    case "class":
      return objects.some((slot) => isSlotOf(slot, condition.of, clause, sight.words));
    case "class-of":
      return (
        objects.some((slot) => slot.parts.some((part) => isNoun(headOf(sight.words, part), condition.noun))) &&
        clause.slots.some((slot) => slot.preposition === "of" && isSlotOf(slot, condition.of, clause, sight.words))
      );
    case "slot":
      return clause.slots.some(
        (slot) =>
          slot.preposition === condition.preposition &&
          (condition.of === null || isSlotOf(slot, condition.of, clause, sight.words)),
      );
    default:
      return condition satisfies never;
  }
}

/** Whether a slot's head is of a class; behind a noun that only measures, what is measured counts. */
function isSlotOf(slot: Slot, name: string, clause: Clause, words: readonly Word[]): boolean {
  return slot.parts.some((part) => {
    const head = headOf(words, part);
    const before = words[part.to - 2]?.lower ?? "";
    if (isNoun(head, name) || (name.includes("-") && (name === head || name === `${before}-${head}`))) return true;
    if (isTold(before, name)) return true;
    if (!isMeasure(head)) return false;
    const next = clause.slots[clause.slots.indexOf(slot) + 1];
    if (next?.preposition === "of") return next.parts.some((inner) => isNoun(headOf(words, inner), name));
    return part.to - part.from > 1 && isNoun(before, name);
  });
}

/** "ceasefire agreement", "peacekeeping troops": the word before the head tells what it is. */
function isTold(before: string, name: string): boolean {
  return (name === "ceasefire" || name === "peacekeepers") && isOfClass(before, name);
}

/** A class of nouns by its name, or a noun itself. */
function isNoun(noun: string, name: string): boolean {
  return OBJECT_CLASSES[name] === undefined ? noun === name || noun === `${name}s` : isOfClass(noun, name);
}
