// Antecedents: whom a third-person pronoun stands for. After Lappin & Leass (1994): candidates agree in number and
// gender, and are ranked by how near and how prominent their last mention is. A narrow lead is no answer.
import { functionWords } from "../../language/en/name-stops.ts";
import type { PronounForm } from "../../language/en/pronouns.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import type { Place } from "./scene.ts";

/** A mention that is already tied to a figure, and what makes it prominent. */
export interface Trace {
  readonly figure: Figure;
  readonly place: Place;
  readonly isSubject: boolean;
  readonly isSource: boolean;
}

/** How many mentions back are looked at: more than any two paragraphs of news hold, and a bound on time. */
const REACH = 40;
const SENTENCES = 6;
const LEAD = 1;
/** The most that being named often in the report adds: whom it is about is whom "he" stands for. */
const TOPIC = 1.4;
/** What every further mention adds. */
const AGAIN = 0.1;

export interface Question {
  readonly place: Place;
  readonly form: PronounForm;
  /** Whether the pronoun is itself the source of an attribution: "she said". */
  readonly isSource: boolean;
  /** Who speaks the words the pronoun stands in: "he" in someone's own words is somebody else. */
  readonly speaker: Figure | null;
}

/** Whom the pronoun stands for, given the traces before it in text order; unresolved where two fit as well. */
export function findAntecedent(question: Question, traces: readonly Trace[]): Finding {
  const scores = new Map<Figure, number>();
  const doubtful = new Set<Figure>();
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - REACH); i--) {
    const trace = traces[i];
    if (trace === undefined || question.place.sentence - trace.place.sentence > SENTENCES) break;
    if (!agrees(question.form, trace.figure) || isBarred(question, trace)) continue;
    if (isDoubtful(question, trace)) {
      if (question.place.sentence - trace.place.sentence > 1 || scores.has(trace.figure)) continue;
      doubtful.add(trace.figure);
    } else doubtful.delete(trace.figure);
    const score = prominence(question, trace);
    const old = scores.get(trace.figure);
    scores.set(trace.figure, old === undefined ? score : Math.max(old, score) + AGAIN);
  }
  return decide(scores, doubtful);
}

/** The doubtful ones cannot be the answer, but they leave it open where they stand as near. */
function decide(scores: ReadonlyMap<Figure, number>, doubtful: ReadonlySet<Figure>): Finding {
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (best === undefined || (next === undefined && doubtful.has(best[0])))
    return unresolved("nobody named before fits");
  if (doubtful.has(best[0])) return unresolved(`${ranked.length} who were named before fit as well`);
  const lead = best[1] - (next?.[1] ?? 0);
  if (next !== undefined && lead < LEAD) return unresolved(`${ranked.length} who were named before fit as well`);
  return { figure: best[0], confidence: next === undefined ? 0.9 : Math.min(0.9, 0.65 + lead / 10) };
}

function agrees(form: PronounForm, figure: Figure): boolean {
  if (form.gender === "male" || form.gender === "female") {
    return figure.kind === "person" && (figure.gender === "any" || figure.gender === form.gender);
  }
  if (form.gender === "thing")
    return figure.kind === "organization" || figure.kind === "state" || figure.kind === "outlet";
  return figure.kind === "group" || (figure.isMany && figure.kind !== "document");
}

/** Whom the pronoun cannot stand for, however near: who speaks, who is only spoken of, and the subject of its verb. */
function isBarred({ place, form, speaker }: Question, trace: Trace): boolean {
  if (trace.figure === speaker) return true;
  if (form.gender === "thing" && !trace.isSubject) return true;
  if (trace.place.quotation !== -1 && trace.place.quotation !== place.quotation) return true;
  return !form.owns && isObject(place) && trace.isSubject && isSameClause(trace.place, place);
}

/** Too little is known to say that the pronoun stands for them, and enough that it may. */
function isDoubtful({ form }: Question, trace: Trace): boolean {
  if (form.gender !== "male" && form.gender !== "female") return false;
  const { figure } = trace;
  return isPassing(trace) || (figure.gender === "any" && figure.isNamed && !figure.isProved && figure.count < OFTEN);
}

/** Who is named so often is a person, though nothing else tells. */
const OFTEN = 4;

/** Named once, in passing, and nothing says whether a man or a woman: too little for "he" or "she". */
function isPassing({ figure, isSubject, isSource }: Trace): boolean {
  return (
    figure.kind === "person" && figure.isNamed && figure.gender === "any" && figure.count < 2 && !isSubject && !isSource
  );
}

/** "him", and "her" where no noun follows that it could own. */
function isObject(place: Place): boolean {
  const word = place.region.words[place.from];
  if (word?.key === "him") return true;
  const next = place.region.words[place.to];
  return word?.key === "her" && (next === undefined || next.gap !== " " || functionWords.has(next.key));
}

/** "Oduya thanked him": no clause begins between the two. */
function isSameClause(subject: Place, pronoun: Place): boolean {
  if (subject.region !== pronoun.region || subject.sentence !== pronoun.sentence) return false;
  if (pronoun.from - subject.to >= 7) return false;
  const between = subject.region.words.slice(subject.to, pronoun.from + 1);
  return between.every((w) => !/[,;:—–]/.test(w.gap) && !clauses.has(w.key));
}

const clauses: ReadonlySet<string> = new Set(
  "that who which and but when while as if because after before where whom whether".split(" "),
);

function prominence({ place, form, isSource }: Question, trace: Trace): number {
  const distance = place.sentence - trace.place.sentence;
  let score = distance === 0 ? 3 : distance === 1 ? 2.6 : Math.max(0.4, 2.2 - 0.4 * distance);
  if (trace.isSubject) score += 1.2;
  else if (!trace.isSource && trace.figure.count < 2) score -= 0.6;
  if (form.gender === trace.figure.gender) score += 0.8;
  score += Math.min(TOPIC, 0.35 * Math.log2(Math.max(1, trace.figure.count)));
  if (trace.place.mention.form === "pronoun") score -= 0.2;
  if (trace.isSource) score += isSource ? 1.6 : 0.8;
  if (trace.place.paragraph !== place.paragraph) score -= 0.3;
  if (trace.place.region.words[trace.place.to - 1]?.isPossessive === true) score -= 0.6;
  return score;
}
