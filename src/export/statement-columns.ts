// The columns of the table of statements: one utterance a row, however many reports carry it.
import { dayOf } from "../ledger/day.ts";
import type { AttributionRow, InReading, ReadLedger } from "../ledger/ledger.ts";
import { MEMBERS_AT_ONCE } from "../ledger/statements.ts";
import { tellersOfAll } from "../ledger/tellers.ts";
import type { Column } from "./column.ts";

/** The attributions of one statement, all of them, in order of publication; at least one. */
export type StatementMembers = readonly Pick<InReading<AttributionRow>, "row">[];

/**
 * Each as soon as the last of its attributions was read, so that every reading is read once however many statements it has; which, where
 * some are named, are to be given. Of statements only those are held that reports still to come carry too.
 */
export async function* everyStatement(
  ledger: ReadLedger,
  wanted?: ReadonlySet<string>,
): AsyncGenerator<StatementMembers> {
  const sizes = await ledger.statementsOfSeveral();
  const begun = new Map<string, { row: AttributionRow }[]>();
  for await (const { row } of ledger.everyAttribution()) {
    const { statement } = row;
    if (statement === null || wanted?.has(statement) === false) continue;
    const members = begun.get(statement) ?? [];
    members.push({ row });
    begun.set(statement, members);
    if (members.length < (sizes.get(statement) ?? 1)) continue;
    begun.delete(statement);
    yield inTime(members);
  }
  // Where somebody wrote to the ledger meanwhile, some are less than they were.
  for (const members of begun.values()) yield inTime(members);
}

/** By day of publication, then in the order in which they were added. */
function inTime(members: StatementMembers): StatementMembers {
  const day = ({ row }: StatementMembers[number]): string => dayOf(row.publishedAt ?? undefined);
  return members.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Without the readings, so that a statement in fifty thousand reports fits into memory; empty where there is none of this id. */
export async function wholeStatement(ledger: ReadLedger, id: string): Promise<StatementMembers> {
  const members: { row: AttributionRow }[] = [];
  for (;;) {
    const more = await ledger.statement(id, members.length);
    for (const { row } of more ?? []) members.push({ row });
    if (more === null || more.length < MEMBERS_AT_ONCE) return members;
  }
}

export const statementColumns: readonly Column<StatementMembers>[] = [
  { name: "id", of: (members) => members[0]?.row.statement ?? null },
  { name: "content", of: (members) => titleOf(members)?.contentText ?? null },
  { name: "kind", of: (members) => titleOf(members)?.attribution.kind ?? null },
  { name: "status", of: (members) => titleOf(members)?.attribution.status ?? null },
  { name: "speaker", of: (members) => firstOf(members.map(({ row }) => row.speakerName)) },
  { name: "speakerActor", of: (members) => firstOf(members.map(({ row }) => row.speakerActor)) },
  { name: "accordingTo", kind: "texts", of: (members) => tellersOfAll(members.map(({ row }) => row)) },
  { name: "reports", kind: "count", of: (members) => new Set(members.map(({ row }) => row.report)).size },
  { name: "independent", kind: "count", of: (members) => members[0]?.row.independent ?? null },
  { name: "outlets", kind: "texts", of: (members) => [...new Set(members.flatMap(({ row }) => row.outlet ?? []))] },
  { name: "since", of: (members) => firstOf(members.map(({ row }) => row.publishedAt)) },
  { name: "until", of: (members) => firstOf(members.toReversed().map(({ row }) => row.publishedAt)) },
  { name: "attributions", kind: "texts", of: (members) => members.map(({ row }) => row.id) },
];

/** Where somebody wrote to the ledger meanwhile, none may be it. */
function titleOf(members: StatementMembers): AttributionRow | undefined {
  return (members.find(({ row }) => row.isTitle) ?? members[0])?.row;
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
