// What came in since some moment, counted. Promise: it costs by what came in and by what is followed, so that it can be told to everybody who
// listens.
import type { DealPage } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import type { Followed } from "./news.ts";

export interface NewsInBrief {
  readonly reports: number;
  /** Of the actors that are followed. */
  readonly statements: number;
  /** Those of the deals that are followed of which new reports tell. */
  readonly deals: readonly Pick<DealPage, "id" | "name">[];
}

/** @param since ISO 8601, by when reports were added; the deals are asked for only where some are followed */
export async function newsInBrief(
  record: Pick<ReadLedger, "arrivedSince" | "newStatements">,
  held: () => Promise<readonly DealPage[]>,
  { since, actors, deals }: Followed & { readonly since: string },
): Promise<NewsInBrief> {
  const fresh: ReadonlySet<string> = await record.arrivedSince(since);
  if (fresh.size === 0) return { reports: 0, statements: 0, deals: [] };
  const followed = new Set(deals);
  const known = followed.size === 0 ? [] : await held();
  return {
    reports: fresh.size,
    statements: (await record.newStatements(since, actors, 0)).total,
    deals: known
      .filter(({ ids, reports }) => ids.some((id) => followed.has(id)) && reports.some((report) => fresh.has(report)))
      .map(({ id, name }) => ({ id, name })),
  };
}
