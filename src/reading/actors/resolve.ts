// Resolve: every mention of a report tied to a figure, or left open with the reason. One walk in text order, because
// what a word stands for depends on what was said before it.
import { pronouns } from "../../language/en/pronouns.ts";
import type { FoundAttribution } from "../reader.ts";
import { findAntecedent, type Trace } from "./antecedents.ts";
import { introducedLater } from "./cataphora.ts";
import { findDescribed, isDefinite, localFigure, withoutArticle } from "./descriptions.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import { readRoles } from "./roles.ts";
import { tieNames } from "./same-name.ts";
import { type Place, placesWithin, type Scene } from "./scene.ts";
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
  const findings: Finding[] = [];
  const traces: Trace[] = [];
  const locals = new Map<string, Figure>();
  let subject: Place | undefined;
  for (const [at, place] of scene.places.entries()) {
    const isSource = sources.has(at);
    const settled = names.get(at) ?? apposed.get(at);
    const finding = settled ?? resolveOne({ scene, at, place, isSource, traces, locals, names });
    findings.push(finding);
    if (finding.figure === null || parts.has(at)) continue;
    if (!names.has(at)) finding.figure.count += 1;
    const isFirst = place.sentence !== subject?.sentence;
    const isSubject = isSource || (isFirst && !isOwner(place)) || (!isFirst && isCoordinated(subject, place));
    if (isSubject) subject = place;
    traces.push({ figure: finding.figure, place, isSubject, isSource });
  }
  return { findings, heads };
}

interface Step {
  readonly scene: Scene;
  readonly at: number;
  readonly place: Place;
  readonly isSource: boolean;
  readonly traces: readonly Trace[];
  readonly locals: Map<string, Figure>;
  readonly names: ReadonlyMap<number, Finding>;
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
  return findAntecedent({ place, form, isSource }, traces);
}

function resolveDescription({ scene, at, place, isSource, traces, locals, names }: Step): Finding {
  const outlet = outletWithin(scene, at, names);
  if (outlet !== null) return { figure: outlet, confidence: 0.85 };
  const described = findDescribed(place, traces);
  if (described.figure !== null || / fit /.test(described.reason)) return described;
  const later = isSource ? introducedLater(scene, at, names) : null;
  if (later !== null) return { figure: later, confidence: 0.7 };
  const key = withoutArticle(scene.text.slice(place.mention.span.start, place.mention.span.end)).toLowerCase();
  const known = locals.get(key);
  const figure = known !== undefined && (known.isMany || isDefinite(place)) ? known : localFigure(place, scene.text);
  locals.set(key, figure);
  return { figure, confidence: 0.6 };
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

/** "Oduya and Tekle": both are what the sentence is about. */
function isCoordinated(subject: Place | undefined, place: Place): boolean {
  const between = subject?.region === place.region ? place.region.words.slice(subject.to, place.from) : [];
  return subject !== undefined && between.length < 4 && between.some((w) => w.key === "and");
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
