// The report that a table's `report` column means: by the id that the input gave, its web address, its file or where it was read from.
import type { ReadLedger, ReportRow } from "../ledger/ledger.ts";

/** Of several, such as versions of one address, the last that was added. Reads the list of reports, so it is asked last. */
export async function reportCalled(ledger: Pick<ReadLedger, "everyReport">, name: string): Promise<ReportRow | null> {
  let found: ReportRow | null = null;
  for await (const row of ledger.everyReport())
    if ([row.sourceId, row.uri, row.file, row.address].includes(name)) found = row;
  return found;
}
