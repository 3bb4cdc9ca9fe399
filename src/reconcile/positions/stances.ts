// Reading → stances: what each actor of one report accepts, refuses, promises, offers and demands. They are read from the report's
// own sentences, whether inside somebody's words or not, and from its terms. Promise: a stance stands only where the report says
// whose it is; what somebody says of another's stance is marked as hearsay; every stance has its sentence.
import { STANCE_SCALE, type Stance, type StanceKind, type When } from "../../ledger/positions.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Mention } from "../../schema/mention.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import type { Term } from "../../schema/term.ts";
import { findAttitudes } from "./attitudes.ts";
import { type ClauseStance, stancesIn } from "./clauses.ts";
import { termMatterAt } from "./matter.ts";
import {
  actIn,
  attributionAt,
  daysBetween,
  earlierIn,
  mentionsIn,
  type Scene,
  type Sentence,
  sentenceAt,
  whenOf,
} from "./scene.ts";
import { speaksFor } from "./speaks-for.ts";

/** A report that says more than this is not one report. */
const MOST = 400;

export function findStances(scene: Scene): readonly Stance[] {
  const spoken = scene.sentences.flatMap((sentence) =>
    stancesIn({ text: scene.reading.article.text, words: sentence.words }).flatMap(
      (found) => stanceOf(scene, sentence, found) ?? [],
    ),
  );
  const termed = scene.reading.terms.flatMap((term) => stancesOfTerm(scene, term));
  return distinct([...spoken, ...termed, ...findAttitudes(scene)])
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.holder - b.holder)
    .slice(0, MOST);
}

function stanceOf(scene: Scene, sentence: Sentence, found: ClauseStance): Stance | null {
  const inside = attributionAt(scene, found.place);
  if (inside !== null && inside.status !== "said") return null;
  if (inside === null && found.isPossible) return null;
  const subject = whoseIs(scene, found, inside);
  if (subject === null) return null;
  const earlier = earlierIn(scene, sentence, found.place);
  const when = earlier ?? whenOf(scene, inside?.time);
  const isRecalled = found.isPast || earlier !== null || isEarlier(when, scene.day);
  return {
    kind: found.kind,
    matter: found.matter,
    ...subject,
    isConditional: found.isConditional,
    isRecalled,
    when: isRecalled && !isEarlier(when, scene.day) ? { day: "", basis: "none" } : when,
    evidence: sentence.span,
    record: inside?.id ?? actIn(scene, sentence, subject.holder, found.place.start),
  };
}

type Whose = Pick<Stance, "holder" | "teller" | "isHearsay">;

/** "We" and "I" are whoever speaks; a name is its own; "he" is whom the reading takes it for. */
function whoseIs(scene: Scene, { subject }: ClauseStance, inside: Attribution | null): Whose | null {
  const words = sliceOf(scene.reading.article.text, subject).toLowerCase().trim();
  const speaker = inside?.speaker == null ? null : scene.positionOf(inside.speaker);
  if (/^["“‘']?(?:i|we)$/.test(words))
    return speaker === null ? null : { holder: speaker, teller: null, isHearsay: false };
  const mention = mentionsIn(scene, subject).find(({ actor, kind }) => actor !== null && kind !== "document");
  if (mention === undefined && speaker !== null && inside !== null && opensContent(inside, subject, words))
    return { holder: speaker, teller: null, isHearsay: false };
  const holder = mention?.actor == null ? null : scene.positionOf(mention.actor);
  if (mention === undefined || holder === null || !isHead(mention, subject.end, words)) return null;
  if (inside === null || holder === speaker) return { holder, teller: null, isHearsay: false };
  if (speaker === null) return { holder, teller: null, isHearsay: true };
  return speaksFor(scene, speaker, mention)
    ? { holder: speaker, teller: null, isHearsay: false }
    : { holder, teller: speaker, isHearsay: true };
}

/** "told this site that he would never": the pronoun that a content opens with stands for who says it. */
function opensContent({ content }: Attribution, { start }: Span, words: string): boolean {
  return (
    /^(?:he|she|it|they)$/.test(words) && content.some((piece) => start - piece.start >= 0 && start - piece.start <= 6)
  );
}

/** "Lomara" of "the government of Lomara" is no subject; nothing may follow the mention but marks. */
function isHead({ span }: Mention, end: number, words: string): boolean {
  return span.end >= end - 2 || words.includes(",");
}

function isEarlier(when: When, day: string): boolean {
  return when.basis === "stated" && day !== "" && when.day < day && daysBetween(when.day, day) > 2;
}

const KIND_OF_TERM: Readonly<Partial<Record<Term["kind"], StanceKind>>> = {
  refusal: "refuses",
  offer: "offers",
  commitment: "promises",
  demand: "demands",
  ultimatum: "demands",
};

/** Terms with somebody whose they are; what they give or ask is the matter, a deed where it begins with one. */
function stancesOfTerm(scene: Scene, term: Term): readonly Stance[] {
  const kind = KIND_OF_TERM[term.kind];
  const piece = (kind === "demands" ? term.demand : term.give)?.[0];
  const evidence = term.evidence[0];
  const sentence = evidence === undefined ? null : sentenceAt(scene, evidence.start);
  if (kind === undefined || piece === undefined || sentence === null) return [];
  const from = sentence.words.findIndex(({ start }) => start >= piece.start);
  const line = { text: scene.reading.article.text, words: sentence.words };
  const matter = from < 0 ? null : termMatterAt(line, from, doerOf(scene, term));
  if (matter === null || matter.stems.length === 0 || /^(?:no|not|never)\b/i.test(matter.words)) return [];
  const inside = attributionAt(scene, piece);
  if (inside !== null && inside.status !== "said") return [];
  const when = whenOf(scene, inside?.time);
  return term.by.flatMap((actor) => {
    const holder = scene.positionOf(actor);
    if (holder === null) return [];
    const isRecalled = isEarlier(when, scene.day) || isPluperfect(sentence, piece.start);
    return {
      ...{ kind, matter, holder, teller: null, isHearsay: false, evidence: sentence.span, record: term.id },
      isConditional: term.condition !== undefined,
      isRecalled,
      when: isRecalled && !isEarlier(when, scene.day) ? ({ day: "", basis: "none" } as const) : when,
    };
  });
}

/** To whom what is asked falls, where that is one whom the report names. */
function doerOf({ reading }: Scene, { to }: Term): string | null {
  const doer = to.length === 1 ? reading.actors.find(({ id }) => id === to[0]) : undefined;
  return doer !== undefined && /^\p{Lu}/u.test(doer.name) ? doer.name : null;
}

function isPluperfect({ words }: Sentence, place: number): boolean {
  const at = words.findIndex(({ start }) => start >= place);
  return words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "had");
}

/** What the sentence says and the term says too is one. */
function distinct(stances: readonly Stance[]): readonly Stance[] {
  const seen = new Map<string, Stance>();
  for (const stance of stances) {
    const key = `${stance.evidence.start} ${stance.holder} ${Math.sign(scaleOf(stance))} ${stance.matter.head}`;
    if (!seen.has(key)) seen.set(key, stance);
  }
  return [...seen.values()];
}

function scaleOf({ kind }: Stance): number {
  return Math.sign(STANCE_SCALE[kind]);
}
