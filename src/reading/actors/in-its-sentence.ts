// In its sentence: what a mention is there, subject, owner, predicate or what stands behind a preposition. By the words
// beside it alone.
import { roleModifiers } from "../../language/en/role-nouns.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { openingBefore } from "./said-beside.ts";
import { type Place, type Scene, wordBefore } from "./scene.ts";

/** "She was a citizen": what someone is, not someone more. */
export function isPredicate(place: Place): boolean {
  const before = wordBefore(place)?.key ?? "";
  return place.mention.form === "description" && /^(?:is|was|are|were|be|been|as|become|became|not)$/.test(before);
}

/** "A lawyer by training, she": who is meant follows, so the lawyer is nobody more. */
export function isSetAhead({ places }: Scene, at: number): boolean {
  const place = places[at];
  if (place?.mention.form !== "description" || place.region.words[place.from]?.isOpening !== true) return false;
  return places
    .slice(at + 1, at + 4)
    .some((other) => other.region === place.region && openingBefore(other)?.start === place.mention.span.start);
}

/** "to Oduya", "with envoy Oduya": not what the sentence is about. */
export function isBehindPreposition(place: Place): boolean {
  for (let at = place.from - 1; at >= place.from - 4; at--) {
    const word = place.region.words[at];
    if (word === undefined || place.region.words[at + 1]?.gap.trim() !== "") return false;
    if (prepositions.has(word.key)) return true;
    if (word.shape === "lower" && !roleModifiers.has(word.key) && nounOf(word.key) === null && word.key !== "the")
      return false;
  }
  return false;
}

const prepositions: ReadonlySet<string> = new Set(
  "of to with by for from in on at against about under between among like".split(" "),
);

/** "Oduya and Tekle": both are what the sentence is about. */
export function isCoordinated(subject: Place | undefined, place: Place): boolean {
  if (subject?.region !== place.region || place.from - subject.to >= 4) return false;
  return place.region.words.slice(subject.to, place.from).some((w) => w.key === "and");
}

export function isOwner(place: Place): boolean {
  return place.region.words[place.to - 1]?.isPossessive === true;
}
