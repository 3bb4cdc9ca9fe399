// Quotations that the network missed: "“We held on.” — Amna Ruk" has no telling word to find. A quotation is a sign of its
// own, and the rules that start from one are mostly right. Promise: only what the network took for nothing else.
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";
import { findCandidates } from "../rules.ts";

interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Rules that start from a quotation, not from a cue. */
const BY_QUOTATION: ReadonlySet<RuleName> = new Set([
  "signature",
  "trailing-quotation",
  "quotation",
  "colon",
  "bare-quotation",
]);

/** The rules' attributions of quotations that no attribution found so far holds at least half of. */
export function findMissedQuotations(article: Article, layout: Layout, found: readonly Roles[]): readonly Candidate[] {
  return findCandidates(article, layout).filter(
    (candidate) => BY_QUOTATION.has(candidate.rule) && !found.some((other) => isTaken(candidate, other)),
  );
}

function isTaken(candidate: Roles, other: Roles): boolean {
  const shared = sharedOf(candidate.content, other.content);
  return 2 * shared >= lengthOf(candidate.content) || sharedOf(candidate.cue, [...other.cue, ...other.source]) > 0;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many characters two lists of spans share. */
function sharedOf(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce(
    (sum, a) =>
      sum + others.reduce((own, b) => own + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
}
