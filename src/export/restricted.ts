// Records restricted to reports of some outlets and days, as a search restricts attributions.
import { dayOf } from "../ledger/day.ts";
import { fold } from "../ledger/fold.ts";
import type { AttributionQuery } from "../ledger/ledger.ts";

export type ReportRestriction = Pick<AttributionQuery, "outlet" | "since" | "until">;

interface OfReport {
  readonly outlet?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
}

/** Without a date, a report is in no stretch of days. */
export function isWithin(
  { outlet, publishedAt }: OfReport,
  { outlet: outlets, since, until }: ReportRestriction,
): boolean {
  if (outlets !== undefined && !outlets.some((one) => fold(one) === fold(outlet ?? ""))) return false;
  if (since === undefined && until === undefined) return true;
  const day = dayOf(publishedAt ?? undefined);
  return day !== "" && (since === undefined || day >= since) && (until === undefined || day <= until);
}

export async function* within<Item>(
  items: AsyncIterable<Item>,
  reportOf: (item: Item) => OfReport,
  restriction: ReportRestriction,
): AsyncGenerator<Item> {
  for await (const item of items) if (isWithin(reportOf(item), restriction)) yield item;
}
