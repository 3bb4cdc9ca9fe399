// Which rows of a list somebody denies: each beside the denials of the ledger, found by the words that they share. Promise: the rule is that
// of the statement's own page (denials.ts), held against the words of the row itself.
import type { AttributionRow, Page, ReadLedger } from "../../ledger/ledger.ts";
import type { StatementRow } from "../../ledger/lists.ts";
import { contentWords, plainRun } from "./content-words.ts";
import { type Denial, denialOf, LEAST_DENIED, shareBetween } from "./denials.ts";

/** The denials of a ledger, by the words that tell in them. Made once for as long as nothing is written to it. */
export interface Denials {
  readonly rows: readonly AttributionRow[];
  /** By word: places among the rows. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** A ledger with more has its first ones looked at; the statement's page looks at all. */
const MOST = 5000;

export async function denialsOver(ledger: Pick<ReadLedger, "everyAttribution">): Promise<Denials> {
  const rows: AttributionRow[] = [];
  for await (const { row } of ledger.everyAttribution({ status: ["denied"] })) {
    if (row.statement !== null) rows.push(row);
    if (rows.length >= MOST) break;
  }
  const byWord = new Map<string, number[]>();
  for (const [at, { contentText }] of rows.entries())
    for (const [word, worth] of contentWords(plainRun(contentText))) {
      if (worth < 1) continue;
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [at]);
      else places.push(at);
    }
  return { rows, byWord };
}

/** The denial that is nearest to what the row has somebody say; null for none, and for what is itself denied. */
export function denialOfRow(row: AttributionRow, { rows, byWord }: Denials): Denial | null {
  if (row.attribution.status !== "said") return null;
  const counts = new Map<number, number>();
  for (const word of contentWords(plainRun(row.contentText)).keys())
    for (const at of byWord.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  const found = [...counts].flatMap(([at, count]) => {
    const denial = rows[at];
    const share = denial === undefined || count < LEAST_DENIED ? 0 : shareBetween(denial, row);
    return denial === undefined || share === 0 ? [] : [{ denial, share }];
  });
  const [best] = found.toSorted((a, b) => b.share - a.share || (a.denial.id < b.denial.id ? -1 : 1));
  return best === undefined ? null : denialOf(best.denial);
}

/** A row of the list of attributions. */
export interface ListedAttribution extends AttributionRow {
  readonly deniedBy: Denial | null;
}

/** A row of the list of statements, by the wording that it shows. */
export interface ListedStatement extends StatementRow {
  readonly deniedBy: Denial | null;
}

export function withDenials(page: Page<AttributionRow>, denials: Denials): Page<ListedAttribution> {
  return { ...page, rows: page.rows.map((row) => ({ ...row, deniedBy: denialOfRow(row, denials) })) };
}

export function statementsWithDenials(page: Page<StatementRow>, denials: Denials): Page<ListedStatement> {
  return { ...page, rows: page.rows.map((one) => ({ ...one, deniedBy: denialOfRow(one.row, denials) })) };
}
