// Deals over all reports, out of what single reports tell of them.
import type { DealPage } from "../../ledger/findings.ts";
import type { OfReport, Told, ToldRecord } from "../../ledger/positions.ts";
import { dealPages } from "./page.ts";

/** Only reports that tell of a deal, of terms or of meetings are held in memory. */
export async function dealsOver(record: ToldRecord): Promise<readonly DealPage[]> {
  const told: OfReport<Told>[] = [];
  for await (const one of record.everyTold()) if (isOfDeals(one)) told.push(one);
  return dealPages(told);
}

/** Whether anything of the report can stand on the page of a deal. */
export function isOfDeals({ item: { deals, terms, meetings }, story }: OfReport<Told>): boolean {
  return deals.length > 0 || terms.length > 0 || (story !== null && meetings.length > 0);
}

const PATTERN = /^d[0-7][0-9a-f]{11}$/;

/** Null where there is no deal of that id. */
export async function dealWithId(record: ToldRecord, id: string): Promise<DealPage | null> {
  if (!PATTERN.test(id)) return null;
  return dealKnownAs(id, await dealsOver(record)) ?? null;
}

/**
 * The deal that an id leads to, which may be one that it had before reports came, were taken out, or a person merged it; or the deal of a single
 * report, as `REPORT.RECORD`.
 */
export function dealKnownAs(id: string, deals: readonly DealPage[]): DealPage | undefined {
  return deals.find(({ ids, members }) => ids.includes(id) || members.includes(id));
}
