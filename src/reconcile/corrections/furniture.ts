// Marks a stretch of a report as furniture: what is on the page and not the report. Promise: the text stays; nothing that was read from
// the stretch alone stays, and what stands partly in it keeps the rest.
import type { Furniture } from "../../schema/article.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, overlaps, type Span, trimmed } from "../../schema/span.ts";
import { without } from "./without.ts";

export function markFurniture(reading: Reading, mark: Furniture): Reading {
  const { article } = reading;
  const { span } = mark;
  const left = (pieces: readonly Span[]): readonly Span[] => outside(pieces, span, article.text);
  const furniture = [...article.furniture.filter((one) => !contains(span, one.span)), mark];
  const headline = article.headline !== null && overlaps(article.headline, span) ? null : article.headline;
  const marked: Reading = {
    ...reading,
    article: {
      ...article,
      headline,
      body: left(article.body),
      furniture: furniture.toSorted((a, b) => a.span.start - b.span.start),
    },
    attributions: reading.attributions.map((one) => ({
      ...one,
      source: left(one.source),
      cue: left(one.cue),
      content: left(one.content),
    })),
  };
  const saidThere = marked.attributions.filter(
    (one, at) => one.content.length === 0 || lost(reading.attributions[at]?.cue ?? [], one.cue),
  );
  return withoutRest(without(marked, new Set(saidThere.map(({ id }) => id))), span);
}

function lost(before: readonly Span[], after: readonly Span[]): boolean {
  return before.length > 0 && after.length === 0;
}

/** Acts, terms and numbers that stand in it, and deals that are named nowhere else. */
function withoutRest(reading: Reading, span: Span): Reading {
  const isOut = (one: Span): boolean => !overlaps(one, span);
  const deals = reading.deals
    .map((deal) => ({ ...deal, evidence: deal.evidence.filter(isOut), because: deal.because.filter(isOut) }))
    .filter(({ evidence }, at) => evidence.length > 0 || reading.deals[at]?.evidence.length === 0);
  const there = new Set(deals.map(({ id }) => id));
  const quantities = reading.quantities.filter((one) => isOut(one.span));
  const counted = new Set(quantities.map(({ id }) => id));
  return {
    ...reading,
    deals,
    quantities,
    acts: reading.acts
      .filter(({ evidence }) => evidence.every(isOut))
      .map(({ deal, ...act }) => (deal === undefined || !there.has(deal) ? act : { ...act, deal })),
    terms: reading.terms
      .filter(({ evidence }) => evidence.every(isOut))
      .map((term) => ({
        ...term,
        deal: term.deal !== null && there.has(term.deal) ? term.deal : null,
        quantities: term.quantities.filter((id) => counted.has(id)),
      })),
  };
}

/** The pieces without the stretch, and without white space at their ends. */
function outside(pieces: readonly Span[], { start, end }: Span, text: string): readonly Span[] {
  return pieces.flatMap((piece) => {
    if (!overlaps(piece, { start, end })) return [piece];
    return [
      { start: piece.start, end: start },
      { start: end, end: piece.end },
    ].flatMap((one) => (one.start < one.end ? (trimmed(text, one) ?? []) : []));
  });
}
