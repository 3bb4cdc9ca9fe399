// Resolve description: whom "the envoy" or "a senior official" stands for: an outlet it names, a body of a state, somebody
// who was named before or is named next, else an actor of its own, local to the report.

import type { Trace } from "./antecedent-features.ts";
import { stateBody } from "./bodies-of-states.ts";
import { introducedLater } from "./cataphora.ts";
import { findDescribed, findOnlyOne, isDefinite, localFigure, withoutArticle } from "./descriptions.ts";
import type { Figure, Finding } from "./figure.ts";
import type { Place, Scene } from "./scene.ts";

export interface DescriptionStep {
  readonly scene: Scene;
  /** Index of the place. */
  readonly at: number;
  readonly place: Place;
  readonly isSource: boolean;
  /** Whoever was mentioned before. */
  readonly traces: readonly Trace[];
  readonly names: ReadonlyMap<number, Finding>;
  /** Described actors of this walk, by description. */
  readonly locals: Map<string, Figure>;
  /** Actors that descriptions opened, by place: the second walk goes on with those of the first. */
  readonly opened: Map<number, Figure>;
  /** Bodies of states, named or described, by stateBodyKey. */
  readonly bodies: Map<string, Figure>;
}

export function resolveDescription(step: DescriptionStep): Finding {
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
