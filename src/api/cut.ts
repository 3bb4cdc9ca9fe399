// Pages of a list that is at hand as a whole. The next page begins behind the last row's place in the order, whatever was added or
// taken away meanwhile.
import { z } from "zod";
import type { Page } from "../ledger/ledger.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** Where a row stands: by the first, greatest first, then by the second, which no other row has. */
export type Standing = readonly [rank: number | string, key: string];

const Cursor = z.tuple([z.union([z.number(), z.string()]), z.string()]).readonly();

interface Asked {
  readonly limit: number;
  readonly cursor?: string;
  /** Rows behind the cursor that are passed over. */
  readonly offset?: number;
}

/**
 * @param all in the order of their standings
 * @throws ParleyError query-invalid for a cursor that no page gave
 */
export function cut<Row>(
  all: readonly Row[],
  { limit, cursor, offset = 0 }: Asked,
  standingOf: (row: Row) => Standing,
): Page<Row> {
  const after = cursor === undefined ? null : standingAt(cursor);
  const behind = after === null ? all : all.filter((row) => inOrder(after, standingOf(row)) < 0);
  const rest = behind.slice(offset);
  const rows = rest.slice(0, limit);
  const last = rows.at(-1);
  const next = rest.length > limit && last !== undefined ? cursorAt(standingOf(last)) : null;
  return { rows, total: all.length, next };
}

export function inOrder([rank, key]: Standing, [otherRank, otherKey]: Standing): number {
  if (rank !== otherRank) return rank > otherRank ? -1 : 1;
  return key < otherKey ? -1 : key > otherKey ? 1 : 0;
}

function cursorAt(standing: Standing): string {
  return Buffer.from(JSON.stringify(standing)).toString("base64url");
}

function standingAt(cursor: string): Standing {
  try {
    const standing = Cursor.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (cursorAt(standing) === cursor) return standing;
  } catch {
    // Whatever it is, no page gave it.
  }
  throw new ParleyError(
    "query-invalid",
    `The cursor "${shown(cursor)}" is not one that a page of results gave: ask for the first page again, without a cursor.`,
  );
}
