// The tables that other tools get: which there are, their columns in order, and how each row is filled from the
// ledger. Offsets count code points.
import type { AttributionQuery, ReadingCore, ReadLedger } from "../ledger/ledger.ts";
import { actColumns } from "./act-columns.ts";
import { actorColumns } from "./actor-columns.ts";
import { attributionColumns } from "./attribution-columns.ts";
import type { Column, ColumnKind, Value } from "./column.ts";
import { dealColumns } from "./deal-columns.ts";
import { quantityColumns } from "./quantity-columns.ts";
import { reconciledActorColumns } from "./reconciled-actor-columns.ts";
import { type RecordRow, recordsOf } from "./record-row.ts";
import { type ReportRestriction, within } from "./restricted.ts";
import { everyStatement, statementColumns } from "./statement-columns.ts";
import type { OwnName } from "./table-names.ts";
import { termColumns } from "./term-columns.ts";
import { timeColumns } from "./time-columns.ts";

export type ExportRow = Readonly<Record<string, Value>>;

export interface ExportTable {
  /** The names of the columns in order; every row has exactly these. */
  readonly columns: readonly string[];
  /** What stands in each of them, in the same order. */
  readonly kinds: readonly ColumnKind[];
  /** In the order in which the reports were added; one at a time, so a table may be larger than the memory. */
  readonly rows: AsyncIterable<ExportRow>;
}

/** The whole table, or what the query leaves: of attributions those that it finds, of others those in reports of its outlets and days. */
export function tableOf(ledger: ReadLedger, name: OwnName, query: AttributionQuery = {}): ExportTable {
  switch (name) {
    case "attributions":
      return fill(attributionColumns, ledger.everyAttribution(query));
    case "statements":
      return fill(statementColumns, everyStatement(ledger));
    case "actors":
      return fill(reconciledActorColumns, ledger.everyReconciledActor());
    case "report-actors":
      return fill(
        actorColumns,
        within(ledger.everyActor(), ({ reading }) => reading.article, query),
      );
    case "times":
      return fill(
        timeColumns,
        recordsIn(ledger, query, ({ times }) => times),
      );
    case "quantities":
      return fill(
        quantityColumns,
        recordsIn(ledger, query, ({ quantities }) => quantities),
      );
    case "acts":
      return fill(
        actColumns,
        recordsIn(ledger, query, ({ acts }) => acts),
      );
    case "terms":
      return fill(
        termColumns,
        recordsIn(ledger, query, ({ terms }) => terms),
      );
    case "report-deals":
      return fill(
        dealColumns,
        recordsIn(ledger, query, ({ deals }) => deals),
      );
    default:
      return name satisfies never;
  }
}

/** Every record of a list, out of the readings of the query's outlets and days. */
export function recordsIn<Kind>(
  ledger: ReadLedger,
  query: ReportRestriction,
  list: (reading: ReadingCore) => readonly Kind[],
): AsyncGenerator<RecordRow<Kind>> {
  return recordsOf(
    within(ledger.everyReadingCore(), ({ article }) => article, query),
    list,
  );
}

export function fill<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>): ExportTable {
  const filled = async function* (): AsyncGenerator<ExportRow> {
    for await (const row of rows) yield Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
  };
  return {
    columns: columns.map(({ name }) => name),
    kinds: columns.map(({ kind }) => kind ?? "text"),
    rows: filled(),
  };
}
