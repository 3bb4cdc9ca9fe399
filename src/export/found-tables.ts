// The tables of what all reports hold together, which reconcile/ makes and this room only writes.
import type { DealPage, Position } from "../ledger/findings.ts";
import type { VersionedReport } from "../ledger/ledger.ts";
import { type DealMove, dealPageColumns, dealTermColumns } from "./deal-page-columns.ts";
import type { FoundRow } from "./found-row.ts";
import { positionColumns } from "./position-columns.ts";
import { reportColumns } from "./report-columns.ts";
import { type ReportRestriction, within } from "./restricted.ts";
import { FOUND, type FoundName, type TableName } from "./table-names.ts";
import { type ExportTable, fill } from "./tables.ts";

export interface FoundTables {
  readonly reports: () => AsyncIterable<VersionedReport>;
  readonly deals: () => AsyncIterable<DealPage>;
  readonly dealMoves: () => AsyncIterable<FoundRow<DealMove>>;
  readonly positions: () => AsyncIterable<FoundRow<Position>>;
}

export function isFound(name: TableName): name is FoundName {
  return FOUND.some((one) => one === name);
}

export function foundTableOf(found: FoundTables, name: FoundName, query: ReportRestriction = {}): ExportTable {
  switch (name) {
    case "reports":
      return fill(
        reportColumns,
        within(found.reports(), (report) => report, query),
      );
    case "deals":
      return fill(dealPageColumns, found.deals());
    case "deal-terms":
      return fill(dealTermColumns, found.dealMoves());
    case "positions":
      return fill(positionColumns, found.positions());
    default:
      return name satisfies never;
  }
}
