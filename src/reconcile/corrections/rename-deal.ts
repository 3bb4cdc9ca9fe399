// Calls a deal otherwise, in one report: that of its kind which is named at the place, else whichever is. Nothing else of it changes.
import type { Deal } from "../../schema/deal.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import { dealNamedAt } from "./deal-sides.ts";

/** Null where no deal is named there. */
export function renameDeal(reading: Reading, span: Span, { name, kind }: Pick<Deal, "name" | "kind">): Reading | null {
  const deal = dealNamedAt(reading, span, kind);
  if (deal === undefined) return null;
  const names = [name, ...deal.names.filter((other) => other !== name)];
  return { ...reading, deals: reading.deals.map((one) => (one === deal ? { ...one, name, names } : one)) };
}
