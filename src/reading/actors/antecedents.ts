// Antecedents: whom a third-person pronoun stands for. Candidates agree in number and gender; how much each fits is a
// weighted sum of signs, made into probabilities over all of them and nobody (a mention-ranking model, Denis & Baldridge
// 2008). The weights are learnt from annotated texts (training/antecedents.ts). Too low a probability is no answer.
import {
  type Candidate,
  candidateFeatures,
  classOf,
  type Feature,
  nobodyFeatures,
  type PronounClass,
  partOf,
  type Question,
  type Trace,
  type Weights,
  walkOf,
} from "./antecedent-features.ts";
import { weights } from "./antecedent-weights.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import type { Place } from "./scene.ts";

/** How many mentions back are looked at: more than any two paragraphs of news hold, and a bound on time. */
const REACH = 40;
const SENTENCES = 6;
/** How many mentions back the person whom the report is about is looked for. */
const FAR = 400;

/** Probability from which a pronoun is answered: where nine in ten answers were right on texts that were held out. */
const SURE: Readonly<Record<PronounClass, number>> = { person: 0.6, thing: 0.75, many: 0.8 };

/** The same for “he said”: whoever speaks has been mentioned, so nobody is out of the question. */
const SPEAKS: Readonly<Record<PronounClass, number>> = { person: 0.4, thing: 0.8, many: 0.7 };

/** Whom a pronoun stands for, given the traces before it and those just ahead; unresolved where nobody is likely enough. */
export type Decide = (question: Question, traces: readonly Trace[], ahead: readonly Trace[]) => Finding;

export const findAntecedent: Decide = decideBy(weights, SURE);

/** Decides with these weights, and answers from that probability on. */
export function decideBy(table: Weights, sure: Readonly<Record<PronounClass, number>>): Decide {
  return (question, traces, ahead) => {
    const candidates = candidatesFor(question, traces, ahead);
    if (candidates.length === 0) return unresolved("nobody named before fits");
    const kind = classOf(question.form);
    const [nobody = 1, ...all] = probabilities(table[walkOf(question)][kind], featuresOf(question, candidates));
    const shares = question.isSource ? all.map((share) => share / (1 - nobody)) : all;
    const best = shares.reduce((top, share, at) => (share > (shares[top] ?? 0) ? at : top), 0);
    const [chosen, share] = [candidates[best], shares[best] ?? 0];
    const rival = candidates.filter((_, at) => at !== best && (shares[at] ?? 0) > EITHER);
    if (chosen !== undefined && isOneOfTwo(chosen, rival))
      return unresolved(`${rival.length + 1} who were named before fit as well`);
    if (chosen !== undefined && share >= (question.isSource ? SPEAKS : sure)[kind])
      return { figure: chosen.figure, confidence: share };
    const rivals = shares.filter((one) => one > 0.1).length;
    return unresolved(
      nobody >= share || rivals < 2
        ? "nobody named before fits well enough"
        : `${rivals} who were named before fit as well`,
    );
  };
}

/** "Oduya and Tekle met. He said": either of them, unless one alone has been spoken of since. */
function isOneOfTwo({ near, isAhead }: Candidate, rivals: readonly Candidate[]): boolean {
  return rivals.some((other) => !isAhead && !other.isAhead && areTogether(near.place, other.near.place));
}

/** From this share on someone named in the same breath leaves it open. */
const EITHER = 0.1;

function areTogether(a: Place, b: Place): boolean {
  if (a.region !== b.region || a.mention.form === "pronoun" || b.mention.form === "pronoun") return false;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = first.region.words.slice(first.to, second.from);
  return between.length > 0 && between.length <= 4 && between[0]?.key === "and";
}

/** Of nobody first, then of each candidate. */
export function featuresOf(question: Question, candidates: readonly Candidate[]): readonly (readonly Feature[])[] {
  return [nobodyFeatures(question, candidates), ...candidates.map((one) => candidateFeatures(question, one))];
}

/** One share for each list of features; together 1. */
export function probabilities(
  table: Readonly<Record<string, number>>,
  all: readonly (readonly Feature[])[],
): readonly number[] {
  const scores = all.map((features) => sum(table, features));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((so, share) => so + share, 0);
  return shares.map((share) => share / total);
}

function sum(table: Readonly<Record<string, number>>, features: readonly Feature[]): number {
  return features.reduce((total, [name, value]) => total + (table[name] ?? 0) * value, 0);
}

/** Everybody whom the pronoun may stand for, who was mentioned last first. */
export function candidatesFor(
  question: Question,
  traces: readonly Trace[],
  ahead: readonly Trace[],
  fits: typeof agrees = agrees,
): readonly Candidate[] {
  const found = new Map<Figure, Trace[]>();
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - REACH); i--) {
    const trace = traces[i];
    if (trace === undefined || question.place.sentence - trace.place.sentence > SENTENCES) break;
    if (fits(question, trace.figure) && !isBarred(question, trace)) add(found, trace);
  }
  const { topic } = question;
  const last = topic === null || found.has(topic) ? undefined : lastOf(topic, traces);
  if (topic !== null && last !== undefined && fits(question, topic) && !isBarred(question, last))
    found.set(topic, [last]);
  const spoke = traces.findLast((t) => t.isSource)?.figure;
  const before = [...found].map(([figure, all], rank) => ({
    figure,
    near: all[0] as Trace,
    traces: all,
    rank,
    isAhead: false,
    isLastSpeaker: figure === spoke,
  }));
  const later = ahead
    .filter((t) => !found.has(t.figure) && fits(question, t.figure) && t.figure !== question.speaker)
    .map((near, at) => ({
      figure: near.figure,
      near,
      traces: [near],
      rank: before.length + at,
      isAhead: true,
      isLastSpeaker: false,
    }));
  return [...before, ...later];
}

/** Whom the report is about stays in mind, however long ago: their last mention, looked for in the whole report. */
function lastOf(topic: Figure, traces: readonly Trace[]): Trace | undefined {
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - FAR); i--)
    if (traces[i]?.figure === topic) return traces[i];
  return undefined;
}

function add(found: Map<Figure, Trace[]>, trace: Trace): void {
  const list = found.get(trace.figure);
  if (list === undefined) found.set(trace.figure, [trace]);
  else list.push(trace);
}

function agrees({ form }: Question, figure: Figure): boolean {
  switch (classOf(form)) {
    case "person":
      return (
        mayBePerson(figure) && (figure.gender === "any" ? isCalledSo(figure, form) : figure.gender === form.gender)
      );
    case "thing":
      return figure.kind !== "person" && figure.kind !== "place" && !figure.isMany;
    case "many":
      return figure.isMany || figure.kind === "group" || figure.kind === "organization" || figure.kind === "outlet";
  }
}

/** Nobody is a "he" and a "she": what the pronouns so far made of someone, by half a pronoun at least. */
function isCalledSo({ male, female }: Figure, { gender }: Question["form"]): boolean {
  return Math.abs(male - female) < HALF || gender === (male > female ? "male" : "female");
}

const HALF = 0.5;

/** A person, or a name that nothing but its capital letter made a body or a place: "Higuchi". */
export function mayBePerson({ kind, isNamed, isProved, isMany }: Figure): boolean {
  if (kind === "person") return !isMany;
  return isNamed && !isProved && (kind === "organization" || kind === "place");
}

/** Whom the pronoun cannot stand for, however near: who speaks, who is only spoken of, and the subject of its verb. */
function isBarred(question: Question, trace: Trace): boolean {
  const { place, form, speaker } = question;
  if (trace.figure === speaker && form.number === "one") return true;
  if (question.spokenOf.has(trace.figure)) return true;
  if (
    trace.place.quotation !== -1 &&
    trace.place.quotation !== place.quotation &&
    place.quotation === -1 &&
    form.gender === "thing"
  )
    return true;
  const key = place.region.words[place.from]?.key ?? "";
  return partOf(question) === "object" && !key.includes("sel") && trace.isSubject && isSameClause(trace.place, place);
}

/** "Oduya thanked him": no clause begins between the two. */
function isSameClause(subject: Place, pronoun: Place): boolean {
  if (subject.region !== pronoun.region || subject.sentence !== pronoun.sentence) return false;
  if (pronoun.from - subject.to >= 7) return false;
  const between = pronoun.region.words.slice(subject.to, pronoun.from + 1);
  return between.every((w) => !/[,;:—–]/.test(w.gap) && !clauses.has(w.key));
}

const clauses: ReadonlySet<string> = new Set(
  "that who which and but when while as if because after before where whom whether".split(" "),
);
