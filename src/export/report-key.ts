// How a table names the report of a row: as its owner would.
import type { Article } from "../schema/article.ts";

/** The id that the input gave, else the address, else the file; the ledger's own id where there is none of these. */
export function reportKey({ sourceId, uri, file, id }: Article): string {
  return sourceId ?? uri ?? file ?? id;
}
