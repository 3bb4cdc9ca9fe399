// Search: what lists can be narrowed down by beside what each attribution's row holds. Each report's attributions by themselves, so
// that the order of reports changes nothing; who an addressee is over all reports is looked up when it is asked for.
import type { RecordStore } from "../ledger/stages.ts";
import type { ReportId } from "../schema/ids.ts";
import { traitsIn } from "./search/traits.ts";
import type { Stage } from "./stage.ts";

/** Reports of one step. */
const AT_ONCE = 64;

export const search: Stage = {
  name: "search",
  rules: "1",
  step,
  takeBack,
  startAnew: (store) => store.search.startAnew(),
};

async function step({ waits, search: store }: RecordStore): Promise<number> {
  const waiting = await waits.waiting("search", AT_ONCE);
  for (const { report, reading } of waiting) await store.keep(report, traitsIn(reading));
  await waits.end(
    "search",
    waiting.map(({ report }) => report),
  );
  return waiting.length;
}

async function takeBack({ waits, search: store }: RecordStore, ids: readonly ReportId[]): Promise<void> {
  const reports = (await waits.reports(ids)).map(({ report }) => report);
  await store.takeBack(reports);
  await waits.again("search", reports);
}
