// Unmentioned: whoever speaks without a mention, because only the source's own words describe them ("the principal"). They
// are as present to a pronoun behind them as anybody named, so the walk meets them in their place of the text.
import { MentionId } from "../../schema/ids.ts";
import type { FoundAttribution } from "../reader.ts";
import type { Trace } from "./antecedent-features.ts";
import { describedBy } from "./described.ts";
import type { Figure } from "./figure.ts";
import { placeOf, type Scene } from "./scene.ts";

export interface Unmentioned {
  /** By index of the found attribution: whom its source describes. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** In text order. */
  readonly traces: readonly Trace[];
}

/** @param heads the place at the head of each found attribution's source; only where it is null is looked */
export function findUnmentioned(
  found: readonly FoundAttribution[],
  heads: readonly (number | null)[],
  scene: Scene,
): Unmentioned {
  const figures = new Map<number, Figure>();
  const traces: Trace[] = [];
  for (const [index, { source }] of found.entries()) {
    const [span] = source;
    const figure = heads[index] !== null || span === undefined ? null : describedBy(span, scene);
    if (figure === null || span === undefined) continue;
    figures.set(index, figure);
    const mention = { id: NOT_KEPT, span, kind: figure.kind, form: "description", actor: null, confidence: 1 } as const;
    const place = figure.kind === "document" ? null : placeOf(mention, scene);
    if (place !== null) traces.push({ figure, place, isSubject: true, isSource: true, isBehindPreposition: false });
  }
  return { figures, traces: traces.toSorted((a, b) => a.place.mention.span.start - b.place.mention.span.start) };
}

/** These places are for the walk alone and leave no mention in the reading. */
const NOT_KEPT = MentionId.parse("m0");
