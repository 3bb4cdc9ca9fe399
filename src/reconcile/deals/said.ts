// Reading → what one report says of deals: the deals, the terms with what somebody did about each, the meetings, and around whom the
// report turns. Pure; every item has the place where it stands.

import { NO_MATTERS } from "../../language/en/issue-words.ts";
import { HOSTING_WORDS, MEETING_WORDS } from "../../language/en/meeting-words.ts";
import { NO_REFUSAL, NOT_GIVEN } from "../../language/en/term-words.ts";
import { FORCE, HARMS, SUFFERED } from "../../language/en/ultimatum-words.ts";
import type { Bounds, DealSaid, MeetingSaid, Move, TermSaid } from "../../ledger/positions.ts";
import type { Act } from "../../schema/act.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span, sliceOf } from "../../schema/span.ts";
import type { Term } from "../../schema/term.ts";
import { plainWords } from "../plain-words.ts";
import { termMatterAt } from "../positions/matter.ts";
import { attributionAt, type Scene, sentenceAt, whenOf } from "../positions/scene.ts";
import { stemOf } from "../positions/stem.ts";
import { isUltimatum } from "../regards/regards.ts";
import { termStems } from "./term-stems.ts";

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
  provision: "provided",
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
    if (piece === undefined || evidence === undefined || isThreat(scene, term)) return [];
    const words = sliceOf(scene.reading.article.text, piece).replace(/\s+/g, " ").slice(0, LONGEST_WORDS);
    const stems = termStems(words);
    // "the idea", "an answer": what is asked or refused stands elsewhere
    if (stems.every((stem) => NO_MATTERS.has(stem))) return [];
    const when = whenOf(scene, attributionAt(scene, piece)?.time);
    const { id, deal } = term;
    const [by, to] = [positionsOf(scene, term.by), positionsOf(scene, term.to)];
    const move = moveOf(scene, term);
    const isMatter = move !== "demanded" || isNamed(scene, piece);
    const said = { id, deal, isMatter, words, stems, when, by, to, move };
    return [
      {
        ...said,
        teller: tellerAt(scene, piece, by),
        bounds: boundsOf(scene, piece, term),
        evidence: sentenceAround(scene, evidence),
      },
    ];
  });
}

/** Who tells of it, of those within whose words it stands, the innermost first: nobody who does it. */
function tellerAt(scene: Scene, piece: Span, by: readonly number[]): number | null {
  for (let one = attributionAt(scene, piece); one !== null; one = outerOf(scene, one)) {
    const [speaker] = positionsOf(scene, [one.speaker]);
    if (speaker !== undefined && !by.includes(speaker)) return speaker;
  }
  return null;
}

function outerOf({ reading }: Scene, { parent }: Attribution): Attribution | null {
  return parent === null ? null : (reading.attributions.find(({ id }) => id === parent) ?? null);
}

function boundsOf(scene: Scene, piece: Span, term: Term): Bounds {
  const { demand, give, get, condition, otherwise, phase = null, deadline = [] } = term;
  const { text } = scene.reading.article;
  const wordsOf = (pieces: readonly Span[] = []): string | null =>
    pieces
      .map((one) => sliceOf(text, one).replace(/\s+/g, " "))
      .join(" … ")
      .slice(0, LONGEST_WORDS) || null;
  return {
    phase,
    deadline: wordsOf(deadline.filter((one) => !overlaps(one, piece))),
    condition: wordsOf(condition),
    // An exchange of which the report has one side alone has it as the term
    inReturn: demand === undefined && give === undefined ? null : wordsOf(get),
    otherwise: wordsOf(otherwise),
  };
}

/**
 * What somebody does by a term. On whatever condition: what is not to be is refused, unless it is harm that is not to be done.
 * @example "There will be no solution until the flow stops" → refused; not: "if they stop, we will not attack"
 */
function moveOf({ reading }: Scene, { kind, give = [] }: Term): Move {
  const words = kind === "condition" && give[0] !== undefined ? sliceOf(reading.article.text, give[0]) : "";
  const not = NOT_GIVEN.exec(words);
  if (not === null) return MOVES[kind];
  const next = plainWords(words.slice(not.index + not[0].length)).slice(0, 2);
  return next.some((word) => SPARED.has(stemOf(word))) ? MOVES[kind] : "refused";
}

/** Whoever does not do these refuses nothing. */
const SPARED: ReadonlySet<string> = new Set([...HARMS, ...FORCE, ...SUFFERED, ...NO_REFUSAL].map(stemOf));

/** "They would face fire if they came", "it threatened to cut aid unless": what is given is no offer where it is a threat. */
function isThreat({ reading }: Scene, { kind, evidence, give = [] }: Term): boolean {
  if (MOVES[kind] !== "offered") return false;
  const { text } = reading.article;
  return reading.acts.some((act) => {
    if (!act.kind.startsWith("THREATEN")) return false;
    const stands = (pieces: readonly Span[]): boolean =>
      act.evidence.some((words) => pieces.some((span) => overlaps(words, span)));
    const opens = act.evidence.some(({ end }) =>
      give.some(({ start }) => start > end && /^\s+(?:to\s+)?$/.test(text.slice(end, start))),
    );
    return (isUltimatum(act.because) && stands(evidence)) || (THREATENED.has(act.status) && (opens || stands(give)));
  });
}

/** A threat that is denied, withdrawn or only thought of is none. */
const THREATENED: ReadonlySet<Act["status"]> = new Set(["done", "alleged", "planned", "conditional"]);

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
    return [{ who, when: whenOf(scene, act.time), evidence: sentence.span, record: act.id }];
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

const TALKING = /^(talks|negotiat|mediat|delegat)/;

/** Two words of different stems: a lone "talks" stands in many a report of something else. */
export function isOfTalks({ sentences }: Scene): boolean {
  const found = new Set(sentences.flatMap(({ words }) => words.flatMap(({ lower }) => TALKING.exec(lower)?.[1] ?? [])));
  return found.size > 1;
}

function isNamed(scene: Scene, piece: Span): boolean {
  const words = sentenceAt(scene, piece.start)?.words ?? [];
  const from = words.findIndex(({ start }) => start >= piece.start);
  const line = { text: scene.reading.article.text, words };
  return from >= 0 && (termMatterAt(line, from, "somebody")?.name ?? "") !== "";
}

function positionsOf(scene: Scene, ids: readonly (string | null)[]): readonly number[] {
  return [...new Set(ids.flatMap((id) => (id === null ? [] : (scene.positionOf(id) ?? []))))];
}

function sentenceAround(scene: Scene, span: Span): Span {
  return sentenceAt(scene, span.start)?.span ?? span;
}
