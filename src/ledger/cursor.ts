// Where a page of results ended, as an opaque string: the next page begins behind that row, whatever was added
// meanwhile (keyset paging, https://use-the-index-luke.com/no-offset).
import { ParleyError, shown } from "../schema/parley-error.ts";

/** The last row of a page in the order of the list: newest day first, then as added. */
export interface Place {
  /** YYYY-MM-DD, or the empty string where no date is known. */
  readonly day: string;
  readonly n: number;
}

export function cursorAt(place: Place): string {
  return Buffer.from(`${place.day}~${place.n}`).toString("base64url");
}

/** @throws ParleyError query-invalid for a cursor that no page gave */
export function placeAt(cursor: string): Place {
  const match = /^(|\d{4}-\d\d-\d\d)~(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"));
  if (
    match?.[1] === undefined ||
    match[2] === undefined ||
    cursorAt({ day: match[1], n: Number(match[2]) }) !== cursor
  ) {
    throw unknownCursor(cursor);
  }
  return { day: match[1], n: Number(match[2]) };
}

/** The last row of a page in an order by counts: greatest first, then by number. */
export interface Ranked {
  readonly rank: number;
  readonly n: number;
}

export function rankCursorAt({ rank, n }: Ranked): string {
  return Buffer.from(`${rank}~${n}`).toString("base64url");
}

/** @throws ParleyError query-invalid for a cursor that no page gave */
export function rankAt(cursor: string): Ranked {
  const match = /^(\d{1,15})~(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"));
  const ranked = { rank: Number(match?.[1]), n: Number(match?.[2]) };
  if (match === null || rankCursorAt(ranked) !== cursor) throw unknownCursor(cursor);
  return ranked;
}

function unknownCursor(cursor: string): ParleyError {
  return new ParleyError(
    "query-invalid",
    `The cursor "${shown(cursor)}" is not one that a page of results gave: ask for the first page again, without a cursor.`,
  );
}
