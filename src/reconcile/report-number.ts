// What numbers a report has beside its own in the ledger: from its id and its date alone, so that they are the same in any ledger.
import { dayOf } from "../ledger/day.ts";

const DAY_MS = 86_400_000;

/** 48 bits of a report's id: "r8f0123456789abcd" → 0x8f0123456789. */
export function keyOf(id: string): number {
  return Number.parseInt(id.slice(1, 13), 16);
}

/** Days since 1970, null where no date is known. */
export function dayNumber(publishedAt: string | undefined): number | null {
  const ms = Date.parse(dayOf(publishedAt));
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS);
}
