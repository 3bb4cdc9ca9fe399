// Bodies of states: "Marenn's government" and "the Marenni government" are one actor, whoever else has a government.
import type { Span } from "../../schema/span.ts";
import { localFigure, withoutArticle } from "./descriptions.ts";
import type { Figure, Finding } from "./figure.ts";
import type { Place, Scene } from "./scene.ts";
import { type StateTold, stateBodyKey, stateTold } from "./state-told.ts";

/** The body of a state that a description names; null where it names none. */
export function stateBody({ scene, place, bodies }: Asked): Figure | null {
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
export function bodiesNamed(scene: Scene, names: ReadonlyMap<number, Finding>): Map<string, Figure> {
  const bodies = new Map<string, Figure>();
  for (const [at, { figure }] of names) {
    const place = scene.places[at];
    const key = place === undefined || figure === null ? null : stateBodyKey(place);
    if (key !== null && figure !== null && !bodies.has(key)) bodies.set(key, figure);
  }
  return bodies;
}

interface Asked {
  readonly scene: Scene;
  readonly place: Place;
  /** Bodies of states, named or described, by stateBodyKey; what is asked for is added. */
  readonly bodies: Map<string, Figure>;
}
