// From how many sources that do not rest on each other a statement comes, and which of its attributions is nearest to the speaker.
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { versionOf } from "../archive.ts";
import { oneOf } from "../numbers.ts";
import type { Tables } from "../tables.ts";

/**
 * On whose word a report has what it tells, as a number: the outlet that it credits, else the outlet of the report that it copies or
 * its own, else that report itself. What two reports have from one source counts once.
 */
export const onWhoseWord = sql<number>`coalesce(attributions.credit, origins.outlet, -origins.n)`;

/** Joins the report that counts in the place of the attribution's own. */
export const itsOrigin = sql<number>`coalesce(
  (select copies.origin from copies where copies.report = attributions.report), attributions.report
)`;

/** The statement that an attribution belongs to, by its number. */
export function statementOf(eb: ExpressionBuilder<Tables, "attributions">) {
  return eb
    .selectFrom("wordings")
    .whereRef("wordings.id", "=", "attributions.wording")
    .select("wordings.statement")
    .as("statement");
}

export interface Standing {
  /** How many independent sources stand behind it. */
  readonly independent: number;
  /** The number of the attribution that it is shown by. */
  readonly title: number;
}

const witness = sql<number>`coalesce(attributions.witness, 0)`;

/**
 * The attribution nearest to the speaker, of all that the query groups: what is in doubt last, be it for the report or for another report's
 * course told in its words; a clause before a piece of one; of a report before of its copy; by how it is quoted and on whose word; the
 * first told; the longest.
 */
const nearest = sql<number>`cast(substr(min(
  max(${witness} / 1000000, coalesce(copied.kind = 'reworded', 0)) || (${witness} / 100000 % 10)
  || (copied.report is not null) || printf('%02d', ${witness} / 1000 % 100)
  || iif(attributions.day = '', '~', attributions.day) || printf('%03d', ${witness} % 1000)
  || own.id || printf('%015d', attributions.n)
), -15) as integer)`;

/** On what each of these statements stands, and which of its attributions shows it. */
export async function standingOf(
  db: Kysely<Tables>,
  statements: readonly (number | null)[],
): Promise<ReadonlyMap<number, Standing>> {
  const asked = [...new Set(statements.flatMap((each) => each ?? []))];
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Standing & { readonly statement: number }>`
    select wordings.statement, count(distinct ${onWhoseWord}) as independent, ${nearest} as title
    from wordings join attributions on attributions.wording = wordings.id
    join reports as own on own.n = attributions.report
    left join copies as copied on copied.report = attributions.report
    join reports as origins on origins.n = coalesce(copied.origin, attributions.report)
    where wordings.statement in ${oneOf(asked)}
    group by wordings.statement`.execute(db);
  return new Map(rows.map(({ statement, independent, title }) => [statement, { independent, title }]));
}

/** What comes from at least so many sources. */
interface Widely {
  readonly statements: readonly number[];
  readonly wordings: readonly number[];
}

interface Known {
  readonly version: string;
  readonly least: number;
  readonly widely: Promise<Widely>;
}

/** Of each ledger what was found last: every page, its total, and all facets ask for the same. */
const found = new WeakMap<Kysely<Tables>, Known>();

/** Counted for the whole ledger, and only where something was written since. */
export async function toldByMany(db: Kysely<Tables>, least: number): Promise<Widely> {
  const version = await versionOf(db);
  const known = found.get(db);
  if (known?.version === version && known.least === least) return known.widely;
  const widely = count(db, least);
  found.set(db, { version, least, widely });
  widely.catch(() => found.delete(db));
  return widely;
}

async function count(db: Kysely<Tables>, least: number): Promise<Widely> {
  const { rows } = await statementsStandingOn(least).execute(db);
  const statements = rows.map(({ statement }) => statement);
  const wordings = await sql<{ readonly id: number }>`
    select wordings.id from wordings where wordings.statement in ${oneOf(statements)}`.execute(db);
  return { statements, wordings: wordings.rows.map(({ id }) => id) };
}

/** Of few can that be, since most are told once. */
function statementsStandingOn(least: number) {
  return sql<{ readonly statement: number }>`
    select wordings.statement from wordings join attributions on attributions.wording = wordings.id
    join reports as origins on origins.n = ${itsOrigin}
    where wordings.statement in (${statementsToldOften(least)})
    group by wordings.statement having count(distinct ${onWhoseWord}) >= ${least}`;
}

/** Statements with at least so many attributions: asked first, where what is asked of them costs more than to count them. */
export function statementsToldOften(least: number) {
  return sql<number>`
    select own.statement from wordings as own
    cross join attributions as told indexed by attributions_by_wording on told.wording = own.id
    group by own.statement having count(*) >= ${least}`;
}
