// The stage of corrections: the first, because all that is derived rests on what people decided. Promise: what a report holds is a
// function of what was read and of the corrections in force, whatever came first.
import type { RecordStore } from "../../ledger/stages.ts";
import type { ReportId } from "../../schema/ids.ts";
import type { Stage } from "../stage.ts";
import { correctedReading } from "./corrected.ts";

/** Reports of one step. Most have no correction and are not even read. */
const AT_ONCE = 256;

export const corrections: Stage = {
  name: "corrections",
  rules: "2",
  step,
  takeBack,
  startAnew: (store) => store.corrections.startAnew(),
};

async function step({ corrections: store, waits }: RecordStore): Promise<number> {
  const waiting = await store.waiting(AT_ONCE);
  for (const one of await store.concerned(waiting)) {
    const { reading, holds } = correctedReading(await store.uncorrected(one.report), one.corrections);
    await store.keep(one.report, reading, holds);
  }
  await waits.end("corrections", waiting);
  return waiting.length;
}

async function takeBack({ corrections: store, waits }: RecordStore, reports: readonly ReportId[]): Promise<void> {
  const rows = (await waits.reports(reports)).map(({ report }) => report);
  await store.takeBack(rows);
  await waits.again("corrections", rows);
}
