// Reports: by search a page at a time, and all of them in order.
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import { readStoryId, writeStoryId } from "../../schema/reconciled-id.ts";
import { fold } from "../fold.ts";
import type { Facet, Page, ReportQuery, ReportRow } from "../ledger.ts";
import { MOST_VALUES } from "./facets.ts";
import { matchOf } from "./match.ts";
import { behind, cutPage, limitOf, offsetOf } from "./page.ts";
import type { Tables } from "./tables.ts";

type Builder = ExpressionBuilder<Tables, "reports">;

export async function findReports(db: Kysely<Tables>, query: ReportQuery): Promise<Page<ReportRow>> {
  const limit = limitOf(query);
  const found = await selectReports(db)
    .where((eb) => eb.and([...conditionsOf(query, eb), behind(query.cursor, "reports")]))
    .orderBy("reports.day", "desc")
    .orderBy("reports.n")
    .limit(limit + 1)
    .offset(offsetOf(query))
    .execute();
  const { total } = await db
    .selectFrom("reports")
    .where((eb) => eb.and(conditionsOf(query, eb)))
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const { rows, next } = cutPage(found, limit);
  return { rows: rows.map(reportRow), total, next };
}

export async function countOutlets(db: Kysely<Tables>, query: ReportQuery): Promise<readonly Facet[]> {
  const { outlet: _, ...others } = query;
  return db
    .selectFrom("reports")
    .innerJoin("names", "names.id", "reports.outlet")
    .where((eb) => eb.and(conditionsOf(others, eb)))
    .groupBy("reports.outlet")
    .select((eb) => ["names.name as value", eb.fn.countAll<number>().as("count")])
    .orderBy("count", "desc")
    .orderBy("value")
    .limit(MOST_VALUES)
    .execute();
}

export async function reportWithId(db: Kysely<Tables>, id: string): Promise<ReportRow | null> {
  const row = await selectReports(db).where("reports.id", "=", id).executeTakeFirst();
  return row === undefined ? null : reportRow(row);
}

/** All reports in the order in which they were added, a thousand at a time. */
export async function* everyReport(db: Kysely<Tables>): AsyncIterable<ReportRow> {
  for (let last = 0; ; ) {
    const rows = await selectReports(db).where("reports.n", ">", last).orderBy("reports.n").limit(1000).execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    yield* rows.map(reportRow);
    last = end.n;
  }
}

function conditionsOf(
  { words, story, outlet, since, until }: ReportQuery,
  eb: Builder,
): readonly Expression<SqlBool>[] {
  const match = matchOf(words);
  const names = eb.selectFrom("names").select("names.id");
  return [
    ...(match === null ? [] : [sql<SqlBool>`reports.n in (select rowid from report_words(${match}))`]),
    ...(story === undefined ? [] : [inStory(readStoryId(story) ?? -1)]),
    ...(outlet?.length ? [eb("reports.outlet", "in", names.where("folded", "in", outlet.map(fold)))] : []),
    ...(since === undefined ? [] : [eb("reports.day", ">=", since)]),
    ...(until === undefined ? [] : [eb("reports.day", "<=", until), eb("reports.day", "!=", "")]),
  ];
}

/** Its reports that count, and their copies. */
function inStory(story: number): Expression<SqlBool> {
  return sql<SqlBool>`reports.n in (
    select report from stories where story = ${story}
    union
    select copies.report from copies join stories on stories.report = copies.origin where story = ${story}
  )`;
}

/** @internal the columns of a ReportRow, as they lie in the table */
function selectReports(db: Kysely<Tables>) {
  return (
    db
      .selectFrom("reports")
      .leftJoin("names", "names.id", "reports.outlet")
      .leftJoin("copies", "copies.report", "reports.n")
      .leftJoin("reports as origins", "origins.n", "copies.origin")
      // A copy is in the story of the report that counts in its place.
      .leftJoin("stories", (join) =>
        join.on((eb) => eb("stories.report", "=", eb.fn.coalesce("copies.origin", "reports.n"))),
      )
      .select(["origins.id as origin", "copies.kind as copy_kind", "copies.because as copy_because", "stories.story"])
      .select([
        "reports.n",
        "reports.day",
        "reports.id",
        "reports.address",
        "reports.source_id",
        "reports.file",
        "reports.uri",
        "names.name as outlet",
        "reports.title",
        "reports.byline",
      ])
      .select(["reports.published_at", "reports.language", "reports.attributions", "reports.problems"])
  );
}

function reportRow(row: Awaited<ReturnType<ReturnType<typeof selectReports>["executeTakeFirstOrThrow"]>>): ReportRow {
  return {
    id: ReportId.parse(row.id),
    address: row.address,
    sourceId: row.source_id,
    file: row.file,
    uri: row.uri,
    outlet: row.outlet,
    title: row.title,
    byline: JSON.parse(row.byline),
    publishedAt: row.published_at,
    language: row.language,
    attributions: row.attributions,
    problems: JSON.parse(row.problems),
    story: row.story === null ? null : writeStoryId(row.story),
    copyOf:
      row.origin === null || row.copy_kind === null
        ? null
        : { report: ReportId.parse(row.origin), kind: row.copy_kind, because: row.copy_because ?? "" },
  };
}
