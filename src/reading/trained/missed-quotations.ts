// Quotations that the network missed: "“We held on.” — Amna Ruk" has no telling word to find. A quotation is a sign of its
// own, and the rules that start from one are mostly right. Promise: only what the network took for nothing else.
import type { Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";
import { indexSpans } from "./span-index.ts";

/** Rules that start from a quotation, not from a cue. */
const BY_QUOTATION: ReadonlySet<RuleName> = new Set([
  "signature",
  "trailing-quotation",
  "quotation",
  "colon",
  "bare-quotation",
]);

/** Of the rules' attributions those of quotations that no attribution found so far holds at least half of. */
export function missedQuotations(ruled: readonly Candidate[], found: readonly Roles[]): readonly Candidate[] {
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

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
