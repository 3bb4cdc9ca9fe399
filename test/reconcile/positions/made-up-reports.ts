// Made-up reports as a reader has them, "2031-03-06 TEXT" each ("undated TEXT" for one without a date), read by the rules, and a
// ledger that holds them with all stages done.
import { reportId } from "../../../src/article/report-id.ts";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { read } from "../../../src/reading/read.ts";
import { rules } from "../../../src/reading/rules.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import type { Document } from "../../../src/schema/document.ts";
import { articleOf } from "../../reading/made-up.ts";

export async function reportsOf(lines: readonly string[]): Promise<readonly LedgerEntry[]> {
  return Promise.all(lines.map((line, at) => reportOf(line, `made-up-${at}.txt`)));
}

async function reportOf(line: string, uri: string): Promise<LedgerEntry> {
  const [date = "", ...words] = line.split(" ");
  const text = words.join(" ");
  const document: Document = { uri, bytes: new TextEncoder().encode(text), mediaType: "text/plain" };
  const dated = date === "undated" ? {} : { publishedAt: date };
  return { document, reading: await read({ ...articleOf(text), id: reportId(document), ...dated }, rules) };
}

export async function ledgerOf(entries: readonly LedgerEntry[]): Promise<Ledger> {
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add(entries);
  await reconcile(ledger);
  return ledger;
}
