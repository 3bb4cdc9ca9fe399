// Column: one column of an exported table, and the kinds of value that may stand in it.
import type { Span } from "../schema/span.ts";

/** A value as JSON Lines writes it; csv.ts says how each kind reads in a cell. */
export type Value = string | number | null | readonly string[] | readonly Span[] | readonly RoleValue[];

export interface RoleValue {
  readonly title: string;
  readonly of: string | null;
  readonly span: Span;
}

/**
 * What every value of a column is where it is not null, for formats that must know before the first row: text · count (a whole
 * number) · number · texts, spans, roles (lists).
 */
export type ColumnKind = "text" | "count" | "number" | "texts" | "spans" | "roles";

export interface Column<Row> {
  readonly name: string;
  /** Text where absent. */
  readonly kind?: Exclude<ColumnKind, "text">;
  readonly of: (row: Row) => Value;
}
