// The versions of one address: its reports in the order of publication, those with the same text one version, and those that have
// only the address in common apart from each other. Promise: the order of adding decides only where no date does: what stands at
// an address now came after what was taken from there before.
import type { Addressed } from "../../ledger/versions.ts";
import type { ReportId } from "../../schema/ids.ts";
import type { Telling } from "../copies/telling.ts";
import { sharedBy } from "./same-report.ts";

/** A report at an address, with its text. */
export interface Dated extends Addressed {
  /** What makes a text new: headline and paragraphs, white space aside. */
  readonly text: string;
  readonly telling: Telling;
}

/** The reports that have one text, the earliest first; more than one where a page was saved twice. */
export type Version = readonly [ReportId, ...ReportId[]];

/** The versions of one report, the first one first. */
export type Lineage = readonly Version[];

/** One lineage a report; more than one where different reports stood at the address. */
export function lineagesOf(reports: readonly Dated[]): readonly Lineage[] {
  return relatedOf(reports.toSorted(byTime)).map(versionsOf);
}

/** Connected by texts that have enough in common; each group in the order given. */
function relatedOf(reports: readonly Dated[]): readonly (readonly Dated[])[] {
  const open = new Set(reports);
  return reports.flatMap((first) => {
    if (!open.delete(first)) return [];
    const group = [first];
    for (const one of group)
      for (const other of open)
        if (sharedBy(one.telling, other.telling) !== null) {
          open.delete(other);
          group.push(other);
        }
    return [group.toSorted(byTime)];
  });
}

function versionsOf(group: readonly Dated[]): Lineage {
  const versions: { readonly text: string; readonly ids: [ReportId, ...ReportId[]] }[] = [];
  for (const { id, text, publishedAt, fetchedAt } of group) {
    // A text may come back after another; one that nobody dated may stand anywhere, so with its equal.
    const isUndated = publishedAt === null && fetchedAt === null;
    const same = isUndated ? versions.find((one) => one.text === text) : versions.at(-1);
    if (same?.text === text) same.ids.push(id);
    else versions.push({ text, ids: [id] });
  }
  return versions.map(({ ids }) => ids);
}

/** What tells that one is before the other. */
export type OrderBasis = "published" | "fetched" | "added";

export function orderBasis(a: Addressed, b: Addressed): OrderBasis {
  if (dated(a) !== dated(b)) return "published";
  return moment(a.fetchedAt) === moment(b.fetchedAt) ? "added" : "fetched";
}

/** By publication, else by when it was fetched, else as it was added; what has no date is behind what has one. */
function byTime(a: Dated, b: Dated): number {
  return dated(a) - dated(b) || moment(a.fetchedAt) - moment(b.fetchedAt) || a.added - b.added;
}

function dated({ publishedAt, fetchedAt }: Addressed): number {
  return moment(publishedAt ?? fetchedAt);
}

/** Without a zone it is taken for universal time, so that it is the same on every machine. */
function moment(time: string | null): number {
  const isZoneless = time !== null && /T[\d:.]+$/.test(time);
  const ms = Date.parse(isZoneless ? `${time}Z` : (time ?? ""));
  return Number.isNaN(ms) ? 8.64e15 : ms;
}
