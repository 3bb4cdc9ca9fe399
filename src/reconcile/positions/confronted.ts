// Confronted: a report that sets somebody's earlier word before them, and what they answer. The report itself says that the two
// belong together, so that the words need not be alike: "Three weeks ago she told this paper that she would never sell the ferry.
// Reminded of it, she laughed. “I said never,” she says." Promise: without an earlier word told as earlier, and an answer that
// owns to it or to a change within three sentences, there is nothing.
import { ACCEPTED_IDIOM, CONFRONTING, OWNING } from "../../language/en/stance-words.ts";
import type { Confronted, Stance } from "../../ledger/positions.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { contains, overlaps, sliceOf } from "../../schema/span.ts";
import { actIn, recordIn, type Scene, type Sentence, sentenceAt, whenOf } from "./scene.ts";

/** Sentences from the earlier word to the answer. */
const FAR = 3;

/** Sentences before the earlier word in which what is now accepted may stand: the report tells the news first. */
const BEFORE = 4;

export function findConfronted(scene: Scene, stances: readonly Stance[]): readonly Confronted[] {
  return stances.flatMap((stance) => (stance.isRecalled ? (answerTo(scene, stance) ?? []) : []));
}

function answerTo(scene: Scene, stance: Stance): Confronted | null {
  const recalled = sentenceAt(scene, stance.evidence.start);
  if (recalled === null) return null;
  const near = scene.sentences.slice(recalled.index, recalled.index + FAR + 1);
  const isSetBefore = near.some((sentence) => CONFRONTING.some((words) => words.test(textOf(scene, sentence))));
  const owning = near.find((sentence) => OWNING.some((words) => words.test(textOf(scene, sentence))));
  if (!isSetBefore || owning === undefined) return null;
  const holder = whoOwns(scene, near, owning, stance);
  if (holder === null) return null;
  const now = acceptance(scene, recalled) ?? owning;
  return {
    holder,
    matter: stance.matter,
    kind: stance.kind,
    before: recalled.span,
    after: now.span,
    when: whenOf(scene, null),
    beforeWhen: stance.when,
    beforeRecord: stance.record,
    afterRecord: recordIn(scene, now, holder) ?? actIn(scene, now, holder, now.span.start),
  };
}

/** Who answers: the speaker of the answer, if that can be the one whose word it was. */
function whoOwns(scene: Scene, near: readonly Sentence[], owning: Sentence, stance: Stance): number | null {
  const speakers = [owning, ...near.toReversed()].flatMap((sentence) => speakersIn(scene, sentence));
  const [speaker] = speakers;
  if (speaker === undefined) return stance.isHearsay ? null : stance.holder;
  if (speaker === stance.holder || speaker === stance.teller) return speaker;
  // "the commander" may be Bahrom; Bahrom is not Oyniso
  return isNamed(scene, stance.holder) ? null : speaker;
}

function speakersIn(scene: Scene, { span }: Sentence): readonly number[] {
  const isIn = ({ cue }: Attribution) => cue.some((piece) => contains(span, piece));
  return scene.reading.attributions.flatMap((one) =>
    isIn(one) && one.speaker !== null ? (scene.positionOf(one.speaker) ?? []) : [],
  );
}

function isNamed({ reading, mentionsOf }: Scene, position: number): boolean {
  const actor = reading.actors[position];
  return (mentionsOf.get(actor?.id ?? "") ?? []).some(({ form }) => form === "name");
}

/** "We can live with that", said a little before: the news of which the earlier word is the background. */
function acceptance(scene: Scene, recalled: Sentence): Sentence | null {
  const before = scene.sentences.slice(Math.max(0, recalled.index - BEFORE), recalled.index);
  const found = before.filter((sentence) => ACCEPTED_IDIOM.test(textOf(scene, sentence)) && isSpoken(scene, sentence));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** Somebody's own words: within marks of quotation, or within a content. */
function isSpoken(scene: Scene, sentence: Sentence): boolean {
  const isContent = scene.reading.attributions.some(({ content }) =>
    content.some((span) => overlaps(span, sentence.span)),
  );
  return isContent || /["“”‘’]/.test(textOf(scene, sentence));
}

function textOf({ reading }: Scene, { span }: Sentence): string {
  return sliceOf(reading.article.text, span);
}
