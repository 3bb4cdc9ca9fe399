// What the rules for terms look at and what they give.
import type { Word } from "../../language/parts-of-speech.ts";
import type { AttributionStatus } from "../../schema/attribution.ts";
import type { ActorId } from "../../schema/ids.ts";
import { firstFrom, type Span } from "../../schema/span.ts";
import type { TermKind } from "../../schema/term.ts";
import type { ActorPlaces } from "../deals/actor-places.ts";
import type { TaggedSentence } from "../tagged.ts";
import { phraseHeads } from "./phrase-heads.ts";

/** Words of a sentence that someone is reported to have said. */
export interface Heard extends Span {
  readonly speaker: ActorId | null;
  readonly status: AttributionStatus;
  /** In the speaker's own words, where "they" is never the speaker. */
  readonly isDirect: boolean;
}

export interface TermScene {
  readonly sentence: TaggedSentence;
  readonly places: ActorPlaces;
  /** Innermost last. */
  readonly heard: readonly Heard[];
}

/** A term's pieces by name; each is one span, but conditions may be several. */
export interface Pieces {
  readonly give?: readonly Span[];
  readonly get?: readonly Span[];
  readonly demand?: readonly Span[];
  readonly condition?: readonly Span[];
  readonly otherwise?: readonly Span[];
}

export interface FoundTerm extends Pieces {
  readonly kind: TermKind;
  readonly by: readonly ActorId[];
  readonly to: readonly ActorId[];
  /** The words that make it a term, cue included. */
  readonly evidence: Span;
}

/** The innermost saying that holds a place. */
export function heardAt({ heard }: TermScene, at: number): Heard | undefined {
  return heard.findLast((one) => one.start <= at && at < one.end);
}

/** The word where the innermost saying that holds a word begins: no clause of it reaches further back. */
export function saidFrom(scene: TermScene, at: number): number {
  const { words } = scene.sentence;
  const start = heardAt(scene, words[at]?.start ?? 0)?.start;
  return start === undefined ? 0 : firstFrom(words, start);
}

export function hasDenial(scene: TermScene, at: number): boolean {
  const status = heardAt(scene, at)?.status;
  return status === "denied" || status === "not-said";
}

/** Whom a phrase is about, of those who can bargain: neither outlets, nor documents, nor places. */
export function bargainersIn({ places, sentence }: TermScene, span: Span | null): readonly ActorId[] {
  if (span === null) return [];
  const heads = phraseHeads(
    sentence.words,
    places.placed(span).filter(({ ids }) => ids.some((id) => mayBargain(places, id))),
  );
  return [...new Set(heads.flatMap(({ ids }) => ids))].filter((id) => mayBargain(places, id));
}

function mayBargain(places: ActorPlaces, id: ActorId): boolean {
  const actor = places.actor(id);
  return actor !== undefined && !/^(?:outlet|document|place)$/.test(actor.kind);
}

/** Who does it: the actors of the subject; for "I", "we" and an unsettled pronoun inside someone's words, who says them. */
export function doersOf(scene: TermScene, subject: Span | null, at: number): readonly ActorId[] {
  const named = bargainersIn(scene, subject);
  if (named.length > 0) return named;
  const words = subject === null ? "" : scene.sentence.text.slice(subject.start, subject.end).toLowerCase();
  if (subject !== null && !/^(?:i|we|it|they|he|she|who|which|that)$/.test(words)) return [];
  const speaker = heardAt(scene, at)?.speaker ?? null;
  return speaker === null ? [] : [speaker];
}

/** Who speaks at a place, as a list. */
export function speakersAt(scene: TermScene, at: number): readonly ActorId[] {
  const speaker = heardAt(scene, at)?.speaker ?? null;
  return speaker === null ? [] : [speaker];
}

export type Words = readonly Word[];
