// What a number in the text turned out to be, before it is known by whose word it stands.
import type { Quantity } from "../../schema/quantity.ts";
import type { Span } from "../../schema/span.ts";

export type FoundQuantity = Omit<Quantity, "id" | "attribution">;

/** What kind of amount a numeral is, and how far its phrase reaches. */
export interface Sort {
  readonly kind: Quantity["kind"];
  readonly unit?: string;
  readonly of: string | null;
  /** Offset at which the phrase ends. */
  readonly end: number;
  /** Multiplies the value: 1e6 for the "m" of "$20m", 1/3 for "two-thirds". */
  readonly times?: number;
}

/** Words of the text on one line, as a record holds them. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
}
