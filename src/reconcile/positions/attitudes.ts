// Attitudes: whom somebody supports or praises and whom they accuse, from the acts of a report. Promise: only what was done by one
// actor to one other, both of whom the report names in the act; what a third says of it is hearsay.

import { ACCUSING, PRAISING } from "../../language/en/stance-words.ts";
import type { Stance, StanceKind } from "../../ledger/positions.ts";
import type { Act } from "../../schema/act.ts";
import { sliceOf } from "../../schema/span.ts";
import { plainWords } from "../plain-words.ts";
import { type Scene, sentenceAt, whenOf } from "./scene.ts";

export function findAttitudes(scene: Scene): readonly Stance[] {
  return scene.reading.acts.flatMap((act) => attitudeOf(scene, act) ?? []);
}

function attitudeOf(scene: Scene, act: Act): Stance | null {
  const kind = kindOf(scene, act);
  const [by, to, evidence] = [act.by[0]?.actor ?? null, act.to[0]?.actor ?? null, act.evidence[0]];
  if (kind === null || by === null || to === null || by === to || evidence === undefined) return null;
  if (act.by.length > 1 || act.to.length > 1) return null;
  const [holder, target] = [scene.positionOf(by), scene.reading.actors.find(({ id }) => id === to)];
  const sentence = sentenceAt(scene, evidence.start);
  if (holder === null || target === undefined || sentence === null) return null;
  const teller = scene.reading.attributions.find(({ id }) => id === act.attribution)?.speaker ?? null;
  const name = plainWords(target.name).join(" ");
  return {
    kind,
    matter: {
      deed: "toward",
      words: target.name,
      head: name,
      name: `conduct of ${target.name}`,
      stems: [name],
      amounts: [],
    },
    holder,
    teller: teller === null || teller === by ? null : scene.positionOf(teller),
    isHearsay: teller !== null && teller !== by,
    isConditional: false,
    isRecalled: false,
    when: whenOf(scene, act.time),
    evidence: sentence.span,
    record: act.id,
  };
}

/** Only by plain words of praise and accusation: "supported", "voted for" and "thanked" are most often about something else. */
function kindOf({ reading }: Scene, { kind, status, evidence }: Act): StanceKind | null {
  if (status !== "done") return null;
  const words = evidence.map((span) => sliceOf(reading.article.text, span).toLowerCase()).join(" ");
  if (/^SUPPORT(?:\/|$)/.test(kind)) return PRAISING.test(words) ? "supports" : null;
  return /^ACCUSE(?:\/|$)/.test(kind) && ACCUSING.test(words) ? "accuses" : null;
}
