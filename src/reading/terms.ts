// Terms: what is demanded, offered, promised, refused, exchanged or made a condition of, by whom and to whom, by when, or else.
// Promise: linear; every piece is a span of one sentence; what is denied ("this is not a swap") is no term.
import type { Article } from "../schema/article.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Deal } from "../schema/deal.ts";
import { type DealId, type QuantityId, TermId } from "../schema/ids.ts";
import type { Quantity } from "../schema/quantity.ts";
import { contains, firstFrom, overlaps, type Span } from "../schema/span.ts";
import type { Term } from "../schema/term.ts";
import { placeActors } from "./deals/actor-places.ts";
import type { Who } from "./deals.ts";
import type { Layout } from "./layout.ts";
import { type TaggedSentence, tagSentences } from "./tagged.ts";
import { findConditions } from "./terms/conditions.ts";
import { findDemands } from "./terms/demands.ts";
import { deadlinesOf, phaseOf } from "./terms/details.ts";
import { findExchanges } from "./terms/exchanges.ts";
import type { FoundTerm, Heard, TermScene } from "./terms/found.ts";
import { findStances } from "./terms/stances.ts";

/** What the terms are read beside. */
export interface Beside extends Who {
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly deals: readonly Deal[];
}

/** In order of how much of a sentence they explain: what an earlier rule took, a later one leaves. */
const RULES: readonly ((scene: TermScene) => readonly FoundTerm[])[] = [
  findExchanges,
  findConditions,
  findDemands,
  findStances,
];

/**
 * The terms of a report in text order.
 *
 * @example "Lomara must leave by Friday or face war, Ardesh said": an ultimatum with demand, deadline and otherwise
 * @example not: "He declined to comment", "They exchanged fire"
 */
export function findTerms(article: Article, layout: Layout, beside: Beside): readonly Term[] {
  const { text } = article;
  const places = placeActors(text, beside.actors, beside.mentions);
  const sentences = tagSentences(text, layout);
  const heard = heardIn(beside.attributions, sentences);
  const found = sentences.flatMap((sentence, i) =>
    inSentence({ sentence, places, heard: heard[i] ?? [] }).map((term) => ({ term, sentence })),
  );
  const numbers = beside.quantities.map(({ id, span }) => ({ id, start: span.start, end: span.end }));
  const dealAt = dealFinder(beside.deals);
  return found.map(({ term, sentence }, index): Term => {
    const deadline = deadlinesOf(text, term);
    const phase = phaseOf(sentence, term);
    const { kind, by, to, evidence, ...pieces } = term;
    return {
      id: TermId.parse(`t${index + 1}`),
      deal: dealAt(evidence),
      kind,
      by: [...new Set(by)],
      to: [...new Set(to)].filter((one) => !by.includes(one)),
      ...pieces,
      ...(deadline.length === 0 ? {} : { deadline }),
      ...(phase === undefined ? {} : { phase }),
      quantities: numbersIn(numbers, evidence),
      evidence: [evidence],
    };
  });
}

function inSentence(scene: TermScene): readonly FoundTerm[] {
  const kept: FoundTerm[] = [];
  for (const rule of RULES)
    for (const term of rule(scene)) if (!kept.some((one) => overlaps(one.evidence, term.evidence))) kept.push(term);
  return kept.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

/** For each sentence the contents of attributions that reach into it, outer ones first. */
function heardIn(
  attributions: readonly Attribution[],
  sentences: readonly TaggedSentence[],
): readonly (readonly Heard[])[] {
  const starts = sentences.map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
  const heard: Heard[][] = sentences.map(() => []);
  for (const { content, speaker, status } of attributions)
    for (const { start, end } of content) {
      let at = Math.max(0, firstFrom(starts, start + 1) - 1);
      for (; at < starts.length && (starts[at]?.start ?? 0) < end; at++)
        if ((starts[at]?.end ?? 0) > start) heard[at]?.push({ start, end, speaker, status });
    }
  return heard.map((all) => all.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(-MOST_HEARD));
}

const MOST_HEARD = 12;

/** How far from a term its deal may be named, in characters: about two paragraphs. */
const NEAR = 800;

/** The deal that is named within the evidence, else the one named last before it, else the one named soon after. */
function dealFinder(deals: readonly Deal[]): (evidence: Span) => DealId | null {
  const named = deals
    .flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })))
    .toSorted((a, b) => a.start - b.start);
  return (evidence) => {
    const at = firstFrom(named, evidence.start);
    const [next, before] = [named[at], named[at - 1]];
    if (next !== undefined && contains(evidence, next)) return next.id;
    if (before !== undefined && evidence.start - before.end < NEAR) return before.id;
    return next !== undefined && next.start - evidence.end < NEAR ? next.id : null;
  };
}

interface Placed<Id> extends Span {
  readonly id: Id;
}

function numbersIn(places: readonly Placed<QuantityId>[], evidence: Span): readonly QuantityId[] {
  const found: QuantityId[] = [];
  for (let at = firstFrom(places, evidence.start); (places[at]?.start ?? Infinity) < evidence.end; at++) {
    const one = places[at];
    if (one !== undefined && contains(evidence, one)) found.push(one.id);
  }
  return found;
}
