// Telling: who says a sentence, as far as an attribution holds a part of it. Outlets are left out: they pass on what others do.
import type { Attribution } from "../../schema/attribution.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import type { Participant } from "./participants.ts";
import type { Stage } from "./roles.ts";

/** On whose word the sentence stands. */
export interface Telling {
  readonly attribution: Attribution;
  readonly speaker: Participant;
  readonly stage: Stage;
}

export function tellingsOf(sentence: Span, stage: Stage, attributions: readonly Attribution[]): readonly Telling[] {
  return attributions.flatMap((attribution) => {
    const { source, content, status, sourcing, speaker } = attribution;
    const [first] = source;
    if (first === undefined || status === "no-comment" || sourcing.grade === "outlet") return [];
    if (!content.some((span) => overlaps(span, sentence))) return [];
    const { company } = stage;
    const head =
      company.inside(first).find(({ actor }) => actor !== null && actor === speaker) ?? company.headIn(first);
    return [{ attribution, speaker: { actor: speaker, span: head?.span ?? first }, stage }];
  });
}
