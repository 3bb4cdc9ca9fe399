// Quotations that the network missed: "“We held on.” — Amna Ruk" has no telling word to find. A quotation is a sign of its
// own, and the rules that start from one are mostly right. Promise: only what the network took for nothing else.
import { type Span, sliceOf } from "../../schema/span.ts";
import { findCreditLines } from "../chains/credit-line.ts";
import { isPress } from "../chains/press.ts";
import type { Roles } from "../reader.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";
import { phraseOf } from "../sourcing/phrase.ts";
import { indexSpans } from "./span-index.ts";

/** Rules that start from a quotation, not from a cue. */
const BY_QUOTATION: ReadonlySet<RuleName> = new Set([
  "signature",
  "trailing-quotation",
  "quotation",
  "colon",
  "bare-quotation",
]);

/** Of the rules' attributions those that the network missed and that are mostly right: quotations, and outlets' credits. */
export function missedByNetwork(
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Span[] },
  ruled: readonly Candidate[],
  found: readonly Roles[],
): readonly Candidate[] {
  const quotations = missedQuotations(ruled, found);
  const credits = missedCredits(text, [...findCreditLines(text, paragraphs), ...ruled], [...found, ...quotations]);
  return [...quotations, ...credits];
}

/** Of the rules' attributions those of quotations that no attribution found so far holds at least half of. */
function missedQuotations(ruled: readonly Candidate[], found: readonly Roles[]): readonly Candidate[] {
  const contentsAt = indexSpans(found.flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner }))));
  const tellersAt = indexSpans(found.flatMap(({ source, cue }) => [...source, ...cue]));
  const isTaken = ({ content, cue }: Candidate): boolean => {
    const shared = new Map<number, number>();
    for (const own of content)
      for (const { start, end, owner } of contentsAt(own)) {
        const both = Math.min(own.end, end) - Math.max(own.start, start);
        shared.set(owner, (shared.get(owner) ?? 0) + both);
      }
    return 2 * Math.max(0, ...shared.values()) >= lengthOf(content) || cue.some((span) => tellersAt(span).length > 0);
  };
  return ruled.filter((candidate) => BY_QUOTATION.has(candidate.rule) && !isTaken(candidate));
}

/** Rules that find an outlet behind or before what it reports: "…, Oro News reported", "As Oro News reports, …". */
const BY_CREDIT: ReadonlySet<RuleName> = new Set(["trailing-clause", "trailing-quotation", "according-to", "label"]);

/** Of the rules' attributions those of an outlet of which the network saw neither source nor cue. */
function missedCredits(text: string, ruled: readonly Candidate[], found: readonly Roles[]): readonly Candidate[] {
  const isCiting = ({ cue: [cue] }: Roles): boolean =>
    cue !== undefined && /^(?:citing|quoting)\b/iu.test(sliceOf(text, cue));
  const tellersAt = indexSpans(found.filter((one) => !isCiting(one)).flatMap(({ source, cue }) => [...source, ...cue]));
  return ruled.filter(({ rule, source: [source], cue }) => {
    if (!BY_CREDIT.has(rule) || source === undefined || !isPress(phraseOf(sliceOf(text, source)))) return false;
    return [source, ...cue].every((span) => tellersAt(span).length === 0);
  });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
