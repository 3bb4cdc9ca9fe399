// Clause: an event word with what stands around it: its verb group, its object and prepositional phrases, and the infinitive,
// gerund or clause it governs. Promise: every range lies inside the bounds given.
import { type Bounds, type Range, verbGroupAround } from "../../language/chunks.ts";
import { BE_FORMS } from "../../language/en/function-words.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { isReducedRelative } from "./reduced.ts";
import { type Right, rightOf } from "./right-of.ts";

export type Shape = "finite" | "passive" | "participle" | "infinitive" | "noun" | "adjective";

export interface Clause extends Right {
  /** The verb, or the head noun. */
  readonly head: number;
  readonly group: Range;
  readonly shape: Shape;
  readonly bounds: Bounds;
}

/** The clause around a verb; null where its form is no verb there: "the said attack". */
export function clauseAt(words: readonly Word[], head: number, bounds: Bounds): Clause | null {
  const group = verbGroupAround(words, head, bounds);
  const shape = shapeOf(words, group, head);
  if (shape === null) return null;
  return { head, group, shape, bounds, ...rightOf(words, group.to, bounds, words[head]?.lemma ?? "") };
}

/** What stands around a noun or an adjective, which has no object. */
export function nounClauseAt(words: readonly Word[], head: number, bounds: Bounds): Clause {
  const group = { from: head, to: head + 1 };
  return { head, group, shape: "noun", bounds, ...rightOf(words, head + 1, bounds, null) };
}

/** A clause of which only the verb is known. */
export function bareClause(group: Range, shape: Shape, bounds: Bounds): Clause {
  const right = { particle: null, slots: [], inner: null, clauseFrom: null };
  return { head: group.to - 1, group, shape, bounds, ...right };
}

/** The shape of a verb at its place; null where the form is no verb there. */
export function shapeOf(words: readonly Word[], group: Range, head: number): Shape | null {
  const tag = words[head]?.tag;
  const auxiliaries = words.slice(group.from, head);
  const hasBe = auxiliaries.some((word) => BE_FORMS.has(word.lower));
  const hasTense = auxiliaries.some((word) => word.tag === "modal" || word.tag === "auxiliary");
  if (tag === "gerund") return hasTense ? "finite" : "participle";
  if (tag === "past")
    return hasBe || words[head + 1]?.lower === "by" || (!hasTense && isReducedRelative(words, head))
      ? "passive"
      : "finite";
  if (tag === "base" && isInfinitive(words, group.from)) return "infinitive";
  return tag === "base" || tag === "third" ? "finite" : null;
}

function isInfinitive(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.tag === "to" || (words[from - 1]?.lower === "not" && words[from - 2]?.tag === "to");
}
