// Whose words they are where one tells what another said: "He said: open the gates" of the minister's words is not the minister's. Promise:
// what is asked for is found with whoever is nearest to the words, once.
import type { AttributionRow, InReading, ReadLedger } from "../../ledger/ledger.ts";
import type { Attribution } from "../../schema/attribution.ts";
import { contains, type Span } from "../../schema/span.ts";

interface Placed extends InReading<AttributionRow> {
  /** Where the words stand in its report. */
  readonly spans: readonly Span[];
}

/** The innermost attribution within a row's words that has all of some places in its own; null for none but the row's. */
export function nearestTeller({ row, reading, spans }: Placed): Attribution | null {
  const holds = ({ content }: Attribution): boolean =>
    spans.every((span) => content.some((piece) => contains(piece, span)));
  let found: Attribution | null = null;
  for (let outer = row.attribution.id; ; ) {
    const inner = reading.attributions.find((one) => one.parent === outer && one.status === "said" && holds(one));
    if (inner === undefined || spans.length === 0) return found;
    found = inner;
    outer = inner.id;
  }
}

/** The rows, in the place of each that only tells another's words the other's; each once. */
export async function innermostOf(
  ledger: ReadLedger,
  rows: readonly Placed[],
): Promise<readonly InReading<AttributionRow>[]> {
  const found = new Map<string, InReading<AttributionRow>>();
  for (const one of rows) {
    const inner = nearestTeller(one);
    const id = inner === null ? one.row.id : `${one.row.report}.${inner.id}`;
    if (found.has(id)) continue;
    const row = inner === null ? one.row : await ledger.attribution(id);
    if (row !== null) found.set(id, { row, reading: one.reading });
  }
  return [...found.values()];
}
