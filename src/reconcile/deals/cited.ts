// Places of evidence on the page of a deal: with their report, and in order of time.
import type { Cited } from "../../ledger/findings.ts";
import type { OfReport, When } from "../../ledger/positions.ts";
import type { Span } from "../../schema/span.ts";

/** A place with its report. */
export function cite(
  { report, outlet }: OfReport<unknown>,
  span: Span,
  when: When,
  record: string | null = null,
): Cited {
  return { report, span, when, outlet, record };
}

/** In order of time, the undated last. */
export function byTime(a: Cited, b: Cited): number {
  const key = ({ when, report }: Cited) => `${when.day || "~"} ${report}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.span.start - b.span.start;
}
