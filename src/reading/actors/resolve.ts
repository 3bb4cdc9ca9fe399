// Resolve: every mention of a report tied to a figure, or left open with the reason. One walk in text order, because
// what a word stands for depends on what was said before it.
import { pronouns } from "../../language/en/pronouns.ts";
import { roleModifiers } from "../../language/en/role-nouns.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { FoundAttribution } from "../reader.ts";
import { findAntecedent, type Trace } from "./antecedents.ts";
import { introducedLater } from "./cataphora.ts";
import { findDescribed, findOnlyOne, isDefinite, localFigure, withoutArticle } from "./descriptions.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import { readRoles } from "./roles.ts";
import { tieNames } from "./same-name.ts";
import { insideOf, type Place, placesWithin, type Scene, wordBefore } from "./scene.ts";
import { sourceHead } from "./sources.ts";

export interface Resolution {
  /** One for each place. */
  readonly findings: readonly Finding[];
  /** Place at the head of each found attribution's source; null where there is none. */
  readonly heads: readonly (number | null)[];
}

export function resolveMentions(scene: Scene, found: readonly FoundAttribution[]): Resolution {
  const names = tieNames(scene.places, scene.text);
  const { apposed, parts } = readAppositions(scene, names);
  const heads = found.map((one) => sourceHead(one, scene, (at) => parts.has(at)));
  const sources = new Set(heads);
  const saying = speakerHeads(found, heads);
  const findings: Finding[] = [];
  const traces: Trace[] = [];
  const locals = new Map<string, Figure>();
  let subject: Place | undefined;
  for (const [at, place] of scene.places.entries()) {
    const isSource = sources.has(at);
    const settled = names.get(at) ?? apposed.get(at);
    const finding = settled ?? resolveOne({ scene, at, place, isSource, traces, locals, names, findings, saying });
    findings.push(finding);
    if (finding.figure === null || parts.has(at) || isPredicate(place)) continue;
    const isFirst = place.sentence !== subject?.sentence;
    const isSubject =
      isSource ||
      (isFirst && !isOwner(place) && !isBehindPreposition(place)) ||
      (!isFirst && isCoordinated(subject, place));
    if (isSubject) subject = place;
    traces.push({ figure: finding.figure, place, isSubject, isSource });
  }
  return { findings, heads };
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

interface Step {
  readonly scene: Scene;
  readonly at: number;
  readonly place: Place;
  readonly isSource: boolean;
  readonly traces: readonly Trace[];
  readonly locals: Map<string, Figure>;
  readonly names: ReadonlyMap<number, Finding>;
  readonly findings: readonly Finding[];
  /** Place at the head of the source of the direct speech that a place stands in; null outside. */
  readonly saying: (place: Place) => number | null;
}

function resolveOne(step: Step): Finding {
  const { place, isSource, traces } = step;
  if (place.mention.form === "description") return resolveDescription(step);
  const word = place.region.words[place.from];
  const form = pronouns.get(word?.key ?? "");
  if (form === undefined) return unresolved("an unknown pronoun");
  if (form.person === 1) return unresolved("the speaker of these words is not known");
  if (form.gender === "any" && !isSource) return unresolved("a plural pronoun can stand for too many");
  if (form.gender === "thing" && !isSource) return unresolved("“it” may stand for a thing");
  const said = step.saying(place);
  const speaker = said === null ? null : (step.names.get(said)?.figure ?? step.findings[said]?.figure ?? null);
  if (said !== null && speaker === null && form.gender !== "thing")
    return unresolved("in words whose speaker is not known yet");
  const finding = findAntecedent({ place, form, isSource, speaker }, traces);
  if (
    finding.figure !== null &&
    finding.figure.gender === "any" &&
    finding.confidence >= SURE &&
    form.gender !== "thing"
  )
    finding.figure.gender = form.gender;
  return finding;
}

/** From here on a pronoun teaches the gender of whom it stands for. */
const SURE = 0.9;

function resolveDescription({ scene, at, place, isSource, traces, locals, names }: Step): Finding {
  const outlet = /^(?:person|group|document)$/.test(place.mention.kind) ? null : outletWithin(scene, at, names);
  if (outlet !== null) return { figure: outlet, confidence: 0.85 };
  const described = findDescribed(place, traces);
  if (described.figure !== null || / fit /.test(described.reason)) return described;
  const later = isSource ? introducedLater(scene, at, names) : null;
  if (later !== null) return introduced(later, place, scene.text);
  const one = findOnlyOne(place, traces);
  if (one !== null) return one;
  const key = withoutArticle(scene.text.slice(place.mention.span.start, place.mention.span.end)).toLowerCase();
  const known = locals.get(key);
  const figure = known !== undefined && (known.isMany || isDefinite(place)) ? known : localFigure(place, scene.text);
  locals.set(key, figure);
  return { figure, confidence: 0.6 };
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
