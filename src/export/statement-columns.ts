// The columns of the table of statements: one utterance a row, however many reports carry it.
import type { AttributionRow, InReading, ReadLedger } from "../ledger/ledger.ts";
import { MEMBERS_AT_ONCE } from "../ledger/statements.ts";
import type { Column } from "./column.ts";

/** The attributions of one statement, all of them, in order of publication; at least one. */
export type StatementMembers = readonly Pick<InReading<AttributionRow>, "row">[];

/** In the order of their ids. */
export async function* everyStatement(ledger: ReadLedger): AsyncGenerator<StatementMembers> {
  for await (const id of ledger.everyStatementId()) {
    const members = await wholeStatement(ledger, id);
    if (members.length > 0) yield members;
  }
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
  { name: "content", of: (members) => fullestOf(members)?.contentText ?? null },
  { name: "kind", of: (members) => fullestOf(members)?.attribution.kind ?? null },
  { name: "status", of: (members) => fullestOf(members)?.attribution.status ?? null },
  { name: "speaker", of: (members) => firstOf(members.map(({ row }) => row.speakerName)) },
  { name: "speakerActor", of: (members) => firstOf(members.map(({ row }) => row.speakerActor)) },
  { name: "reports", kind: "count", of: (members) => new Set(members.map(({ row }) => row.report)).size },
  { name: "independent", kind: "count", of: (members) => members[0]?.row.independent ?? null },
  { name: "outlets", kind: "texts", of: (members) => [...new Set(members.flatMap(({ row }) => row.outlet ?? []))] },
  { name: "since", of: (members) => firstOf(members.map(({ row }) => row.publishedAt)) },
  { name: "until", of: (members) => firstOf(members.toReversed().map(({ row }) => row.publishedAt)) },
  { name: "attributions", kind: "texts", of: (members) => members.map(({ row }) => row.id) },
];

/** Direct before mixed before indirect, then the longest. */
function fullestOf(members: StatementMembers): AttributionRow | undefined {
  const order = ["direct", "mixed", "indirect"];
  const rank = ({ attribution }: AttributionRow): number => order.indexOf(attribution.kind);
  const rows = members.map(({ row }) => row);
  return rows.toSorted((a, b) => rank(a) - rank(b) || b.contentText.length - a.contentText.length)[0];
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
