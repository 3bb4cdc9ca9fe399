// Deals over all reports, out of what single reports tell of them.
import type { DealPage } from "../../ledger/findings.ts";
import type { OfReport, Told, ToldRecord } from "../../ledger/positions.ts";
import { dealPages } from "./page.ts";

/** Only reports that tell of a deal are held in memory. */
export async function dealsOver(record: ToldRecord): Promise<readonly DealPage[]> {
  const told: OfReport<Told>[] = [];
  for await (const one of record.everyTold()) if (one.item.deals.length > 0) told.push(one);
  return dealPages(told);
}

const PATTERN = /^d[0-7][0-9a-f]{11}$/;

/** Null where there is no deal of that id. Every member's id shows the deal that it is in now. */
export async function dealWithId(record: ToldRecord, id: string): Promise<DealPage | null> {
  if (!PATTERN.test(id)) return null;
  return (await dealsOver(record)).find((deal) => deal.id === id) ?? null;
}
