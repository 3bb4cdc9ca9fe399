// Appositions: the descriptions that stand beside a person's name and say who they are ("Oduya, the envoy"), and the
// mentions that are only parts of such a role ("the union" in "the union's envoy").
import type { Finding } from "./figure.ts";
import { readRoles } from "./roles.ts";
import { type Place, placesWithin, type Scene } from "./scene.ts";

export interface Appositions {
  /** Description places that are a named person's role, with that person. */
  readonly apposed: ReadonlyMap<number, Finding>;
  /** Places inside a role: parts of a title, not someone who acts here. */
  readonly parts: ReadonlySet<number>;
}

export function readAppositions(scene: Scene, names: ReadonlyMap<number, Finding>): Appositions {
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
        const isRole =
          part.mention.form === "description" && (part.mention.kind === "person" || isOneOf(part, scene.text));
        if (!isRole) parts.add(i);
        else if (!apposed.has(i)) apposed.set(i, { figure, confidence: 0.85 });
      }
    }
  }
  return { apposed, parts };
}

/** "one of the two mediators" is one, whatever those are. */
function isOneOf({ mention: { span } }: Place, text: string): boolean {
  return (
    /^one of /i.test(text.slice(span.start, span.end)) ||
    /\bone of $/i.test(text.slice(Math.max(0, span.start - 8), span.start))
  );
}
