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

/** Fewer words may stand in any report by chance, or in none. */
const LEAST_WORDS = 4;

/** In the order in which their reports were added. */
export async function* unreliableQuotations(ledger: ReadLedger): AsyncGenerator<UnreliableQuotation> {
  for await (const report of ledger.everyReport()) yield* await unreliableIn(ledger, report);
}

async function unreliableIn(ledger: ReadLedger, { id, copyOf }: ReportRow): Promise<readonly UnreliableQuotation[]> {
  if (copyOf?.kind !== "reworded") return [];
  const [own, origin] = [await ledger.reading(id), await ledger.reading(copyOf.report)];
  if (own === null || origin === null) return [];
  const known = plain(origin.article.text);
  const found: UnreliableQuotation[] = [];
  for (const { id: attribution, kind, content } of own.attributions) {
    if (kind === "indirect") continue;
    const quoted = content
      .flatMap((span) => quotationsIn(sliceOf(own.article.text, span)))
      .filter((words) => !known.includes(plain(words)));
    const row = quoted.length === 0 ? null : await ledger.attribution(`${id}.${attribution}`);
    if (row !== null) found.push({ row, origin: copyOf.report, quoted });
  }
  return found;
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
