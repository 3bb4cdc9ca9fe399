// The columns of the table of actors in single reports, each with the actor over all reports that it is.
import type { ActorRow, InReading } from "../ledger/ledger.ts";
import { codePointSpans } from "./code-points.ts";
import type { Column, RoleValue } from "./column.ts";
import { reportKey } from "./report-key.ts";

type Row = InReading<ActorRow>;

export const actorColumns: readonly Column<Row>[] = [
  { name: "id", of: ({ row }) => row.id },
  { name: "report", of: ({ reading }) => reportKey(reading.article) },
  { name: "actor", of: ({ row }) => row.actor },
  { name: "name", of: ({ row }) => row.name },
  { name: "kind", of: ({ row }) => row.kind },
  { name: "aliases", kind: "texts", of: ({ row }) => row.aliases },
  { name: "roles", kind: "roles", of: rolesOf },
  { name: "mentions", kind: "count", of: ({ row }) => row.mentions },
  { name: "attributions", kind: "count", of: ({ row }) => row.attributions },
];

function rolesOf({ row, reading }: Row): readonly RoleValue[] {
  const inCodePoints = codePointSpans(reading.article);
  return row.roles.map(({ title, of, span }) => ({ title, of: of ?? null, span: inCodePoints(span) }));
}
