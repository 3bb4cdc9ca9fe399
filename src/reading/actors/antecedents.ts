// Antecedents: whom a third-person pronoun stands for. After Lappin & Leass (1994): candidates agree in number and
// gender, and are ranked by how near and how prominent their last mention is. A narrow lead is no answer.
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
const LEAD = 0.8;

export interface Question {
  readonly place: Place;
  readonly form: PronounForm;
  /** Whether the pronoun is itself the source of an attribution: "she said". */
  readonly isSource: boolean;
}

/** Whom the pronoun stands for, given the traces before it in text order; unresolved where two fit as well. */
export function findAntecedent(question: Question, traces: readonly Trace[]): Finding {
  const scores = new Map<Figure, number>();
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - REACH); i--) {
    const trace = traces[i];
    if (trace === undefined || question.place.sentence - trace.place.sentence > SENTENCES) break;
    if (!agrees(question.form, trace.figure) || !isWithinHearing(question.place, trace.place)) continue;
    const score = prominence(question, trace);
    const old = scores.get(trace.figure);
    scores.set(trace.figure, old === undefined ? score : Math.max(old, score) + 0.2);
  }
  return decide(scores);
}

function decide(scores: ReadonlyMap<Figure, number>): Finding {
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (best === undefined) return unresolved("nobody named before fits");
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

/** Outside a quotation its words do not name who is spoken of; inside one, both it and the report do. */
function isWithinHearing(pronoun: Place, candidate: Place): boolean {
  return candidate.quotation === -1 || candidate.quotation === pronoun.quotation;
}

function prominence({ place, isSource }: Question, trace: Trace): number {
  const distance = place.sentence - trace.place.sentence;
  let score = distance === 0 ? 3 : distance === 1 ? 2.6 : Math.max(0.4, 2.2 - 0.4 * distance);
  if (trace.isSubject) score += 1.2;
  if (trace.isSource) score += isSource ? 1.6 : 0.8;
  if (trace.place.paragraph !== place.paragraph) score -= 0.3;
  if (trace.place.region.words[trace.place.to - 1]?.isPossessive === true) score -= 0.6;
  return score;
}
