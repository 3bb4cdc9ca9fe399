// The columns of the table of actors over all reports: one row each, with the first report that says a name or a role.
import type { Evidenced, ReconciledActor } from "../ledger/ledger.ts";
import type { Column } from "./column.ts";

export const reconciledActorColumns: readonly Column<ReconciledActor>[] = [
  { name: "id", of: (actor) => actor.id },
  { name: "name", of: (actor) => actor.name },
  { name: "kind", of: (actor) => actor.kind },
  { name: "of", of: (actor) => actor.of },
  { name: "reports", kind: "count", of: (actor) => actor.reports },
  { name: "attributions", kind: "count", of: (actor) => actor.attributions },
  { name: "since", of: (actor) => actor.since },
  { name: "until", of: (actor) => actor.until },
  {
    name: "aliases",
    kind: "texts",
    of: (actor) => actor.aliases.map((alias) => alias.name).filter((name) => name !== actor.name),
  },
  { name: "roles", kind: "texts", of: (actor) => actor.roles.map((role) => `${titleOf(role)} [${evidenceOf(role)}]`) },
  { name: "joined", kind: "texts", of: ({ joined }) => joined.filter(({ because }) => because !== "").map(reasonOf) },
];

/** "former envoy, Kenya". */
function titleOf({ title, of, standing }: ReconciledActor["roles"][number]): string {
  const whole = standing === null || title.toLowerCase().includes(standing) ? title : `${standing} ${title}`;
  return of === null ? whole : `${whole}, ${of}`;
}

/** "3 from 2031-03-04 to 2031-04-01, first r0123456789abcdef". */
function evidenceOf({ reports, since, until, first }: Evidenced): string {
  const stretch = since === null ? "undated" : since === until ? `on ${since}` : `from ${since} to ${until}`;
  return `${reports} ${stretch}, first ${first}`;
}

function reasonOf({ name, because }: ReconciledActor["joined"][number]): string {
  return `${name}: ${because}`;
}
