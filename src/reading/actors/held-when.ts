// Held when: since when and until when a role was held, where the words of the role say so with a year: "minister of
// water from 2009 to May 2013", "envoy since 2019". A month without its year is left to the words.
import { MONTH, MONTH_STEMS } from "../../language/en/months.ts";
import type { Word } from "../mentions/scan.ts";

export interface Held {
  /** Index of the word at which the times begin; one past the role's last word where none are told. */
  readonly from: number;
  /** EDTF, as exact as it is told: "2019" or "2019-03". */
  readonly since?: string;
  readonly until?: string;
}

/**
 * The times told in the words [from, to) behind the head of a role.
 *
 * @example "minister of water from 2009 to May 2013": since 2009, until 2013-05
 * @example not: "envoy since March": of which year is not told
 */
export function heldWhen(words: readonly Word[], from: number, to: number): Held {
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? "";
    const first = /^(?:since|from|until|till|between)$/.test(key) ? dayFrom(words, at + 1, to) : null;
    if (first === null) continue;
    if (key === "since") return { from: at, since: first.value };
    if (key === "until" || key === "till") return { from: at, until: first.value };
    const link = words[first.to]?.key ?? "";
    const last = LINKS.has(link) ? dayFrom(words, first.to + 1, to) : null;
    if (last !== null) return { from: at, since: first.value, until: last.value };
    if (key === "from") return { from: at, since: first.value };
  }
  return { from: to };
}

const LINKS: ReadonlySet<string> = new Set(["to", "until", "till", "through", "and"]);

const MONTH_NAME = new RegExp(`^${MONTH}$`);

/** A year, or a month with its year, from a word on. */
function dayFrom(
  words: readonly Word[],
  at: number,
  to: number,
): { readonly value: string; readonly to: number } | null {
  const key = words[at]?.key ?? "";
  const month = MONTH_NAME.test(key) ? MONTH_STEMS.indexOf(key.slice(0, 3)) + 1 : 0;
  const year = month === 0 ? at : at + 1;
  const text = words[year]?.text ?? "";
  if (year >= to || !/^(?:1[89]|20)\d\d$/.test(text)) return null;
  return { value: month === 0 ? text : `${text}-${String(month).padStart(2, "0")}`, to: year + 1 };
}
