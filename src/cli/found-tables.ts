// The tables that are made of all reports together, each row with the reading that it cites.
import type { DealMove } from "../export/deal-page-columns.ts";
import type { FoundRow } from "../export/found-row.ts";
import type { FoundTables } from "../export/found-tables.ts";
import type { Cited, DealPage, Position } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import type { IssueBook } from "../reconcile/positions/issues.ts";
import { positionsIn } from "../reconcile/positions/record.ts";
import { everyVersionedReport } from "../reconcile/versions.ts";
import type { Reading } from "../schema/reading.ts";

export function foundTables(ledger: ReadLedger, book: IssueBook): FoundTables {
  return {
    reports: () => everyVersionedReport(ledger),
    deals: async function* () {
      yield* await dealsOver(ledger);
    },
    dealMoves: () => withReadings(ledger, movesOf(ledger)),
    positions: () => withReadings(ledger, everyPosition(ledger, book)),
  };
}

/** In the order in which the reports were added. */
export async function* everyPosition(ledger: ReadLedger, book: IssueBook): AsyncGenerator<Position> {
  for await (const told of ledger.everyTold()) yield* positionsIn(told, book);
}

async function* movesOf(ledger: ReadLedger): AsyncGenerator<DealMove> {
  for (const deal of await dealsOver(ledger)) yield* movesIn(deal);
}

function movesIn(deal: DealPage): readonly DealMove[] {
  return deal.terms.flatMap(({ words, isOpen, moves }) =>
    moves.map((move) => ({ ...move, deal, matter: words, isOpen })),
  );
}

/** One reading stands in memory at a time; rows of one report mostly follow each other. */
async function* withReadings<Found extends Cited>(
  ledger: ReadLedger,
  rows: AsyncIterable<Found>,
): AsyncGenerator<FoundRow<Found>> {
  let open: Reading | null = null;
  for await (const found of rows) {
    if (open?.article.id !== found.report) open = await ledger.reading(found.report);
    if (open !== null) yield { found, reading: open };
  }
}
