// Resolve: every mention of a report tied to a figure, or left open with the reason. One walk in text order, because
// what a word stands for depends on what was said before it.
import { pronouns } from "../../language/en/pronouns.ts";
import type { FoundAttribution } from "../reader.ts";
import type { Trace } from "./antecedent-features.ts";
import { type Decide, findAntecedent, mayBePerson } from "./antecedents.ts";
import { readAppositions } from "./appositions.ts";
import { bodiesNamed } from "./bodies-of-states.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import { ANYBODY } from "./first-and-second.ts";
import { isBehindPreposition, isCoordinated, isOwner, isPredicate, isSetAhead } from "./in-its-sentence.ts";
import { JointBook, Row } from "./joint.ts";
import { type DescriptionStep, resolveDescription } from "./resolve-description.ts";
import { tieNames } from "./same-name.ts";
import type { Place, Scene } from "./scene.ts";
import { sourceHead } from "./sources.ts";
import { saidBy, speakerHeads, spokenOfIn } from "./spoken-of.ts";
import { findUnmentioned } from "./unmentioned.ts";

export interface Resolution {
  /** One for each place. */
  readonly findings: readonly Finding[];
  /** Place at the head of each found attribution's source; null where there is none. */
  readonly heads: readonly (number | null)[];
  /** Whom a source describes that has no such place, by index of the found attribution. */
  readonly unmentioned: ReadonlyMap<number, Figure>;
  readonly joints: JointBook;
  /** Places inside the role of somebody named. */
  readonly parts: ReadonlySet<number>;
}

/**
 * Every mention tied, in two walks: the first learns who is a he and who a she, and who speaks what is quoted before
 * its source; the second decides with that.
 */
export function resolveMentions(
  scene: Scene,
  found: readonly FoundAttribution[],
  decide: Decide = findAntecedent,
): Resolution {
  const names = tieNames(scene.places, scene.text);
  const { apposed, parts } = readAppositions(scene, names);
  const heads = found.map((one) => sourceHead(one, scene, (at) => parts.has(at)));
  const unmentioned = findUnmentioned(found, heads, scene);
  const known: Known = {
    scene,
    names,
    apposed,
    parts,
    sources: new Set(heads),
    saying: speakerHeads(found, heads),
    said: saidBy(found, heads),
    topic: topicOf(names),
    opened: new Map(),
    bodies: bodiesNamed(scene, names),
    unmentioned: unmentioned.traces,
    joints: new JointBook(),
  };
  const { joints } = known;
  const earlier = walk(known, decide, null);
  for (const { figure } of names.values()) if (figure !== null && isCalledPerson(figure)) figure.kind = "person";
  return {
    findings: walk(known, decide, earlier),
    heads,
    unmentioned: unmentioned.figures,
    joints,
    parts: known.parts,
  };
}

/** What both walks go by. */
interface Known {
  readonly scene: Scene;
  readonly names: ReadonlyMap<number, Finding>;
  readonly apposed: ReadonlyMap<number, Finding>;
  readonly parts: ReadonlySet<number>;
  readonly sources: ReadonlySet<number | null>;
  /** Place at the head of the source of the direct speech that a place stands in; null outside. */
  readonly saying: (place: Place) => number | null;
  /** What is said by the source that a place heads. */
  readonly said: ReadonlyMap<number, readonly FoundAttribution[]>;
  readonly topic: Figure | null;
  /** Actors that descriptions opened, by place: the second walk goes on with those of the first. */
  readonly opened: Map<number, Figure>;
  /** Bodies of states, named or described, by stateBodyKey. */
  readonly bodies: Map<string, Figure>;
  /** Who speaks without a mention, in text order. */
  readonly unmentioned: readonly Trace[];
  readonly joints: JointBook;
}

function walk(known: Known, decide: Decide, earlier: readonly Finding[] | null): readonly Finding[] {
  const { scene, names, apposed, parts, sources, joints } = known;
  const findings: Finding[] = [];
  const traces: Trace[] = [];
  const locals = new Map<string, Figure>();
  const row = new Row();
  let subject: Place | undefined;
  let met = 0;
  for (const [at, place] of scene.places.entries()) {
    for (; isBefore(known.unmentioned[met], place); met++) traces.push(...known.unmentioned.slice(met, met + 1));
    const isSource = sources.has(at);
    const step = { ...known, at, place, isSource, traces, locals, findings, decide, earlier };
    const finding = names.get(at) ?? apposed.get(at) ?? resolveOne(step);
    findings.push(finding);
    if (finding.figure === null || parts.has(at) || isPredicate(place) || isSetAhead(scene, at)) continue;
    const isFirst = place.sentence !== subject?.sentence;
    const isBehind = isBehindPreposition(place);
    const isSubject =
      isSource || (isFirst && !isOwner(place) && !isBehind) || (!isFirst && isCoordinated(subject, place));
    if (isSubject) subject = place;
    const trace = { figure: finding.figure, place, isSubject, isSource, isBehindPreposition: isBehind };
    traces.push(trace);
    if (place.mention.form === "pronoun") continue;
    const together = row.add(finding.figure, place, scene.text);
    if (together.length > 1) traces.push({ ...trace, figure: joints.of(together, row.start) });
  }
  return findings;
}

function isBefore(trace: Trace | undefined, { mention }: Place): boolean {
  return trace !== undefined && trace.place.mention.span.end <= mention.span.start;
}

/** Who is a "he" or a "she" again and again is a person, whatever its name looked like. */
function isCalledPerson(figure: Figure): boolean {
  return figure.kind !== "person" && mayBePerson(figure) && figure.male + figure.female >= CALLED;
}

const CALLED = 2;

/** The person whom the report names most often: whom it is about is whom "he" stands for. */
function topicOf(names: ReadonlyMap<number, Finding>): Figure | null {
  let topic: Figure | null = null;
  for (const { figure } of names.values())
    if (figure !== null && mayBePerson(figure) && figure.count > (topic?.count ?? 0)) topic = figure;
  return topic;
}

interface Step extends Known, DescriptionStep {
  readonly names: ReadonlyMap<number, Finding>;
  readonly opened: Map<number, Figure>;
  readonly bodies: Map<string, Figure>;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly decide: Decide;
  /** What the first walk found; null in that walk. */
  readonly earlier: readonly Finding[] | null;
}

function resolveOne(step: Step): Finding {
  const { scene, at, place, isSource, traces, topic, earlier } = step;
  if (place.mention.form === "description") return resolveDescription(step);
  const word = place.region.words[place.from];
  const form = pronouns.get(word?.key ?? "");
  if (form === undefined) return unresolved("an unknown pronoun");
  if (form.person === 1)
    return unresolved(place.quotation === -1 ? "who writes or speaks here" : "the speaker of these words is not known");
  if (form.person === 2) return unresolved(ANYBODY);
  const said = step.saying(place);
  const speaker = said === null ? null : speakerAt(step, said);
  if (said !== null && speaker === null && form.number === "one" && form.gender !== "thing")
    return unresolved("in words whose speaker is not known yet");
  const ahead = namesAhead(scene, at, step.names);
  // "according to him" may stand behind the one whom it repeats.
  const spokenOf = isSource && /^s?he$/.test(word?.key ?? "") ? spokenOfBy(step) : NOBODY;
  const question = { place, form, isSource, speaker, topic, earlier: earlier?.[at] ?? null, spokenOf };
  const finding = step.decide(question, traces, ahead);
  if (earlier === null && finding.figure !== null && (form.gender === "male" || form.gender === "female"))
    finding.figure[form.gender] += finding.confidence;
  return finding;
}

const NOBODY: ReadonlySet<Figure> = new Set();

/** Whom the words of a source speak of, as far as the walks have come. */
function spokenOfBy({ scene, at, said, findings, earlier }: Step): ReadonlySet<Figure> {
  return spokenOfIn(said.get(at) ?? [], scene, (place) => findings[place] ?? earlier?.[place]);
}

function speakerAt({ names, findings, earlier }: Step, said: number): Figure | null {
  return names.get(said)?.figure ?? findings[said]?.figure ?? earlier?.[said]?.figure ?? null;
}

/** Most people who are named in the rest of the sentence that a pronoun may already stand for. */
const AHEAD = 2;

function namesAhead(scene: Scene, at: number, names: ReadonlyMap<number, Finding>): readonly Trace[] {
  const here = scene.places[at];
  const ahead: Trace[] = [];
  for (let i = at + 1; i < at + 8 && ahead.length < AHEAD; i++) {
    const place = scene.places[i];
    if (place === undefined || place.sentence !== here?.sentence || place.region !== here.region) break;
    const figure = names.get(i)?.figure ?? null;
    if (figure !== null && place.quotation === here.quotation)
      ahead.push({ figure, place, isSubject: false, isSource: false, isBehindPreposition: false });
  }
  return ahead;
}
