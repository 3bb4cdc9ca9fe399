// A finding over all reports as a row of a table, whatever it is: who, what, how in a word or two, the place that it stands at and, where
// it lies between two, the other.
import type { Column } from "../../export/column.ts";
import { permalinkOf } from "../../export/found-row.ts";
import type { Cited, Difference, Shift } from "../../ledger/findings.ts";
import type { AttributionRow } from "../../ledger/ledger.ts";

export interface Place {
  readonly date: string | null;
  readonly outlet: string | null;
  readonly report: string;
  /** `REPORT.RECORD`, or the report's id where it is the sentence or the report alone. */
  readonly record: string;
}

export interface FindingRow<Part extends string> {
  readonly part: Part;
  readonly who: string | null;
  readonly what: string;
  /** In a word or two: "accepts → refuses", "denied". */
  readonly how: string | null;
  readonly place: Place | null;
  readonly other?: Place;
}

const sides = ["date", "outlet", "report", "record"] as const;

export function findingColumns<Part extends string>(): readonly Column<FindingRow<Part>>[] {
  return [
    { name: "part", of: ({ part }) => part },
    { name: "who", of: ({ who }) => who },
    { name: "what", of: ({ what }) => what },
    { name: "how", of: ({ how }) => how },
    ...sides.map((name): Column<FindingRow<Part>> => ({ name, of: ({ place }) => place?.[name] ?? null })),
    ...sides.map(
      (name): Column<FindingRow<Part>> => ({
        name: `other${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        of: ({ other }) => other?.[name] ?? null,
      }),
    ),
  ];
}

export function ofShift({ who, matter, from, to, before, after }: Shift): FindingRow<"shifts"> {
  const how = `${from} → ${to ?? "an answer that is neither"}`;
  return { part: "shifts", who: who.name, what: matter, how, place: placeOf(before), other: placeOf(after) };
}

/** A row an account; what they are about holds them together. */
export function ofDifference({ kind, about, accounts }: Difference): readonly FindingRow<"differences">[] {
  return accounts.map(({ who, whoWords, value, ...cited }) => ({
    ...{ part: "differences", who: who?.name ?? whoWords, what: about, place: placeOf(cited) },
    how: value === null ? kind : `${kind}: ${value}`,
  }));
}

export function ofAttribution<Part extends string>(
  part: Part,
  row: AttributionRow,
  how: string | null,
): FindingRow<Part> {
  const { speakerName, sourceText, contentText, publishedAt, outlet, report, id } = row;
  const place = { date: publishedAt?.slice(0, 10) ?? null, outlet, report, record: id };
  return { part, who: speakerName ?? (sourceText || null), what: contentText, how, place };
}

export function placeOf(cited: Cited): Place {
  const { when, outlet, report } = cited;
  return { date: when.day || null, outlet, report, record: permalinkOf(cited) };
}
