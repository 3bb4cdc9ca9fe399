// Features: what speaks for a candidate to be whom a pronoun stands for, and for nobody being it. Each is a name with a
// value; the weights beside (antecedent-weights.ts) were learnt for exactly these, so training and reading share this file.
import { functionWords } from "../../language/en/name-stops.ts";
import type { PronounForm } from "../../language/en/pronouns.ts";
import type { Figure, Finding } from "./figure.ts";
import type { Place } from "./scene.ts";

/** A mention that is already tied to a figure, and what makes it prominent. */
export interface Trace {
  readonly figure: Figure;
  readonly place: Place;
  readonly isSubject: boolean;
  readonly isSource: boolean;
  readonly isBehindPreposition: boolean;
}

export interface Question {
  readonly place: Place;
  readonly form: PronounForm;
  /** Whether the pronoun is itself the source of an attribution: "she said". */
  readonly isSource: boolean;
  /** Who speaks the words the pronoun stands in: "he" in someone's own words is somebody else. */
  readonly speaker: Figure | null;
  /** The person whom the report names most often; null where it names none. */
  readonly topic: Figure | null;
  /** What the first walk through the report made of this pronoun; null in that walk. */
  readonly earlier: Finding | null;
  /** Of whom the words speak whose source the pronoun is, as of others: "him" in “I never doubted him,” he said. */
  readonly spokenOf: ReadonlySet<Figure>;
}

/** Someone whom the pronoun may stand for. */
export interface Candidate {
  readonly figure: Figure;
  /** The nearest mention of them. */
  readonly near: Trace;
  /** Their mentions within reach, nearest first. */
  readonly traces: readonly Trace[];
  /** 0 for whoever was mentioned last, 1 for who was before, … */
  readonly rank: number;
  /** Named only after the pronoun: "After he left, Oduya said". */
  readonly isAhead: boolean;
  /** Nobody else spoke since they did. */
  readonly isLastSpeaker: boolean;
}

/** Each walk through the report knows something else, so it has weights of its own. */
export type Walk = "first" | "second";

export function walkOf({ earlier }: Question): Walk {
  return earlier === null ? "first" : "second";
}

/** Pronouns that are told apart by other signs have weights of their own. */
export type PronounClass = "person" | "thing" | "many";

export type Weights = Readonly<Record<Walk, Readonly<Record<PronounClass, Readonly<Record<string, number>>>>>>;

export function classOf(form: PronounForm): PronounClass {
  if (form.gender === "thing") return "thing";
  return form.gender === "any" ? "many" : "person";
}

export type Feature = readonly [name: string, value: number];

type Part = "owner" | "object" | "subject";

/** Part of its clause that the pronoun is: "his", "him", "he"; "her" owns where a noun follows. */
export function partOf({ place, form }: Question): Part {
  const word = place.region.words[place.from];
  if (form.owns) return "owner";
  if (word?.key === "her") return isFollowedByNoun(place) ? "owner" : "object";
  if (/^(?:him|them|himself|herself|themselves|itself)$/.test(word?.key ?? "")) return "object";
  return word?.key === "it" && isBehindVerb(place) ? "object" : "subject";
}

function isFollowedByNoun(place: Place): boolean {
  const next = place.region.words[place.to];
  return next !== undefined && next.gap === " " && !functionWords.has(next.key);
}

/** "took it", "of it": nothing between opens a clause. */
function isBehindVerb(place: Place): boolean {
  const [word, before] = [place.region.words[place.from], place.region.words[place.from - 1]];
  if (word === undefined || before === undefined || word.gap !== " ") return false;
  return (
    !functionWords.has(before.key) || /^(?:of|to|for|with|on|by|in|from|at|about|against|into|over)$/.test(before.key)
  );
}

/** What speaks for one candidate. */
export function candidateFeatures(question: Question, candidate: Candidate): readonly Feature[] {
  const { place, isSource } = question;
  const { near, figure, traces, rank, isAhead, isLastSpeaker } = candidate;
  const part = partOf(question);
  if (isAhead)
    return [["ahead", 1], [`ahead ${part}`, 1], [`ahead ${openness(place)}`, 1], ...figureFeatures(question, figure)];
  const step = stepOf(place, near.place);
  const features: Feature[] = [
    [`sentence ${step}`, 1],
    [`rank ${Math.min(rank, 4)}`, 1],
    [`${near.place.mention.form}`, 1],
    ["again", Math.log2(traces.length)],
    ["words between", Math.log2(1 + Math.max(0, place.mention.span.start - near.place.mention.span.end) / 6)],
    [quoteRelation(place, near.place), 1],
    ...figureFeatures(question, figure),
    ...lastAs(
      "subject",
      place,
      part,
      traces.find((t) => t.isSubject),
    ),
    ...lastAs(
      isSource ? "speaker, speaking" : "speaker",
      place,
      part,
      traces.find((t) => t.isSource),
    ),
  ];
  if (isSource && isLastSpeaker) features.push(["last speaker", 1]);
  if (near.isBehindPreposition) features.push(["behind preposition", 1]);
  if (near.place.region.words[near.place.to - 1]?.isPossessive === true) features.push(["possessive", 1]);
  if (near.place.mention.form === "pronoun" && partOfPlace(near.place) === part) features.push(["same part", 1]);
  if (near.place.paragraph !== place.paragraph) features.push(["other paragraph", 1]);
  if (near.place.region.part === "headline") features.push(["headline", 1]);
  return features;
}

/** How far back someone was last the subject, or last spoke. */
function lastAs(what: string, place: Place, part: Part, trace: Trace | undefined): readonly Feature[] {
  if (trace === undefined) return [];
  const step = stepOf(place, trace.place);
  return [
    [`${what} ${step}`, 1],
    [`${what} ${step === "same" ? "same" : "before"}, ${part}`, 1],
  ];
}

function stepOf(here: Place, there: Place): string {
  return ["same", "last", "second", "third"][here.sentence - there.sentence] ?? "far";
}

function partOfPlace(place: Place): Part {
  const key = place.region.words[place.from]?.key ?? "";
  if (/^(?:his|its|their|hers|theirs)$/.test(key)) return "owner";
  return /^(?:him|them)$/.test(key) ? "object" : "subject";
}

function openness(place: Place): string {
  return place.region.words[place.from]?.isOpening === true ? "opening" : "inside";
}

function quoteRelation(here: Place, there: Place): string {
  if (here.quotation === there.quotation) return here.quotation === -1 ? "both outside" : "same quotation";
  if (here.quotation === -1) return "only they quoted";
  return there.quotation === -1 ? "only here quoted" : "other quotation";
}

function figureFeatures({ form, topic, earlier }: Question, figure: Figure): readonly Feature[] {
  const features: Feature[] = [
    [`is ${figure.kind}`, 1],
    [figure.isNamed ? "named" : "unnamed", 1],
  ];
  features.push(["often", Math.log2(Math.max(1, figure.count))]);
  if (figure === topic) features.push(["topic", 1]);
  if (figure.isMany) features.push(["many", 1]);
  if (figure.isNamed && !figure.isProved) features.push(["unproved", 1]);
  if (form.gender === "male" || form.gender === "female") {
    features.push(["gender told", figure.gender === form.gender ? 1 : 0]);
    if (earlier !== null) features.push(["gender learnt", learntGender(figure, form.gender, earlier)]);
  }
  return features;
}

/** How much the other pronouns of the report, as the first walk took them, speak for this gender: log odds. */
function learntGender(figure: Figure, gender: "male" | "female", earlier: Finding): number {
  const [same, other] = gender === "male" ? [figure.male, figure.female] : [figure.female, figure.male];
  const own = earlier.figure === figure ? earlier.confidence : 0;
  return Math.log((Math.max(0, same - own) + 0.5) / (other + 0.5));
}

/** What speaks for the pronoun to stand for nobody who was mentioned. */
export function nobodyFeatures(question: Question, candidates: readonly Candidate[]): readonly Feature[] {
  const { place, form, isSource } = question;
  const part = partOf(question);
  const features: Feature[] = [
    ["nobody", 1],
    [`nobody ${part}`, 1],
    ["nobody, of how many", Math.log2(1 + candidates.length)],
    [`nobody ${place.quotation === -1 ? "outside" : "quoted"}`, 1],
    [`nobody ${openness(place)}`, 1],
  ];
  if (isSource) features.push(["nobody said", 1]);
  if (form.gender === "female") features.push(["nobody female", 1]);
  if (!candidates.some((c) => place.sentence - c.near.place.sentence <= 1)) features.push(["nobody near", 1]);
  if (question.topic === null) features.push(["nobody named at all", 1]);
  return features;
}
