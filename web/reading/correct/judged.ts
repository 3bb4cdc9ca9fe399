// An act or a term as a person is judging it, and what that changes: one wish for each thing that is otherwise than before.
import type { Act } from "../../../src/schema/act.ts";
import type { TermSide } from "../../../src/schema/correction.ts";
import type { Span } from "../../../src/schema/span.ts";
import type { Term } from "../../../src/schema/term.ts";
import type { Wish } from "../../corrections/post.ts";

export interface Judged {
  readonly kind: string;
  /** Of an act. */
  readonly status: string | null;
  /** Of a term: the names of its parties, parted by semicolons. */
  readonly whose: string | null;
  /** Of a term; a piece without a side is no part of it. */
  readonly pieces: readonly { readonly side: TermSide | null; readonly span: Span }[];
}

/** As Term has them. */
export const SIDES = [
  "give",
  "get",
  "demand",
  "condition",
  "otherwise",
  "deadline",
] as const satisfies readonly TermSide[];

/** @param nameOf the names of actors by id, joined by commas */
export function judgedOf(record: Act | Term, nameOf: (ids: readonly string[]) => string): Judged {
  if ("status" in record) return { kind: record.kind, status: record.status, whose: null, pieces: [] };
  return {
    kind: record.kind,
    status: null,
    whose: record.by.map((id) => nameOf([id])).join("; "),
    pieces: SIDES.flatMap((side) => (record[side] ?? []).map((span) => ({ side, span }))),
  };
}

/** @param record `REPORT.RECORD` */
export function changed(before: Judged, after: Judged, record: string): readonly Wish[] {
  const wishes: Wish[] = [];
  if (after.kind !== before.kind) wishes.push({ verb: "kind", record, kind: after.kind });
  if (after.status !== before.status) wishes.push({ verb: "status", record, status: after.status });
  const who = partiesIn(after.whose ?? "");
  if (who.join("\n") !== partiesIn(before.whose ?? "").join("\n")) wishes.push({ verb: "whose", record, who });
  if (after.pieces.some(({ side }, at) => side !== before.pieces[at]?.side)) {
    const sides = SIDES.map((side) => [side, after.pieces.filter((one) => one.side === side).map(({ span }) => span)]);
    wishes.push({ verb: "sides", record, ...Object.fromEntries(sides) });
  }
  return wishes;
}

/** Names that are parted by semicolons, of whatever script. */
export function partiesIn(names: string): readonly string[] {
  return names.split(/[;؛]/).flatMap((name) => name.trim() || []);
}
