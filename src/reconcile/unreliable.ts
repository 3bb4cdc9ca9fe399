// Unreliable quotations: what stands between quotation marks in a report that puts another into other words, and not in the report
// that it puts so. Whoever reworded the rest reworded these, too: they are nobody's words. Only where both reports are there.
import type { AttributionRow, ReadLedger, ReportRow } from "../ledger/ledger.ts";
import { sliceOf } from "../schema/span.ts";

export interface UnreliableQuotation {
  readonly row: AttributionRow;
  /** The report that was put into other words. */
  readonly origin: string;
  /** What stands between the marks and not in that report. */
  readonly quoted: readonly string[];
}

export interface UnreliableQuotations {
  readonly total: number;
  /** In the order in which their reports were added. */
  readonly rows: readonly UnreliableQuotation[];
}

/** One that has been found, its attribution as `REPORT.RECORD`. */
interface Found extends Omit<UnreliableQuotation, "row"> {
  readonly attribution: string;
}

/** Fewer words may stand in any report by chance, or in none. */
const LEAST_WORDS = 4;

/** How many there are in the ledger, and the first so many. */
export async function unreliableQuotations(ledger: ReadLedger, limit: number): Promise<UnreliableQuotations> {
  const first: Found[] = [];
  let total = 0;
  for await (const report of ledger.everyReport())
    for (const found of await unreliableIn(ledger, report)) if (total++ < limit) first.push(found);
  const rows: UnreliableQuotation[] = [];
  for (const { attribution, ...found } of first) {
    const row = await ledger.attribution(attribution);
    if (row !== null) rows.push({ row, ...found });
  }
  return { total, rows };
}

async function unreliableIn(ledger: ReadLedger, { id, copyOf }: ReportRow): Promise<readonly Found[]> {
  if (copyOf?.kind !== "reworded") return [];
  const [own, origin] = [await ledger.reading(id), await ledger.reading(copyOf.report)];
  if (own === null || origin === null) return [];
  const known = plain(origin.article.text);
  return own.attributions.flatMap(({ id: record, kind, content }) => {
    if (kind === "indirect") return [];
    const quoted = content
      .flatMap((span) => quotationsIn(sliceOf(own.article.text, span)))
      .filter((words) => !known.includes(plain(words)));
    return quoted.length === 0 ? [] : [{ attribution: `${id}.${record}`, origin: copyOf.report, quoted }];
  });
}

/** “We wait,” → We wait; of marks that are not closed, up to the end. */
function quotationsIn(content: string): readonly string[] {
  const pieces = [...content.matchAll(/[“"„]([^“”"]{1,4000})(?:[”"]|$)/g)].map(([, words = ""]) => words.trim());
  return pieces.filter((words) => plain(words).trim().split(" ").length >= LEAST_WORDS);
}

/** Words alone, in small letters with a space to both sides. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
