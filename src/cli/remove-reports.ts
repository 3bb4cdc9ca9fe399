// Reports out of a ledger from the command line. All of them must be there, or none is removed.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { removeReports } from "../reconcile/remove.ts";
import type { ReportId } from "../schema/ids.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import type { Session } from "./session.ts";

/** @throws ParleyError record-missing */
export async function removeByIds(given: readonly string[], path: string, session: Session): Promise<void> {
  const ledger = await openLedger(path);
  try {
    const ids: ReportId[] = [];
    for (const one of new Set(given)) ids.push(await idOf(one, ledger));
    const removed = await removeReports(ledger, ids);
    const { reports } = await ledger.counts();
    await session.write(`${count(removed, "report")} removed; ${count(reports, "report")} left.\n`);
  } finally {
    await ledger.close();
  }
}

async function idOf(given: string, ledger: Ledger): Promise<ReportId> {
  const report = await ledger.report(given);
  if (report !== null) return report.id;
  const near = await ledger.similarReports(given);
  const hint = near.length === 0 ? '"parley export reports" lists them' : `did you mean ${near.join(", ")}?`;
  throw new ParleyError("record-missing", `There is no report "${shown(given)}" in the ledger: ${hint}`);
}
