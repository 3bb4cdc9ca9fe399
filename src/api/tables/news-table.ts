// What came in since some moment as a table: a row a statement, a move about a deal's terms, a shift, or an account of a difference.
// Promise: all of it, also where the page gives the first statements only.
import { type ExportTable, fill } from "../../export/tables.ts";
import type { DealNews, News } from "../../reconcile/news.ts";
import { type FindingRow, findingColumns, ofAttribution, ofDifference, ofShift, placeOf } from "./finding-row.ts";

type Row = FindingRow<"statements" | "deals" | "shifts" | "differences">;

export function newsTable(make: () => Promise<News>): ExportTable {
  return fill(findingColumns(), rowsIn(make));
}

async function* rowsIn(make: () => Promise<News>): AsyncGenerator<Row> {
  const { statements, deals, shifts, differences } = await make();
  for (const row of statements.rows) yield ofAttribution("statements", row, row.attribution.status);
  yield* deals.flatMap(ofDeal);
  yield* shifts.map(ofShift);
  yield* differences.flatMap(ofDifference);
}

function ofDeal({ name, moves }: DealNews): readonly Row[] {
  return moves.map((move) => ({
    ...{ part: "deals", who: move.by.map((who) => who.name).join("; ") || null, what: move.words },
    ...{ how: `${move.move}: ${name}`, place: placeOf(move) },
  }));
}
