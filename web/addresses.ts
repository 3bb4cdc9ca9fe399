// Addresses of the app's own pages. Ids of other making than Parley's (names, what a visitor typed) are encoded.
import type { Cited } from "../src/ledger/findings.ts";
import type { Who } from "../src/ledger/positions.ts";
import type { Span } from "../src/schema/span.ts";

/** A report, at one of its records where one is named: `recordAddress("r01", "a3")` → "/reports/r01?record=a3". */
export function recordAddress(report: string, record?: string | null): string {
  const page = `/reports/${encodeURIComponent(report)}`;
  return record === null || record === undefined ? page : `${page}?record=${encodeURIComponent(record)}`;
}

/** A report at a place in its text: "/reports/r01?at=12-40". */
export function placeAddress(report: string, { start, end }: Span): string {
  return `${recordAddress(report)}?at=${start}-${end}`;
}

/** Where a finding stands: at the record that it was read from, else, and of a deal, which stands all over its report, at its sentence. */
export function evidenceAddress({ report, record, span }: Pick<Cited, "report" | "record" | "span">): string {
  return record === null || record.startsWith("d") ? placeAddress(report, span) : recordAddress(report, record);
}

/** `REPORT.RECORD`, as attributions and acts have it. */
export function permalinkAddress(id: string): string {
  const dot = id.indexOf(".");
  return dot < 0 ? recordAddress(id) : recordAddress(id.slice(0, dot), id.slice(dot + 1));
}

export function actorAddress(id: string): string {
  return `/actors/${encodeURIComponent(id)}`;
}

/** Null for one without a name, who is nobody over all reports. */
export function whoAddress({ id, isActor }: Who): string | null {
  return isActor ? actorAddress(id) : null;
}

export function statementAddress(id: string): string {
  return `/statements/${encodeURIComponent(id)}`;
}

export function dealAddress(id: string): string {
  return `/deals/${encodeURIComponent(id)}`;
}
