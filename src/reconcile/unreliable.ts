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
  const wordsOf = wordsOfOrigins(ledger);
  for await (const report of ledger.everyReport())
    for (const found of await unreliableIn(ledger, report, wordsOf)) if (total++ < limit) first.push(found);
  const rows: UnreliableQuotation[] = [];
  for (const { attribution, ...found } of first) {
    const row = await ledger.attribution(attribution);
    if (row !== null) rows.push({ row, ...found });
  }
  return { total, rows };
}

/** Origins whose words are held at a time: most are put into other words more than once. */
const MOST_ORIGINS = 100;

type WordsOf = (report: string) => Promise<string | null>;

/** The plain words of a report that others put into theirs; null where it is gone. */
function wordsOfOrigins(ledger: Pick<ReadLedger, "text">): WordsOf {
  const held = new Map<string, string>();
  return async (report) => {
    const known = held.get(report);
    if (known !== undefined) return known;
    const text = await ledger.text(report);
    if (text === null) return null;
    if (held.size >= MOST_ORIGINS) held.clear();
    const words = plain(text);
    held.set(report, words);
    return words;
  };
}

async function unreliableIn(
  ledger: ReadLedger,
  { id, copyOf }: ReportRow,
  wordsOf: WordsOf,
): Promise<readonly Found[]> {
  if (copyOf?.kind !== "reworded") return [];
  const [own, known] = [await ledger.reading(id), await wordsOf(copyOf.report)];
  if (own === null || known === null) return [];
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
