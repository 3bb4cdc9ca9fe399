// Reading → what one report says of deals: the deals, the terms with what somebody did about each, the meetings, and around whom the
// report turns. Pure; every item has the place where it stands.

import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { HOSTING_WORDS, MEETING_WORDS } from "../../language/en/meeting-words.ts";
import { tagWords } from "../../language/parts-of-speech.ts";
import type { DealSaid, MeetingSaid, Move, TermSaid } from "../../ledger/positions.ts";
import type { Reading } from "../../schema/reading.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import type { Term } from "../../schema/term.ts";
import { stemOf } from "../positions/matter.ts";
import { attributionAt, type Scene, sentenceAt, whenOf } from "../positions/scene.ts";

/** Those most mentioned: who is at the table or speaks from beside it. */
const MOST_AROUND = 5;

/** A phrase longer than this is not one matter. */
const LONGEST_WORDS = 300;

const MOVES: Readonly<Record<Term["kind"], Move>> = {
  demand: "demanded",
  ultimatum: "demanded",
  offer: "offered",
  exchange: "offered",
  condition: "offered",
  commitment: "promised",
  refusal: "refused",
  limit: "limited",
};

export function dealsIn(scene: Scene): readonly DealSaid[] {
  return scene.reading.deals.flatMap((deal) => {
    const [evidence] = deal.evidence;
    if (evidence === undefined) return [];
    const { id, name, names, kind, status, because } = deal;
    const mediators = deal.mediators.flatMap(({ actor, how, span }) => {
      const position = scene.positionOf(actor);
      return position === null ? [] : [{ actor: position, how, span }];
    });
    const said = { id, name, names, kind, status, because, mediators, evidence: sentenceAround(scene, evidence) };
    return [{ ...said, parties: positionsOf(scene, deal.parties), when: whenOf(scene, null) }];
  });
}

/** A term is what is asked or given; what it is bound to stays in its words and not in what it is compared by. */
export function termsIn(scene: Scene): readonly TermSaid[] {
  return scene.reading.terms.flatMap((term) => {
    const [piece] = term.demand ?? term.give ?? term.get ?? [];
    const [evidence] = term.evidence;
    if (piece === undefined || evidence === undefined) return [];
    const words = sliceOf(scene.reading.article.text, piece).replace(/\s+/g, " ").slice(0, LONGEST_WORDS);
    const stems = stemsIn(words);
    if (stems.length === 0) return [];
    const when = whenOf(scene, attributionAt(scene, piece)?.time);
    const { id, deal, kind } = term;
    const [by, to] = [positionsOf(scene, term.by), positionsOf(scene, term.to)];
    return [{ id, deal, words, stems, when, by, to, move: MOVES[kind], evidence: sentenceAround(scene, evidence) }];
  });
}

/** Meetings that took place, between actors whom the report both names, in a sentence that has a word of meeting. */
export function meetingsIn(scene: Scene): readonly MeetingSaid[] {
  return scene.reading.acts.flatMap((act) => {
    const [evidence] = act.evidence;
    if (!/^CONSULT(?:\/(?:meet|visit|third-party|negotiate))?$/.test(act.kind) || act.status !== "done") return [];
    const who = positionsOf(
      scene,
      [...act.by, ...act.to].map(({ actor }) => actor),
    );
    if (who.length < 2 || evidence === undefined) return [];
    const sentence = sentenceAt(scene, evidence.start);
    const arePeople = who.every((position) => scene.reading.actors[position]?.kind === "person");
    const tells = (lower: string): boolean => MEETING_WORDS.has(lower) || (arePeople && HOSTING_WORDS.has(lower));
    if (sentence?.words.some(({ lower }) => tells(lower)) !== true) return [];
    return [{ who, when: whenOf(scene, act.time), evidence: sentence.span }];
  });
}

export function aroundIn({ mentions, actors }: Reading): readonly number[] {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return actors
    .map(({ id, kind }, position) => ({ position, kind, count: counts.get(id) ?? 0 }))
    .filter(({ kind, count }) => count > 1 && kind !== "outlet" && kind !== "document")
    .toSorted((a, b) => b.count - a.count || a.position - b.position)
    .slice(0, MOST_AROUND)
    .map(({ position }) => position);
}

/** Words that count, in the singular; names of their own included. */
export function stemsIn(words: string): readonly string[] {
  const tagged = tagWords(words, { start: 0, end: words.length }, VERB_FORMS);
  const content = tagged.filter(({ tag, lower }) => /^(?:name|noun|number|base|gerund)$/.test(tag) && lower.length > 2);
  return [...new Set(content.map(({ lemma, lower }) => lemma ?? stemOf(lower)))].toSorted();
}

function positionsOf(scene: Scene, ids: readonly (string | null)[]): readonly number[] {
  return [...new Set(ids.flatMap((id) => (id === null ? [] : (scene.positionOf(id) ?? []))))];
}

function sentenceAround(scene: Scene, span: Span): Span {
  return sentenceAt(scene, span.start)?.span ?? span;
}
