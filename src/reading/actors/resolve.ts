// Resolve: every mention of a report tied to a figure, or left open with the reason. One walk in text order, because
// what a word stands for depends on what was said before it.
import { pronouns } from "../../language/en/pronouns.ts";
import { roleModifiers } from "../../language/en/role-nouns.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { FoundAttribution } from "../reader.ts";
import type { Trace } from "./antecedent-features.ts";
import { type Decide, findAntecedent, mayBePerson } from "./antecedents.ts";
import { introducedLater } from "./cataphora.ts";
import { findDescribed, findOnlyOne, isDefinite, localFigure, withoutArticle } from "./descriptions.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import { ANYBODY } from "./first-and-second.ts";
import { JointBook, Row } from "./joint.ts";
import { readRoles } from "./roles.ts";
import { openingBefore } from "./said-beside.ts";
import { tieNames } from "./same-name.ts";
import { insideOf, type Place, placesWithin, type Scene, wordBefore } from "./scene.ts";
import { sourceHead } from "./sources.ts";
import { type StateTold, stateBodyKey, stateTold } from "./state-told.ts";

export interface Resolution {
  /** One for each place. */
  readonly findings: readonly Finding[];
  /** Place at the head of each found attribution's source; null where there is none. */
  readonly heads: readonly (number | null)[];
  readonly joints: JointBook;
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
  const known: Known = {
    scene,
    names,
    apposed,
    parts,
    sources: new Set(heads),
    saying: speakerHeads(found, heads),
    topic: topicOf(names),
    opened: new Map(),
    bodies: bodiesNamed(scene, names),
    joints: new JointBook(),
  };
  const { joints } = known;
  const earlier = walk(known, decide, null);
  for (const { figure } of names.values()) if (figure !== null && isCalledPerson(figure)) figure.kind = "person";
  return { findings: walk(known, decide, earlier), heads, joints };
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
  readonly topic: Figure | null;
  /** Actors that descriptions opened, by place: the second walk goes on with those of the first. */
  readonly opened: Map<number, Figure>;
  /** Bodies of states, named or described, by stateBodyKey. */
  readonly bodies: Map<string, Figure>;
  readonly joints: JointBook;
}

function walk(known: Known, decide: Decide, earlier: readonly Finding[] | null): readonly Finding[] {
  const { scene, names, apposed, parts, sources, joints } = known;
  const findings: Finding[] = [];
  const traces: Trace[] = [];
  const locals = new Map<string, Figure>();
  const row = new Row();
  let subject: Place | undefined;
  for (const [at, place] of scene.places.entries()) {
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

/** For a place inside quoted words, the head of their source, by a binary search over all contents. */
function speakerHeads(
  found: readonly FoundAttribution[],
  heads: readonly (number | null)[],
): (place: Place) => number | null {
  const contents = found
    .flatMap(({ kind, content }, index) => (kind === "indirect" ? [] : content.map((span) => ({ ...span, index }))))
    .toSorted((a, b) => a.start - b.start);
  return (place) => {
    if (place.quotation === -1) return null;
    const content = contents[insideOf(contents, place.mention.span.start)];
    return content === undefined ? null : (heads[content.index] ?? null);
  };
}

interface Step extends Known {
  readonly at: number;
  readonly place: Place;
  readonly isSource: boolean;
  readonly traces: readonly Trace[];
  readonly locals: Map<string, Figure>;
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
  const finding = step.decide({ place, form, isSource, speaker, topic, earlier: earlier?.[at] ?? null }, traces, ahead);
  if (earlier === null && finding.figure !== null && (form.gender === "male" || form.gender === "female"))
    finding.figure[form.gender] += finding.confidence;
  return finding;
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

function resolveDescription(step: Step): Finding {
  const { scene, at, place, isSource, traces, locals, names, opened } = step;
  const outlet = /^(?:person|group|document)$/.test(place.mention.kind) ? null : outletWithin(scene, at, names);
  if (outlet !== null) return { figure: outlet, confidence: 0.85 };
  const body = stateBody(step);
  if (body !== null) return { figure: body, confidence: 0.8 };
  const described = findDescribed(place, traces);
  if (described.figure !== null || / fit /.test(described.reason)) return described;
  const later = isSource ? introducedLater(scene, at, names) : null;
  if (later !== null) return introduced(later, place, scene.text);
  const one = findOnlyOne(place, traces);
  if (one !== null) return one;
  const key = withoutArticle(scene.text.slice(place.mention.span.start, place.mention.span.end)).toLowerCase();
  const known = locals.get(key);
  const isKnown = known !== undefined && (known.isMany || isDefinite(place));
  const figure = isKnown ? known : (opened.get(at) ?? localFigure(place, scene.text));
  opened.set(at, figure);
  locals.set(key, figure);
  return { figure, confidence: 0.6 };
}

/** "Marenn's government" is "the Marenni government": one body of one state, whoever else has a government. */
function stateBody({ scene, place, bodies }: Step): Figure | null {
  const key = stateBodyKey(place);
  if (key === null) return null;
  const told = stateTold(place);
  const figure = bodies.get(key) ?? localFigure(place, scene.text);
  if (figure.state === null && told !== null) figure.name = bodyName(place.mention.span, told, scene.text);
  figure.state ??= told;
  bodies.set(key, figure);
  return figure;
}

/** With the state where that stands behind, and without a name that runs in: "Oro News" before "Marenn's army". */
function bodyName({ start, end }: Span, { span, isApart }: StateTold, text: string): string {
  const isRunIn =
    !isApart && /\p{Lu}|^(?:no|any|some|every|all) /u.test(text.slice(start, span.start).replace(/^The /, ""));
  return withoutArticle(text.slice(isRunIn ? span.start : start, isApart ? Math.max(end, span.end) : end));
}

/** Bodies of states that are named, by what else would be the same body. */
function bodiesNamed(scene: Scene, names: ReadonlyMap<number, Finding>): Map<string, Figure> {
  const bodies = new Map<string, Figure>();
  for (const [at, { figure }] of names) {
    const place = scene.places[at];
    const key = place === undefined || figure === null ? null : stateBodyKey(place);
    if (key !== null && figure !== null && !bodies.has(key)) bodies.set(key, figure);
  }
  return bodies;
}

/** The description that came first is a role of whom it introduced. */
function introduced(figure: Figure, place: Place, text: string): Finding {
  const { span } = place.mention;
  const title = withoutArticle(text.slice(span.start, span.end));
  if (!figure.roles.some((role) => role.title === title)) figure.roles.push({ title, span });
  return { figure, confidence: 0.7 };
}

/** "the Oro news agency": the outlet that the description names. */
function outletWithin(scene: Scene, at: number, names: ReadonlyMap<number, Finding>): Figure | null {
  const end = scene.places[at]?.mention.span.end ?? 0;
  for (let i = at + 1; (scene.places[i]?.mention.span.start ?? end) < end; i++) {
    const figure = names.get(i)?.figure ?? null;
    if (figure?.kind === "outlet") return figure;
  }
  return null;
}

/** "She was a citizen": what someone is, not someone more. */
function isPredicate(place: Place): boolean {
  const before = wordBefore(place)?.key ?? "";
  return place.mention.form === "description" && /^(?:is|was|are|were|be|been|as|become|became|not)$/.test(before);
}

/** "A lawyer by training, she": who is meant follows, so the lawyer is nobody more. */
function isSetAhead({ places }: Scene, at: number): boolean {
  const place = places[at];
  if (place?.mention.form !== "description" || place.region.words[place.from]?.isOpening !== true) return false;
  return places
    .slice(at + 1, at + 4)
    .some((other) => other.region === place.region && openingBefore(other)?.start === place.mention.span.start);
}

/** "to Oduya", "with envoy Oduya": not what the sentence is about. */
function isBehindPreposition(place: Place): boolean {
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
function isCoordinated(subject: Place | undefined, place: Place): boolean {
  if (subject?.region !== place.region || place.from - subject.to >= 4) return false;
  return place.region.words.slice(subject.to, place.from).some((w) => w.key === "and");
}

function isOwner(place: Place): boolean {
  return place.region.words[place.to - 1]?.isPossessive === true;
}

interface Appositions {
  /** Description places that are a named person's role, with that person. */
  readonly apposed: ReadonlyMap<number, Finding>;
  /** Places inside a role: parts of a title, not someone who acts here. */
  readonly parts: ReadonlySet<number>;
}

function readAppositions(scene: Scene, names: ReadonlyMap<number, Finding>): Appositions {
  const apposed = new Map<number, Finding>();
  const parts = new Set<number>();
  for (const [at, place] of scene.places.entries()) {
    const figure = names.get(at)?.figure ?? null;
    if (figure === null || place.mention.kind !== "person") continue;
    for (const { span } of readRoles(place, figure, scene.text)) {
      const [from, to] = placesWithin(scene, { start: Math.max(0, span.start - 8), end: span.end });
      for (let i = from; i < to; i++) {
        const part = scene.places[i];
        if (part === undefined || i === at || part.mention.span.end > span.end || part.mention.span.end <= span.start)
          continue;
        if (part.mention.form === "description" && !apposed.has(i)) apposed.set(i, { figure, confidence: 0.85 });
        else if (part.mention.form !== "description") parts.add(i);
      }
    }
  }
  return { apposed, parts };
}
