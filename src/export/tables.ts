// The tables that other tools get: which there are, their columns in order, and how each row is filled from the
// ledger. Offsets count code points.
import type { AttributionQuery, ReadLedger } from "../ledger/ledger.ts";
import { actColumns } from "./act-columns.ts";
import { actorColumns } from "./actor-columns.ts";
import { attributionColumns } from "./attribution-columns.ts";
import type { Column, Value } from "./column.ts";
import { dealColumns } from "./deal-columns.ts";
import { quantityColumns } from "./quantity-columns.ts";
import { reconciledActorColumns } from "./reconciled-actor-columns.ts";
import { recordsOf } from "./record-row.ts";
import { everyStatement, statementColumns } from "./statement-columns.ts";
import type { OwnName } from "./table-names.ts";
import { termColumns } from "./term-columns.ts";
import { timeColumns } from "./time-columns.ts";

export type ExportRow = Readonly<Record<string, Value>>;

export interface ExportTable {
  /** The names of the columns in order; every row has exactly these. */
  readonly columns: readonly string[];
  /** In the order in which the reports were added; one at a time, so a table may be larger than the memory. */
  readonly rows: AsyncIterable<ExportRow>;
}

/** The whole table; of attributions, those that the query finds. */
export function tableOf(ledger: ReadLedger, name: OwnName, query: AttributionQuery = {}): ExportTable {
  switch (name) {
    case "attributions":
      return fill(attributionColumns, ledger.everyAttribution(query));
    case "statements":
      return fill(statementColumns, everyStatement(ledger));
    case "actors":
      return fill(reconciledActorColumns, ledger.everyReconciledActor());
    case "report-actors":
      return fill(actorColumns, ledger.everyActor());
    case "times":
      return fill(
        timeColumns,
        recordsOf(ledger.everyReading(), ({ times }) => times),
      );
    case "quantities":
      return fill(
        quantityColumns,
        recordsOf(ledger.everyReading(), ({ quantities }) => quantities),
      );
    case "acts":
      return fill(
        actColumns,
        recordsOf(ledger.everyReading(), ({ acts }) => acts),
      );
    case "terms":
      return fill(
        termColumns,
        recordsOf(ledger.everyReading(), ({ terms }) => terms),
      );
    case "report-deals":
      return fill(
        dealColumns,
        recordsOf(ledger.everyReading(), ({ deals }) => deals),
      );
    default:
      return name satisfies never;
  }
}

export function fill<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>): ExportTable {
  const filled = async function* (): AsyncGenerator<ExportRow> {
    for await (const row of rows) yield Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
  };
  return { columns: columns.map((column) => column.name), rows: filled() };
}
