// Positions and deals: what each report tells of them is kept as it is; what all of them hold together is made of it when it is
// asked for (positions/record.ts, deals/page.ts), so that one more report costs by what it says and the order of reports, or
// a merge of actors, changes nothing that is kept.
import type { RecordStore } from "../ledger/stages.ts";
import type { ReportId } from "../schema/ids.ts";
import { toldIn } from "./positions/told.ts";
import type { Stage } from "./stage.ts";

/** Reports of one step. */
const AT_ONCE = 64;

export const positions: Stage = {
  name: "positions",
  rules: "14",
  step: keepSome,
  takeBack,
  startAnew: ({ told }) => told.startAnew(),
};

async function keepSome({ waits, told, corrections }: RecordStore): Promise<number> {
  const waiting = await waits.waiting("positions", AT_ONCE);
  const concerned = await corrections.concerned(waiting.map(({ report }) => report));
  const byReport = new Map(concerned.map((one) => [one.report, one.corrections]));
  for (const { report, reading } of waiting) await told.keep(report, toldIn(reading, byReport.get(report)));
  await waits.end(
    "positions",
    waiting.map(({ report }) => report),
  );
  return waiting.length;
}

async function takeBack({ waits, told }: RecordStore, ids: readonly ReportId[]): Promise<void> {
  const reports = (await waits.reports(ids)).map(({ report }) => report);
  await told.takeBack(reports);
  await waits.again("positions", reports);
}
