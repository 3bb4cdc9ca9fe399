// First and second persons: "I" inside quoted words is their speaker, "you" whom they address. "We" is more than the
// speaker, "you" before a microphone is anybody, and what stands outside quotations is the writer's: these stay open.
import { pronouns } from "../../language/en/pronouns.ts";
import type { FoundAttribution } from "../reader.ts";
import { type Figure, type Finding, unresolved } from "./figure.ts";
import { insideOf, type Place, type Scene } from "./scene.ts";

/** Why a "you" is tied to nobody. */
export const ANYBODY = "whom these words address is not known";

/** What is known of who speaks one attribution, and to whom. */
interface Parties {
  readonly speaker: Figure | null;
  readonly addressee: Figure | null;
}

/**
 * The findings with first and second persons tied. `speakings` has one entry for each found attribution.
 *
 * @example "“I will wait for you,” Oduya told Tekle": "I" is Oduya, "you" Tekle
 * @example not: "“You never know,” Oduya told Oro Radio": nobody in particular
 */
export function tieFirstAndSecond(
  scene: Scene,
  found: readonly FoundAttribution[],
  findings: readonly Finding[],
  speakings: readonly Parties[],
): readonly Finding[] {
  const contents = found
    .flatMap((one, index) =>
      one.kind === "indirect" ? [] : one.content.map(({ start, end }) => ({ start, end, index })),
    )
    .toSorted((a, b) => a.start - b.start);
  return findings.map((finding, at) => {
    const place = scene.places[at];
    if (finding.figure !== null || place === undefined || place.mention.form !== "pronoun") return finding;
    const form = pronouns.get(place.region.words[place.from]?.key ?? "");
    if (form === undefined || form.person === 3 || place.quotation === -1) return finding;
    if (form.person === 1 && form.number === "many") return unresolved("“we” is the speaker and others");
    const parties = speakings[contents[insideOf(contents, place.mention.span.start)]?.index ?? -1];
    if (form.person === 2) return addressed(place, parties) ?? finding;
    const speaker = parties?.speaker ?? null;
    return speaker === null ? finding : { figure: speaker, confidence: 0.9 };
  });
}

function addressed({ mention }: Place, parties: Parties | undefined): Finding | null {
  const addressee = parties?.addressee ?? null;
  if (addressee === null || parties === undefined || parties.speaker === addressee) return null;
  if (addressee.kind === "outlet" || addressee.kind === "document" || PRESS.test(addressee.name)) return null;
  return { figure: addressee, confidence: Math.min(mention.confidence, 0.75) };
}

/** Who only passes the words on. */
const PRESS = /\b(?:reporters?|journalists?|newsmen|press|media|correspondents?)$/i;
