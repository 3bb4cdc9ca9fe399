// The date of publication where lines around the report plainly state it: "Published 12 March 2031".
import type { Furniture, FurnitureKind } from "../../schema/article.ts";
import { sliceOf } from "../../schema/span.ts";
import { isoDate } from "../metadata/dates.ts";

/**
 * The date that the furniture of a text states, ISO 8601; undefined for none: the first that says it is the day of
 * publication, else the first date at all, else the dateline's, which is the day of filing (Associated Press Stylebook,
 * "datelines").
 *
 * `Xinhua | Updated: 2031-09-15 17:52` states 2031-09-15T17:52; `Published 12 March` states none: it has no year.
 */
export function findStatedDate(text: string, furniture: readonly Furniture[]): string | undefined {
  const lines = (kinds: ReadonlySet<FurnitureKind>): readonly string[] =>
    furniture.filter(({ kind }) => kinds.has(kind)).map(({ span }) => sliceOf(text, span));
  return firstDateOf(lines(DATED)) ?? firstDateOf(lines(DATELINES));
}

/** Lines that say when a report was published: of their own, or behind the names of its authors. */
const DATED: ReadonlySet<FurnitureKind> = new Set(["meta", "byline"]);
const DATELINES: ReadonlySet<FurnitureKind> = new Set(["dateline"]);

function firstDateOf(lines: readonly string[]): string | undefined {
  const dated = lines.flatMap((line) => {
    if (NOT_PUBLICATION.test(line)) return [];
    const date = dateIn(line.slice(0, 200));
    return date === null ? [] : [{ line, date }];
  });
  return (dated.find(({ line }) => /publish|posted|issued/i.test(line)) ?? dated[0])?.date;
}

/** Rights, pictures and pages of the paper have dates of their own. */
const NOT_PUBLICATION = /^(?:©|copyright|\(|tag|source)/i;

const BEGINS =
  /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s-][a-z]{3,9}\.?,?[\s-]\d{4}|[a-z]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})/gi;

function dateIn(line: string): string | null {
  for (const { index } of line.matchAll(BEGINS)) {
    const date = isoDate(line.slice(index));
    if (date !== null) return date;
  }
  return null;
}
