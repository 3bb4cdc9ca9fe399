// Doubts: sentences in which the report itself questions for whom someone speaks. Each belongs to the person or body
// whose speaking is in question: whoever is mentioned last before the words of speaking.
import type { Span } from "../../schema/span.ts";
import type { Figure, Finding } from "./figure.ts";
import { placesWithin, type Scene } from "./scene.ts";

/** "not clear whether", "unclear if", "could not be verified that", "it was not known on whose behalf". */
const OPEN =
  /\b(?:(?:not|n['’]t|never) (?:\w+ )?(?:clear|known|certain|say|said|confirmed?|verif(?:y|ied))|unclear|unknown|uncertain|questioned|doubts?(?:ed)?|disputed)\b/i;
const SPEAKING =
  /\b(?:sp(?:eak|eaks|oke|eaking) (?:for|on behalf)|on (?:his|her|its|their|whose|the \w+['’]s) (?:own )?behalf|on behalf of|represent(?:s|ed|ing)?|authori[sz]ed to speak|for whom)\b/i;
const LONGEST = 400;

/**
 * The sentences that question for whom someone speaks, by whom they question.
 *
 * @example "It is not clear whether Oduya is speaking on the union’s behalf.": that sentence, for Oduya
 * @example not: "Oduya spoke on the union’s behalf.": nothing is questioned
 */
export function findDoubts(scene: Scene, findings: readonly Finding[]): ReadonlyMap<Figure, readonly Span[]> {
  const doubts = new Map<Figure, Span[]>();
  for (const sentence of scene.sentences) {
    if (sentence.end - sentence.start > LONGEST) continue;
    const text = scene.text.slice(sentence.start, sentence.end);
    const speaking = SPEAKING.exec(text);
    if (speaking === null || !OPEN.test(text.slice(0, speaking.index))) continue;
    const figure = lastBefore(scene, findings, { start: sentence.start, end: sentence.start + speaking.index });
    if (figure === null) continue;
    doubts.set(figure, [...(doubts.get(figure) ?? []), { start: sentence.start, end: sentence.end }]);
  }
  return doubts;
}

/** Who stands nearest before the words of speaking; null where that mention is not tied. */
function lastBefore(scene: Scene, findings: readonly Finding[], span: Span): Figure | null {
  const [from, to] = placesWithin(scene, span);
  return to > from ? (findings[to - 1]?.figure ?? null) : null;
}
