// Run: how far a program is that reads reports into a ledger or joins them, as it notes it there for whoever looks at the ledger meanwhile.
// Promise: what is noted is never older than STALE_MS; of a program that was killed nothing is told after that.
import { z } from "zod";
import { record } from "../schema/record.ts";

export const Run = record({
  /** reading: documents into reports; reconciling: what single reports say into what all of them hold. */
  doing: z.enum(["reading", "reconciling"]),
  /** Documents, or reports that have been through the stage. */
  done: z.int().nonnegative(),
  /** Null where it is not known. */
  total: z.int().nonnegative().nullable(),
  /** The document that was begun last, as the ledger has its address; or the stage. */
  at: z.string().nullable(),
});
export type Run = z.infer<typeof Run>;

/** How long a note holds that is not made anew, in milliseconds. */
export const STALE_MS = 30_000;

const Noted = record({ run: Run, toldAtMs: z.number() });

export function runNote(run: Run, nowMs: number): string {
  return JSON.stringify({ run, toldAtMs: nowMs });
}

/** Null where none is noted, or what stands there is stale or none. */
export function runIn(note: string, nowMs: number): Run | null {
  if (note === "") return null;
  try {
    const noted = Noted.safeParse(JSON.parse(note));
    return noted.success && Math.abs(nowMs - noted.data.toldAtMs) <= STALE_MS ? noted.data.run : null;
  } catch {
    return null;
  }
}
