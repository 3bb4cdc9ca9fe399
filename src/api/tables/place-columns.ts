// The columns with which tables of findings over all reports end: when, on which ground, and where it stands.
import type { Column } from "../../export/column.ts";
import { permalinkOf } from "../../export/found-row.ts";
import type { Cited } from "../../ledger/findings.ts";

export function placeColumns<Found>(of: (found: Found) => Cited): readonly Column<Found>[] {
  return [
    { name: "date", of: (found) => of(found).when.day || null },
    { name: "dateBasis", of: (found) => of(found).when.basis },
    { name: "outlet", of: (found) => of(found).outlet },
    { name: "report", of: (found) => of(found).report },
    { name: "record", of: (found) => permalinkOf(of(found)) },
  ];
}
