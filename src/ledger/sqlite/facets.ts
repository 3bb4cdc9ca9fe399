// How many attributions of a search have which speaker, outlet, kind, grade, status and month. One statement: the
// matching rows are gathered once, each with a mark for every facet's own condition, then counted six times.
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { AttributionQuery, Facet, Facets } from "../ledger.ts";
import { baseOf, FACETS, type FacetName, facetConditions } from "./conditions.ts";
import type { Tables } from "./tables.ts";

/** Values given of one facet: more than anyone reads down a list, and few enough for a ledger of a million names. */
export const MOST_VALUES = 100;

interface Count extends Facet {
  readonly facet: FacetName;
}

export async function countFacets(db: Kysely<Tables>, query: AttributionQuery): Promise<Facets> {
  const hits = db
    .selectFrom("attributions")
    .where((eb) => eb.and(baseOf(query, eb)))
    .select((eb) => {
      const own = facetConditions(query, eb);
      return FACETS.map((name) => sql<SqlBool>`${eb.and(own[name])}`.as(`${name}_fits`));
    })
    .select(["speaker", "outlet", "kind", "grade", "status", sql`nullif(substr(day, 1, 7), '')`.as("month")]);
  const counts = sql.join(FACETS.map(countBy), sql` union all `);
  const { rows } = await sql<Count>`with hits as materialized ${hits} ${counts}`.execute(db);
  const byFacet = Map.groupBy(rows, (row) => row.facet);
  const of = (name: FacetName): readonly Facet[] =>
    (byFacet.get(name) ?? []).map(({ value, count }) => ({ value, count })).sort(mostFirst);
  return {
    speaker: of("speaker"),
    outlet: of("outlet"),
    kind: of("kind"),
    grade: of("grade"),
    status: of("status"),
    month: of("month").toSorted(inOrder),
  };
}

function countBy(name: FacetName): RawBuilder<unknown> {
  const others = FACETS.filter((other) => other !== name).map((other) => sql.ref(`${other}_fits`));
  const named = name === "speaker" || name === "outlet";
  const value = named ? sql`(select name from names where id = key)` : sql`key`;
  const order = name === "month" ? sql`1 desc` : sql`2 desc, 1`;
  return sql`select ${sql.lit(name)} as facet, ${value} as value, count from (
    select ${sql.ref(name)} as key, count(*) as count from hits
    where ${sql.ref(name)} is not null and ${sql.join(others, sql` and `)}
    group by 1 order by ${order} limit ${sql.lit(MOST_VALUES)})`;
}

function mostFirst(a: Facet, b: Facet): number {
  return b.count - a.count || inOrder(a, b);
}

function inOrder(a: Facet, b: Facet): number {
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}
