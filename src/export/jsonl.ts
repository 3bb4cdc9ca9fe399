// A table as JSON Lines (https://jsonlines.org): one object a row, in UTF-8, every column in every row; safe to look at on
// a terminal.
import { plainJson } from "./plain-json.ts";
import type { ExportTable } from "./tables.ts";

export async function* jsonLines({ rows }: ExportTable): AsyncGenerator<string> {
  for await (const row of rows) yield `${plainJson(row)}\n`;
}
