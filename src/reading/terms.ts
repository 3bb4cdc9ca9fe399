// Terms: what is demanded, offered, promised, refused, exchanged or made a condition of, by whom and to whom, by when, or else.
// Promise: linear; every piece is a span of one sentence; what is denied ("this is not a swap") is no term.
import type { Article } from "../schema/article.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Deal } from "../schema/deal.ts";
import { type QuantityId, TermId } from "../schema/ids.ts";
import type { Quantity } from "../schema/quantity.ts";
import { contains, firstFrom, overlaps, type Span } from "../schema/span.ts";
import type { Term } from "../schema/term.ts";
import { placeActors } from "./deals/actor-places.ts";
import { dealFinder } from "./deals/nearest.ts";
import type { Who } from "./deals.ts";
import type { Layout } from "./layout.ts";
import { type TaggedSentence, tagSentences } from "./tagged.ts";
import { findConditions } from "./terms/conditions.ts";
import { findDemands } from "./terms/demands.ts";
import { deadlinesOf, phaseOf } from "./terms/details.ts";
import { findExchanges } from "./terms/exchanges.ts";
import type { FoundTerm, Heard, TermScene } from "./terms/found.ts";
import { findObligations } from "./terms/obligations.ts";
import { findProvisions } from "./terms/provisions.ts";
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
  findProvisions,
  findObligations,
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
    const whole = { start: sentence.words[0]?.start ?? 0, end: sentence.words.at(-1)?.end ?? 0 };
    return {
      id: TermId.parse(`o${index + 1}`),
      deal: dealAt(evidence, whole, [...by, ...to]),
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

/** What an earlier rule took is left alone; what is kept stands apart, in order. */
function inSentence(scene: TermScene): readonly FoundTerm[] {
  let kept: readonly FoundTerm[] = [];
  for (const rule of RULES) {
    const places = kept.map(({ evidence }) => evidence);
    const added: FoundTerm[] = [];
    for (const term of rule(scene).toSorted((a, b) => a.evidence.start - b.evidence.start)) {
      const next = firstFrom(places, term.evidence.start);
      const beside = [places[next - 1], places[next], added.at(-1)?.evidence];
      if (!beside.some((one) => one !== undefined && overlaps(one, term.evidence))) added.push(term);
    }
    kept = [...kept, ...added].toSorted((a, b) => a.evidence.start - b.evidence.start);
  }
  return kept;
}

/** For each sentence the contents of attributions that reach into it, outer ones first. */
function heardIn(
  attributions: readonly Attribution[],
  sentences: readonly TaggedSentence[],
): readonly (readonly Heard[])[] {
  const starts = sentences.map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
  const heard: Heard[][] = sentences.map(() => []);
  for (const { content, speaker, status, kind } of attributions)
    for (const { start, end } of content) {
      let at = Math.max(0, firstFrom(starts, start + 1) - 1);
      for (; at < starts.length && (starts[at]?.start ?? 0) < end; at++)
        if ((starts[at]?.end ?? 0) > start)
          heard[at]?.push({ start, end, speaker, status, isDirect: kind === "direct" });
    }
  return heard.map((all) => all.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(-MOST_HEARD));
}

const MOST_HEARD = 12;

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
