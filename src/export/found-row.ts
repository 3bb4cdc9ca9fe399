// A finding over all reports as a table has it: with the reading that it cites, so that its words and places can be written.
import type { Cited } from "../ledger/findings.ts";
import type { ReadingCore } from "../ledger/ledger.ts";
import type { Who } from "../ledger/positions.ts";
import type { Column } from "./column.ts";
import { spansAt, wordsAt } from "./record-row.ts";
import { reportKey } from "./report-key.ts";

export interface FoundRow<Found> {
  readonly found: Found;
  readonly reading: ReadingCore;
}

/** The columns with which such a table ends: when, on which ground, and the sentence. */
export function citedColumns<Found extends Cited>(): readonly Column<FoundRow<Found>>[] {
  return [
    { name: "date", of: ({ found }) => found.when.day || null },
    { name: "dateBasis", of: ({ found }) => found.when.basis },
    { name: "sentence", of: ({ found, reading }) => wordsAt(reading, [found.span]) },
    { name: "report", of: ({ reading }) => reportKey(reading.article) },
    { name: "record", of: ({ found }) => permalinkOf(found) },
    { name: "outlet", of: ({ found }) => found.outlet },
    { name: "publishedAt", of: ({ reading }) => reading.article.publishedAt ?? null },
    { name: "spans", kind: "spans", of: ({ found, reading }) => spansAt(reading, [found.span]) },
  ];
}

/** The id that `parley show` opens: of the record, else, where a finding rests on a sentence alone, of the report. */
export function permalinkOf({ report, record }: Pick<Cited, "report" | "record">): string {
  return record === null ? report : `${report}.${record}`;
}

/** "Ilse Marquand"; with the id where it is somebody over all reports. */
export function nameWithId({ name, id, isActor }: Who): string {
  return isActor ? `${name} (${id})` : name;
}
