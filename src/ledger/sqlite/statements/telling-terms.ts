// Which words of a question tell where to look: those that few contents hold. Promise: however long the ledger is, a word that stands in
// most of it costs nothing, and nothing is lost by it, since BM25 gives such a word no weight (Robertson and Zaragoza 2009).
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** A word that more than this share of all contents have is asked for only where rarer ones are too few. */
const COMMON_SHARE = 1 / 8;
/** So many are asked for at least, the rarest. */
const LEAST_TERMS = 6;
/** Below it, whatever is asked for is found at once. */
const SMALL_LEDGER = 1000;

/** The rarest of the terms, as the index of contents has them; in a small ledger all. */
export async function tellingTerms(db: Kysely<Tables>, terms: readonly string[]): Promise<readonly string[]> {
  if (terms.length <= LEAST_TERMS) return terms;
  const { last } = await db
    .selectFrom("attributions")
    .select((eb) => eb.fn.max("n").as("last"))
    .executeTakeFirstOrThrow();
  if ((last ?? 0) < SMALL_LEDGER) return terms;
  await sql`create virtual table if not exists temp.content_terms using fts5vocab(main, attribution_words, col)`.execute(
    db,
  );
  const { rows } = await sql<{ readonly term: string; readonly holders: number }>`
    select asked.value as term, coalesce(
      (select doc from temp.content_terms where term = asked.value and col = 'content'), 0
    ) as holders
    from json_each(${JSON.stringify(terms)}) as asked order by holders, asked.key`.execute(db);
  const isTelling = ({ holders }: (typeof rows)[number], at: number): boolean =>
    at < LEAST_TERMS || holders <= (last ?? 0) * COMMON_SHARE;
  return rows.filter(isTelling).map(({ term }) => term);
}
