// A page of a list, as every list is answered.
import { z } from "zod";
import type { Page } from "../../ledger/ledger.ts";
import { list, record } from "../../schema/record.ts";
import { described, noun } from "../nouns.ts";

/** @param id the name of the page in the description: "StatementPage" */
export function pageOf<Row extends z.ZodType>(id: string, row: Row) {
  const page = record({
    rows: list(row),
    total: described(z.int().nonnegative(), "All rows that match, not only those of this page."),
    next: described(z.string().nullable(), "`cursor` of the next page; null on the last."),
  });
  return noun(id, page satisfies z.ZodType<Page<z.output<Row>>>);
}
