// The records of each table in the order of the text: what the side list shows and the keys step through.
import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { actRecords } from "./acts.ts";
import { attributionRecords } from "./attributions.ts";
import { dealRecords } from "./deals.ts";
import { quantityRecords } from "./quantities.ts";
import { type ReportRecord, TABLES, type Table } from "./record.ts";
import { termRecords } from "./terms.ts";
import { timeRecords } from "./times.ts";

const READ: Readonly<Record<Table, (reading: Reading, links: ReportLinks | null) => readonly ReportRecord[]>> = {
  attributions: attributionRecords,
  acts: actRecords,
  terms: termRecords,
  deals: dealRecords,
  times: timeRecords,
  quantities: quantityRecords,
};

/** @param links what the records lead to beyond the report; null where that is not known */
export function recordsOf(reading: Reading, table: Table, links: ReportLinks | null = null): readonly ReportRecord[] {
  return READ[table](reading, links).toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ marks }: ReportRecord): number {
  return Math.min(...marks.map(({ span }) => span.start));
}

/** The table that an address means: that of its record, else the one it asks for, else who said what. */
export function tableOf(reading: Reading, query: URLSearchParams): Table {
  const record = query.get("record");
  const own = TABLES.find((table) => reading[table].some(({ id }) => id === record));
  return own ?? TABLES.find((table) => table === query.get("show")) ?? "attributions";
}

/** The address, within the report's page, of a table with nothing selected. */
export function addressOf(path: string, table: Table): string {
  return table === "attributions" ? path : `${path}?show=${table}`;
}
