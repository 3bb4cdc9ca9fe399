// Actors over all reports a page at a time, in one of three orders; an index holds how often each is named, and what else is shown of them
// is read for the rows of the page only.
import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { ActorKind } from "../../schema/mention.ts";
import { writeActorId } from "../../schema/reconciled-id.ts";
import { rankAt, rankCursorAt } from "../cursor.ts";
import { fold } from "../fold.ts";
import type { Page } from "../ledger.ts";
import type { ActorOrder, ActorQuery, ListedActor } from "../lists.ts";
import { limitOf, offsetOf } from "./page.ts";
import type { Tables } from "./tables.ts";

/** More words than any name has; of a pasted page the rest is left out. */
const MOST_WORDS = 12;

export async function findActors(db: Kysely<Tables>, query: ActorQuery): Promise<Page<ListedActor>> {
  const among = amongAsked(query);
  const limit = limitOf(query);
  const { rows: found } = await sql<{ n: number; rank: number }>`
    select * from (${ranked[query.order ?? "named"](among)}) where ${behind(query.cursor)}
    order by rank desc, n limit ${limit + 1} offset ${offsetOf(query)}`.execute(db);
  const { rows: counted } = await sql<{ total: number }>`
    select count(distinct actor) as total from profiles where actor is not null and ${among}`.execute(db);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: await rowsOf(
      db,
      rows.map(({ n }) => n),
    ),
    total: counted[0]?.total ?? 0,
    next: found.length > limit && last !== undefined ? rankCursorAt(last) : null,
  };
}

/** Actor and number by which the greatest comes first; of days, YYYYMMDD, and 0 for none. */
const ranked: Readonly<Record<ActorOrder, (among: Expression<SqlBool>) => RawBuilder<unknown>>> = {
  named: (among) =>
    sql`select actor as n, sum(sightings) as rank from profiles where actor is not null and ${among} group by actor`,
  said: (among) => sql`
    select actor as n, count(attributions.n) as rank from profiles
    left join attributions on attributions.profile = profiles.id
    where actor is not null and ${among} group by actor`,
  newest: (among) => sql`
    select actor as n, max(cast(replace(reports.day, '-', '') as integer)) as rank from profiles
    join sightings on sightings.profile = profiles.id
    join reports on reports.n = sightings.report
    where actor is not null and ${among} group by actor`,
};

function amongAsked({ words, kind }: ActorQuery): Expression<SqlBool> {
  const beginnings = fold(words ?? "")
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  const kinds = kind?.length
    ? sql<SqlBool>`actor in (select id from actors where kind in (select value from json_each(${JSON.stringify(kind)})))`
    : sql<SqlBool>`true`;
  return beginnings.length === 0 ? kinds : sql<SqlBool>`${kinds} and ${goesBy(beginnings)}`;
}

/** Whether one name that reports give it has words that begin so. */
function goesBy(beginnings: readonly string[]): Expression<SqlBool> {
  const each = beginnings.map((word) => {
    const literal = word.replace(/[\\%_]/g, (mark) => `\\${mark}`);
    return sql`(folded like ${`${literal}%`} escape '\\' or folded like ${`% ${literal}%`} escape '\\')`;
  });
  return sql<SqlBool>`actor in (
    with named as (select id from names where ${sql.join(each, sql` and `)})
    select actors.id from actors where actors.name in (select id from named)
    union
    select own.actor from actor_names
    join sightings on sightings.report = actor_names.report and sightings.position = actor_names.position
    join profiles as own on own.id = sightings.profile
    where actor_names.name in (select id from named)
  )`;
}

function behind(cursor: string | undefined): Expression<SqlBool> {
  if (cursor === undefined) return sql<SqlBool>`true`;
  const { rank, n } = rankAt(cursor);
  return sql<SqlBool>`(rank < ${rank} or (rank = ${rank} and n > ${n}))`;
}

interface Row extends Omit<ListedActor, "id" | "kind"> {
  readonly n: number;
  readonly kind: ActorKind;
}

async function rowsOf(db: Kysely<Tables>, actors: readonly number[]): Promise<readonly ListedActor[]> {
  const { rows } = await sql<Row>`
    select actors.id as n, names.name, actors.kind, actors.of,
      (select count(*) from attributions join profiles on profiles.id = attributions.profile
        where profiles.actor = actors.id) as attributions,
      count(distinct reports.n) as reports, min(nullif(reports.day, '')) as since, max(nullif(reports.day, '')) as until
    from actors
    join names on names.id = actors.name
    join profiles as own on own.actor = actors.id
    join sightings on sightings.profile = own.id
    join reports on reports.n = sightings.report
    where actors.id in (select value from json_each(${JSON.stringify(actors)}))
    group by actors.id`.execute(db);
  return actors.flatMap((actor) => {
    const row = rows.find(({ n }) => n === actor);
    if (row === undefined) return [];
    const { n, ...rest } = row;
    return [{ id: writeActorId(n), ...rest }];
  });
}
