// Which reports had a statement first. Promises: a copy is never first where the report that it copies is there; moments are compared as
// moments, whatever the zone that they are written in; where dates do not tell, all that may have been first are given.
import type { ReportId } from "../../schema/ids.ts";

export interface FirstKnown {
  /** One; several where their dates do not tell which; none where nothing has a date. */
  readonly reports: readonly ReportId[];
  readonly isTied: boolean;
}

/** What of a wording says when and from whom its report has it. */
export interface Carried {
  /** Of the attribution, `REPORT.RECORD`. */
  readonly id: string;
  /** ISO 8601, as exact as the report is. */
  readonly publishedAt: string | null;
  /** The report that this one copies. */
  readonly copyOf: string | null;
}

/**
 * @example a wire of 17:42 UTC and its copy of 16:20 three hours to the west: the wire, by the clock and as the original
 * @example two reports of one day without an hour, neither a copy: both, and tied
 */
export function firstKnown(wordings: readonly Carried[]): FirstKnown {
  const there = new Set(wordings.map(reportOf));
  const originals = wordings.filter(({ copyOf }) => copyOf === null || !there.has(copyOf));
  // Copies that are said to copy each other have no original among them.
  const among = (originals.length === 0 ? wordings : originals).flatMap((one) => {
    const span = spanOf(one.publishedAt);
    return span === null ? [] : [{ report: reportOf(one), ...span }];
  });
  // An original without a date is still before what copies it.
  if (among.length === 0) return given(originals.map(reportOf).filter((report) => isCopied(report, wordings)));
  const earliest = Math.min(...among.map(({ until }) => until));
  return given(among.filter(({ since }) => since <= earliest).map(({ report }) => report));
}

function given(reports: readonly string[]): FirstKnown {
  const once = [...new Set(reports)].toSorted() as readonly string[] as readonly ReportId[];
  return { reports: once, isTied: once.length > 1 };
}

function isCopied(report: string, wordings: readonly Carried[]): boolean {
  return wordings.some(({ copyOf }) => copyOf === report);
}

/** "r01.a3" → "r01" */
function reportOf({ id }: Carried): string {
  return id.slice(0, id.indexOf("."));
}

const DAY_MS = 86_400_000;

/** First and last millisecond of what a date may mean; a day alone, or its midnight without a zone, is the whole day. */
function spanOf(publishedAt: string | null): { readonly since: number; readonly until: number } | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T([\d:.]+)(Z|[+-]\d\d:?\d\d)?)?$/.exec(publishedAt ?? "");
  if (parts === null) return null;
  const [, day = "", clock, zone] = parts;
  const isDay = clock === undefined || (zone === undefined && /^[0:.]+$/.test(clock));
  // Without a zone no other clock is known than the one that all compare by.
  const since = Date.parse(isDay ? day : `${day}T${clock}${zone ?? "Z"}`);
  return Number.isNaN(since) ? null : { since, until: isDay ? since + DAY_MS - 1 : since };
}
