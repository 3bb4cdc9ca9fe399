// Cue sites: the places where a verb of the cue lexicon stands outside quoted speech, with its verb group and shape.
import { type Range, verbGroupAround } from "../../language/chunks.ts";
import { type CueVerb, cueVerb } from "../../language/en/cue-verbs.ts";
import { BE_FORMS } from "../../language/en/function-words.ts";
import type { Passage } from "./passage.ts";

/** finite: "he says", "he has said"; participle: "saying"; infinitive: "to say"; passive: "is said". */
export type CueShape = "finite" | "participle" | "infinitive" | "passive";

export interface CueSite {
  readonly verb: CueVerb;
  readonly head: number;
  /** Auxiliaries, negation and the verb. */
  readonly group: Range;
  readonly shape: CueShape;
  readonly sentence: Range;
}

/** Verbs that only say how an act of saying goes on: "went on to say" is one cue. */
const ASPECT = new Set(["continue", "go", "begin", "come", "proceed", "return", "try", "seem"]);

export function findCueSites(passage: Passage): readonly CueSite[] {
  return passage.sentences.flatMap((sentence) => sitesIn(passage, sentence));
}

function sitesIn(passage: Passage, sentence: Range): readonly CueSite[] {
  const sites: CueSite[] = [];
  for (let head = sentence.from; head < sentence.to; head++) {
    const site = passage.speechAt[head] === -1 ? siteAt(passage, head, sentence) : null;
    if (site !== null) sites.push(site);
  }
  return sites;
}

function siteAt(passage: Passage, head: number, sentence: Range): CueSite | null {
  const word = passage.words[head];
  const verb = word?.lemma === undefined ? undefined : cueVerb(word.lemma);
  if (word === undefined || verb === undefined) return null;
  const group = verbGroupAround(passage.words, head, sentence);
  const shape = shapeOf(passage, group, head);
  if (shape === null) return null;
  return { verb, head, sentence, shape, group: shape === "infinitive" ? withAspect(passage, group, sentence) : group };
}

function shapeOf({ words }: Passage, group: Range, head: number): CueShape | null {
  const tag = words[head]?.tag;
  const auxiliaries = words.slice(group.from, head);
  const hasBe = auxiliaries.some((word) => BE_FORMS.has(word.lower));
  const hasTense = auxiliaries.some((word) => word.tag === "modal" || word.tag === "auxiliary");
  if (tag === "gerund") return hasTense ? "finite" : "participle";
  if (tag === "past") return hasBe ? "passive" : "finite";
  if (tag === "base" && words[group.from - 1]?.tag === "to") return "infinitive";
  return tag === "base" || tag === "third" ? "finite" : null;
}

function withAspect({ words }: Passage, group: Range, sentence: Range): Range {
  let before = group.from - 2;
  if (words[before]?.lower === "on") before--;
  if (before < sentence.from || !ASPECT.has(words[before]?.lemma ?? "")) return group;
  return { from: verbGroupAround(words, before, sentence).from, to: group.to };
}
