// Statements out of the ledger: the attributions of one, all of them, and what is near to some words.
import { type Kysely, sql } from "kysely";
import type { AttributionStatus } from "../../../schema/attribution.ts";
import { ReportId } from "../../../schema/ids.ts";
import { readStatementId, writeStatementId } from "../../../schema/statement-id.ts";
import type { AttributionRow, InReading, StatementExtent, StatementMember } from "../../ledger.ts";
import { MEMBERS_AT_ONCE, type WordBehind } from "../../statements.ts";
import { termsOf } from "../../words.ts";
import { attributionsAt } from "../attributions.ts";
import type { Tables } from "../tables.ts";
import { itsOrigin, standingOf } from "./independent.ts";
import { standingFor } from "./places.ts";
import { tellingTerms } from "./telling-terms.ts";

/** Words of a pasted quotation that are looked for: the longest. */
const MOST_TERMS = 24;

/** Its attributions in the order of publication, then of their numbers, from a place on; null where there are none. */
export async function statementWithId(
  db: Kysely<Tables>,
  id: string,
  from: number,
): Promise<readonly StatementMember[] | null> {
  const asked = readStatementId(id);
  const number = asked === null ? null : await standingFor(db, asked);
  if (number === null) return null;
  const places = await db
    .selectFrom("wordings")
    .innerJoin("attributions", "attributions.wording", "wordings.id")
    .innerJoin("reports as origins", (join) => join.on("origins.n", "=", itsOrigin))
    .leftJoin("names as credits", "credits.id", "attributions.credit")
    .leftJoin("names as outlets", "outlets.id", "origins.outlet")
    .where("wordings.statement", "=", number)
    .select(["attributions.n", "credits.name as credit", "outlets.name as outlet", "origins.id as origin"])
    .orderBy("attributions.day")
    .orderBy("attributions.n")
    .limit(MEMBERS_AT_ONCE)
    .offset(from)
    .execute();
  const rows = await attributionsAt(
    db,
    places.map(({ n }) => n),
  );
  const members = rows.flatMap((row, at): StatementMember[] => {
    const place = places[at];
    return place === undefined ? [] : [{ ...row, word: wordBehind(place, row.row.report) }];
  });
  return members.length === 0 ? null : members;
}

export async function statementExtent(db: Kysely<Tables>, id: string): Promise<StatementExtent | null> {
  const asked = readStatementId(id);
  const number = asked === null ? null : await standingFor(db, asked);
  if (number === null) return null;
  const { attributions, reports, since, until } = await db
    .selectFrom("wordings")
    .innerJoin("attributions", "attributions.wording", "wordings.id")
    .where("wordings.statement", "=", number)
    .select((eb) => [
      eb.fn.countAll<number>().as("attributions"),
      eb.fn.count<number>("attributions.report").distinct().as("reports"),
      sql<string | null>`min(nullif(attributions.day, ''))`.as("since"),
      sql<string | null>`max(nullif(attributions.day, ''))`.as("until"),
    ])
    .executeTakeFirstOrThrow();
  const standing = (await standingOf(db, [number])).get(number);
  const [title] = standing === undefined ? [] : await attributionsAt(db, [standing.title]);
  return title === undefined ? null : { attributions, reports, since, until, title: title.row };
}

/** As independent.ts counts them. */
function wordBehind(
  { credit, outlet, origin }: { credit: string | null; outlet: string | null; origin: string },
  report: string,
): WordBehind {
  const word = { outlet: credit ?? outlet, report: ReportId.parse(origin) };
  if (credit !== null) return { by: "credit", ...word };
  if (outlet === null) return { by: "report", ...word };
  return { by: origin === report ? "outlet" : "copy", ...word };
}

/** How many attributions each statement has that has more than one. */
export async function statementsOfSeveral(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly statement: number; readonly attributions: number }>`
    select wordings.statement, count(*) as attributions
    from wordings cross join attributions on attributions.wording = wordings.id
    where wordings.statement is not null
    group by wordings.statement having count(*) > 1`.execute(db);
  return new Map(rows.map(({ statement, attributions }) => [writeStatementId(statement), attributions]));
}

/** Attributions whose content shares words with these, most and rarest first (BM25, Robertson and Zaragoza 2009). */
export async function nearAttributions(
  db: Kysely<Tables>,
  words: string,
  asked: { readonly limit: number; readonly status: AttributionStatus | null },
): Promise<readonly AttributionRow[]> {
  const rows = await attributionsAt(db, await numbersNear(db, words, asked));
  return rows.map(({ row }) => row);
}

export async function wordingsNear(
  db: Kysely<Tables>,
  words: string,
  limit: number,
): Promise<readonly InReading<AttributionRow>[]> {
  const run = runOf(words);
  if (run === null) return [];
  // Of a statement one that quotes the words, since a hundred papers may have them from one agency.
  const whole = await sql<{ readonly n: number }>`
    select attributions.n, min(${quotedFirst}) from attribution_words(${`{content} : ${run}`})
    cross join attributions on attributions.n = attribution_words.rowid
    left join wordings on wordings.id = attributions.wording
    group by coalesce(wordings.statement, -attributions.n) order by attributions.n limit ${limit}
  `.execute(db);
  const near = await numbersNear(db, words, { limit, status: null });
  return attributionsAt(db, [...new Set([...whole.rows.map(({ n }) => n), ...near])]);
}

const quotedFirst = sql`case attributions.kind when 'direct' then 0 when 'mixed' then 1 else 2 end`;

export async function reportsWithRun(db: Kysely<Tables>, words: string, limit: number): Promise<readonly ReportId[]> {
  const run = runOf(words);
  if (run === null) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select reports.id from report_words(${`{text} : ${run}`}) cross join reports on reports.n = report_words.rowid
    order by reports.day = '', reports.day, reports.n limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => ReportId.parse(id));
}

/** Words of a run that the index is asked for: whoever compares looks at the rest. */
const MOST_IN_RUN = 64;

/** The words as a phrase of FTS5, in which none can be an operator; null where there are none. */
function runOf(words: string): string | null {
  const run = termsOf(`"${words.replace(/["“”„]/gu, " ")}"`).flat();
  return run.length === 0 ? null : `"${run.slice(0, MOST_IN_RUN).join(" ")}"`;
}

async function numbersNear(
  db: Kysely<Tables>,
  words: string,
  { limit, status }: { readonly limit: number; readonly status: AttributionStatus | null },
): Promise<readonly number[]> {
  const terms = termsOf(words)
    .flat()
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (terms.length === 0) return [];
  const telling = await tellingTerms(db, terms.slice(0, MOST_TERMS));
  const match = `{content} : (${telling.map((term) => `"${term}"`).join(" OR ")})`;
  // By the words first: the plus keeps SQLite from trying every attribution of the status against them.
  const ofStatus =
    status === null
      ? sql``
      : sql`where exists (select 1 from attributions where n = +attribution_words.rowid and status = ${status})`;
  const found = await sql<{ readonly n: number }>`
    select rowid as n from attribution_words(${match}) ${ofStatus}
    order by bm25(attribution_words), rowid limit ${limit}
  `.execute(db);
  return found.rows.map(({ n }) => n);
}
