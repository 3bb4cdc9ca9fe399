// All rows of a list that the ledger gives a page at a time, for tables.
import type { Page } from "../ledger/ledger.ts";

/** Rows asked for at once: enough that counting them each time is nothing beside reading them. */
const AT_ONCE = 1000;

/** Rows that are made at once, when the first of them is asked for. */
export async function* rowsOf<Row>(make: () => Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await make();
}

export async function* everyRow<Row>(
  pageAt: (paging: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Row>>,
): AsyncGenerator<Row> {
  for (let cursor: string | null = null; ; ) {
    const page: Page<Row> = await pageAt({ limit: AT_ONCE, ...(cursor === null ? {} : { cursor }) });
    yield* page.rows;
    cursor = page.next;
    if (cursor === null) return;
  }
}
