// What is new in a ledger since some moment, for somebody who follows some actors and deals: what those said, what was done about the
// terms of those deals, and wherever a stance changed or accounts differ. Promise: new is what rests on a report that was not there
// before; what one more report of an old matter only repeats is not news.
import type { DealPage, Difference, Shift, TermMove } from "../ledger/findings.ts";
import type { AttributionRow, Page, ReadLedger } from "../ledger/ledger.ts";

export interface Followed {
  /** Ids of actors and deals over all reports. */
  readonly actors: readonly string[];
  readonly deals: readonly string[];
}

/** What a deal has that is new: the moves about its terms, and how it stands where that is new. */
export interface DealNews extends Pick<DealPage, "id" | "name" | "status"> {
  readonly moves: readonly TermMove[];
  readonly reports: number;
}

export interface News {
  /** Reports that were added. */
  readonly reports: number;
  readonly statements: Page<AttributionRow>;
  readonly deals: readonly DealNews[];
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
}

/** What all reports together hold, however it was come by. */
export interface Held {
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
  readonly deals: readonly DealPage[];
}

export interface NewsOptions extends Followed {
  /** ISO 8601. */
  readonly since: string;
  /** Statements to give; all are counted. */
  readonly limit: number;
}

export async function newsOf(
  record: Pick<ReadLedger, "arrivedSince" | "newStatements">,
  held: () => Promise<Held>,
  { since, actors, deals, limit }: NewsOptions,
): Promise<News> {
  const fresh: ReadonlySet<string> = await record.arrivedSince(since);
  if (fresh.size === 0) return NOTHING;
  const all = await held();
  const isFresh = ({ report }: { readonly report: string }): boolean => fresh.has(report);
  return {
    reports: fresh.size,
    statements: await record.newStatements(since, actors, limit),
    deals: all.deals.filter(({ id }) => deals.includes(id)).flatMap((deal) => dealNews(deal, isFresh)),
    // The same change told once more is not news: one of its two sides must be known from new reports alone.
    shifts: all.shifts.filter(
      ({ before, after, alsoBefore, alsoAfter }) =>
        [before, ...alsoBefore].every(isFresh) || [after, ...alsoAfter].every(isFresh),
    ),
    differences: all.differences.filter(({ reports }) => reports.every((report) => fresh.has(report))),
  };
}

const NOTHING: News = {
  ...{ reports: 0, statements: { rows: [], total: 0, next: null } },
  ...{ deals: [], shifts: [], differences: [] },
};

function dealNews(
  { id, name, status, terms, reports }: DealPage,
  isFresh: (one: { readonly report: string }) => boolean,
): readonly DealNews[] {
  const moves = terms.flatMap((term) => term.moves.filter(isFresh));
  const count = reports.filter((report) => isFresh({ report })).length;
  return count === 0 && moves.length === 0 ? [] : [{ id, name, status, moves, reports: count }];
}
