// A ledger in memory that has something of everything the interface answers: the sample reports, and reports of a deal, of positions
// that shift, of figures that differ and of a statement that several carry; all stages done.
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { sampleEntries, sampleFailure } from "./sample-reports.ts";

const told = [
  "2031-03-06 Ferries stay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”",
  "2031-03-28 Talks at the quay. Tamsin Oduya said: “We will accept a foreign buyer of the ferry.”",
  "2031-03-07 Shots at the quay. The Ferry Guild said 14 people were killed. Tamsin Oduya said nine people were killed.",
  "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger. Chad urged Mali to open the border.",
  "2031-03-29 Ferries again. “We will accept a foreign buyer of the ferry,” Tamsin Oduya told reporters on Friday.",
  "undated Tamsin Oduya denied that the ferry was sold.",
];

export async function richLedger(path = ":memory:"): Promise<Ledger> {
  const ledger = await openLedger(path, { create: true });
  await ledger.add([...sampleEntries, ...(await reportsOf(told))]);
  await ledger.addFailures([sampleFailure]);
  await reconcile(ledger);
  return ledger;
}
