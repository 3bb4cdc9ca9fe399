// A table as CSV (RFC 4180: CRLF, quotes doubled) that spreadsheets open as it is meant: it begins with a byte order
// mark, without which Excel takes UTF-8 for windows-1252, and no cell of it is ever taken for a formula.
import { stringify } from "csv-stringify/sync";
import type { Span } from "../schema/span.ts";
import type { RoleValue, Value } from "./column.ts";
import type { ExportTable } from "./tables.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** Rows written at once: most of what a call costs is the call. */
const ROWS_AT_ONCE = 100;

/** The line of the columns, then some rows at a time. */
export async function* csvLines({ columns, rows }: ExportTable): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + linesOf([columns]);
  let some: (readonly string[])[] = [];
  for await (const row of rows) {
    some.push(columns.map((name) => cellOf(row[name] ?? null)));
    if (some.length < ROWS_AT_ONCE) continue;
    yield linesOf(some);
    some = [];
  }
  if (some.length > 0) yield linesOf(some);
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: "windows", quote_record_delimiter: true });
}

/**
 * A value as one cell. Spans read `12..30; 45..60`: with a colon or a hyphen a spreadsheet would make times or dates
 * of them. An absent value is the empty cell.
 */
export function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return neutralised(typeof value === "string" ? value : value.map(itemOf).join("; "));
}

function itemOf(item: string | Span | RoleValue): string {
  if (typeof item === "string") return item;
  if ("start" in item) return `${item.start}..${item.end}`;
  return `${item.title}${item.of === null ? "" : ` of ${item.of}`} [${itemOf(item.span)}]`;
}

/**
 * A cell that a spreadsheet would run begins with an apostrophe instead, as one types it there oneself. A cell that
 * begins with apostrophes before such a mark gets one more, so that taking one away always gives back what was written.
 * `=1+1` → `'=1+1`; `5 = five` stays. After https://owasp.org/www-community/attacks/CSV_Injection
 */
function neutralised(cell: string): string {
  return /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}
