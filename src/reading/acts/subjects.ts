// Subjects: who does what a verb says, as a list of base phrases: the subject the shared grammar finds; where that is a
// phrase of time or place or a document, the phrase that opens the sentence; for "it" after "said" whoever said it.
import { type Bounds, isFiniteVerb, isTime, type Range, verbGroupAround } from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Passage } from "../rules/passage.ts";
import { subjectOf } from "../rules/source.ts";
import { bareClause, type Clause, shapeOf } from "./clause.ts";
import type { Sight } from "./match.ts";
import { headOf, phraseList } from "./phrases.ts";

const NO_FRAMES: ReadonlySet<string> = new Set();
/** What a body speaks through; its author acts. */
export const INSTRUMENT =
  /^(?:resolution|statement|report|letter|law|bill|vote|motion|petition|speech|interview|conference|communique|decree|order|ruling|message|tweet|post|move|article|declaration|briefing|decision|rule|visit|charter|constitution)$/;

/** The subject of a verb; `[]` where the sentence has none for it. */
export function subjectParts(passage: Passage, clause: Clause, sight: Sight): readonly Range[] {
  const { words } = passage;
  const parts = ownParts(passage, clause);
  const found = isPoor(words, parts, clause) ? (leadingSubject(words, clause) ?? parts) : parts;
  return boundSubject(passage, found, clause.bounds, sight) ?? found;
}

function ownParts(passage: Passage, { head, group, shape, bounds }: Clause): readonly Range[] {
  if (shape === "noun" || shape === "adjective") return [];
  const verb = { lemma: passage.words[head]?.lemma ?? "", frames: NO_FRAMES };
  const own = ownGerundParts(passage.words, group, bounds, shape);
  if (own !== null) return own;
  const subject = subjectOf(passage, { verb, head, group, sentence: bounds, shape });
  if (subject === null) return [];
  let { from } = subject.range;
  const { words } = passage;
  // "In October 2017 the army": what is left of the adverbial is no subject.
  while (
    from < subject.range.to - 1 &&
    (words[from]?.tag === "number" || isTime(words[from])) &&
    words[from + 1]?.tag === "determiner"
  )
    from++;
  return phraseList(words, from, { from, to: subject.range.to });
}

/** "despite the two denouncing it": a gerund with a subject of its own, which a preposition opens. */
function ownGerundParts(
  words: readonly Word[],
  group: Range,
  bounds: Bounds,
  shape: Clause["shape"],
): readonly Range[] | null {
  if (shape !== "participle") return null;
  let end = group.from;
  while (
    end > bounds.from &&
    (words[end - 1]?.tag === "adverb" || (words[end - 1]?.tag === "conjunction" && words[end - 2]?.tag === "adverb"))
  )
    end--;
  for (let at = end - 1; at >= Math.max(bounds.from, end - 8); at--) {
    const tag = words[at]?.tag;
    if (OWN.test(words[at]?.lower ?? "")) {
      const parts = phraseList(words, at + 1, { from: at + 1, to: end });
      return parts.at(-1)?.to === end ? parts : null;
    }
    if (tag === "comma" || tag === "stop" || tag === "preposition" || tag === "to") return null;
  }
  return null;
}

const OWN = /^(?:despite|with|without|amid|of)$/;

/** Whether what was found is no doer: nothing, a time, a number, a document, or the end of an aside in a preposition. */
function isPoor(words: readonly Word[], parts: readonly Range[], { shape }: Clause): boolean {
  const [first] = parts;
  if (first === undefined) return shape === "finite" || shape === "passive" || shape === "participle";
  const head = headOf(words, first);
  if (INSTRUMENT.test(head)) return true;
  if (first.to - first.from === 1 && /^(?:determiner|number)$/.test(words[first.from]?.tag ?? "")) return true;
  return words[first.from - 1]?.tag === "preposition" && words[first.from - 2]?.tag === "comma";
}

/** The phrase that opens the sentence, where no other finite verb stands between it and this one. */
function leadingSubject(words: readonly Word[], { group, bounds }: Clause): readonly Range[] | null {
  let start = bounds.from;
  for (let at = bounds.from; at < Math.min(group.from, bounds.from + 12); at++)
    if (words[at]?.tag === "dash" || words[at]?.tag === "colon") start = at + 1;
  for (let rounds = 0; rounds < 3; rounds++) start = pastAdverbial(words, start, group.from);
  const parts = phraseList(words, start, { from: start, to: group.from });
  const last = parts.at(-1);
  if (last === undefined || INSTRUMENT.test(headOf(words, last))) return null;
  let depth = 0;
  for (let at = last.to; at < group.from; at++) {
    const word = words[at];
    if (word?.tag === "relative") depth++;
    else if (word?.tag === "comma" && depth > 0) depth--;
    else if (
      isFiniteVerb(word) &&
      depth === 0 &&
      word?.tag !== "auxiliary" &&
      word?.tag !== "modal" &&
      !isReduced(words, at)
    ) {
      // A coordinated or participial verb shares the subject of the one before it.
      const isShared =
        words[group.from - 1]?.tag === "conjunction" ||
        words[group.from - 1]?.tag === "comma" ||
        words[group.to - 1]?.tag === "gerund";
      return isShared ? parts : null;
    }
  }
  return parts;
}

function isReduced(words: readonly Word[], at: number): boolean {
  return words[at]?.tag === "past" && words[at + 1]?.tag === "preposition";
}

function pastAdverbial(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (
    at < end &&
    (words[at]?.tag === "adverb" || words[at]?.tag === "comma" || words[at]?.tag === "conjunction" || isTime(words[at]))
  )
    at++;
  if (words[at]?.tag !== "preposition") return at;
  const comma = words.findIndex((word, i) => i > at && word.tag === "comma");
  if (comma > 0 && comma < Math.min(end, at + 14)) return comma + 1;
  return start;
}

const PRONOUN = /^(?:it|he|she|they|we|i)$/;
/** In words, from a pronoun back to the verb of saying before it. */
const NEAR = 4;

/** "Oro said it would": whoever says so, where the pronoun can stand for them. */
function boundSubject(
  passage: Passage,
  parts: readonly Range[],
  bounds: Bounds,
  sight: Sight,
): readonly Range[] | null {
  const { words } = passage;
  const [only] = parts;
  const pronoun = only === undefined ? "" : (words[only.from]?.lower ?? "");
  if (only === undefined || parts.length !== 1 || only.to - only.from !== 1 || !PRONOUN.test(pronoun)) return null;
  for (let at = only.from - 1; at >= Math.max(bounds.from, only.from - NEAR); at--) {
    const word = words[at];
    if (word?.lemma === undefined || cueVerb(word.lemma)?.frames.has("clause") !== true) continue;
    const group = verbGroupAround(words, at, bounds);
    const shape = shapeOf(words, group, at);
    if (shape === null || shape === "infinitive") return null;
    const clause = bareClause(group, shape, bounds);
    const own = ownParts(passage, clause);
    const said = isPoor(words, own, clause) ? (leadingSubject(words, clause) ?? own) : own;
    return said.length > 0 && canBe(pronoun, said, only, { words, sight }) ? said : null;
  }
  return null;
}

interface View {
  readonly words: readonly Word[];
  readonly sight: Sight;
}

function canBe(pronoun: string, said: readonly Range[], place: Range, { words, sight }: View): boolean {
  const [first] = said;
  if (first === undefined) return false;
  const [own, other] = [sight.actorAt(place), sight.actorAt(first)];
  if (own !== null && other !== null && own !== other) return false;
  if (PRONOUN.test(words[first.from]?.lower ?? "")) return words[first.from]?.lower === pronoun;
  const kind = sight.kindOf(first);
  if (pronoun === "it") return kind !== "person" && said.length === 1;
  if (pronoun === "he" || pronoun === "she") return said.length === 1 && (kind === "person" || kind === null);
  if (pronoun === "they")
    return (
      said.length > 1 || (kind !== "person" && (kind !== "state" || own === other)) || /s$/.test(headOf(words, first))
    );
  return true;
}
