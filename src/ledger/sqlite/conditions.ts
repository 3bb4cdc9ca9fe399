// A search as SQL conditions over the attributions, each facet's own apart, so that its counts can be made without it.
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { fold } from "../fold.ts";
import type { AttributionQuery } from "../ledger.ts";
import { matchOf } from "./match.ts";
import { oneOf } from "./numbers.ts";
import { idsNamed } from "./reconciled.ts";
import { saidTo, standingOn, withActs } from "./search/conditions.ts";
import { toldByMany } from "./statements/independent.ts";
import type { Tables } from "./tables.ts";

type Builder = ExpressionBuilder<Tables, "attributions">;
type Conditions = readonly Expression<SqlBool>[];

type FacetName = "speaker" | "addressee" | "outlet" | "kind" | "grade" | "status" | "act" | "month";

/** A query with the actors that its speakers' and addressees' names mean, and the wordings that stand on as many words as it asks. */
export interface ResolvedQuery extends AttributionQuery {
  readonly actors?: readonly number[];
  readonly addressed?: readonly number[];
  readonly wordings?: readonly number[];
  /** Whether the attributions are gone through and their wordings looked at, and not found by these. */
  readonly isWalked?: boolean;
}

/** Of so many wordings more attributions are looked up than gone through. */
const MANY_WORDINGS = 1000;

export function walked(query: ResolvedQuery): ResolvedQuery {
  return { ...query, isWalked: (query.wordings?.length ?? 0) > MANY_WORDINGS };
}

export async function resolveSpeakers(db: Kysely<Tables>, query: AttributionQuery): Promise<ResolvedQuery> {
  const actorsOf = async (names: readonly string[]): Promise<readonly number[]> =>
    (await Promise.all(names.map((name) => idsNamed(db, name)))).flat();
  return {
    ...query,
    ...(query.speaker?.length ? { actors: await actorsOf(query.speaker) } : {}),
    ...(query.addressee?.length ? { addressed: await actorsOf(query.addressee) } : {}),
    ...(query.independent === undefined ? {} : { wordings: (await toldByMany(db, query.independent)).wordings }),
  };
}

/** A stretch of the attributions by their numbers. */
export interface Stretch {
  readonly after: number;
  readonly through: number;
}

/** What restricts every facet: words, report, places, whether the speaker is open, and on how many words it stands. */
export function baseOf(
  { words, report, places, isUnresolved, wordings, isWalked }: ResolvedQuery,
  eb: Builder,
  stretch?: Stretch,
): Conditions {
  const match = matchOf(words);
  // The index is asked for the stretch too: it would otherwise list every match for each of them.
  const within = stretch === undefined ? sql`` : sql` where rowid > ${stretch.after} and rowid <= ${stretch.through}`;
  return [
    ...(stretch === undefined
      ? []
      : [eb("attributions.n", ">", stretch.after), eb("attributions.n", "<=", stretch.through)]),
    ...(match === null
      ? []
      : [sql<SqlBool>`attributions.n in (select rowid from attribution_words(${match})${within})`]),
    ...(report === undefined ? [] : inReport(report, eb)),
    ...(places === undefined ? [] : [sql<SqlBool>`attributions.n in (${standingOn(places)})`]),
    ...(isUnresolved === undefined ? [] : [eb("attributions.speaker", "is", null)]),
    // The plus keeps SQLite from the index of wordings.
    ...(wordings === undefined
      ? []
      : [sql<SqlBool>`${sql.raw(isWalked ? "+" : "")}attributions.wording in ${oneOf(wordings)}`]),
  ];
}

/** The attributions of a report follow each other, so their first and their number find them without an index. */
function inReport(id: string, eb: Builder): Conditions {
  const report = eb.selectFrom("reports").where("reports.id", "=", id);
  return [
    eb("attributions.n", ">=", report.select("first_attribution")),
    eb(
      "attributions.n",
      "<",
      report.select((row) =>
        sql<number>`${row.ref("first_attribution")} + ${row.ref("reports.attributions")}`.as("end"),
      ),
    ),
  ];
}

export function facetConditions(query: ResolvedQuery, eb: Builder): Readonly<Record<FacetName, Conditions>> {
  return {
    speaker: anySpeaker(eb, query),
    addressee: query.addressee?.length ? [sql<SqlBool>`attributions.n in (${saidTo(query)})`] : [],
    act: query.act?.length ? [sql<SqlBool>`attributions.n in (${withActs(query.act)})`] : [],
    outlet: anyName(eb, "outlet", query.outlet),
    kind: query.kind?.length ? [eb("attributions.kind", "in", query.kind)] : [],
    grade: query.grade?.length ? [eb("attributions.grade", "in", query.grade)] : [],
    status: query.status?.length ? [eb("attributions.status", "in", query.status)] : [],
    month: [
      ...(query.since === undefined ? [] : [eb("attributions.day", ">=", query.since)]),
      ...(query.until === undefined
        ? []
        : [eb("attributions.day", "<=", query.until), eb("attributions.day", "!=", "")]),
    ],
  };
}

/** All conditions together. */
export function conditionsOf(query: ResolvedQuery, eb: Builder, stretch?: Stretch): Conditions {
  return [...baseOf(query, eb, stretch), ...Object.values(facetConditions(query, eb)).flat()];
}

/** Any of the actors, and of the names those speakers that no actor over all reports is: "officials". */
function anySpeaker(eb: Builder, { speaker, actors = [] }: ResolvedQuery): Conditions {
  if (!speaker?.length) return [];
  const profiles = eb.selectFrom("profiles").select("profiles.id").where("profiles.actor", "in", actors);
  const unjoined = eb.and([eb("attributions.profile", "is", null), ...anyName(eb, "speaker", speaker)]);
  return [actors.length === 0 ? unjoined : eb.or([eb("attributions.profile", "in", profiles), unjoined])];
}

function anyName(eb: Builder, column: "speaker" | "outlet", names: readonly string[] | undefined): Conditions {
  if (!names?.length) return [];
  return [
    eb(
      `attributions.${column}`,
      "in",
      eb.selectFrom("names").select("names.id").where("folded", "in", names.map(fold)),
    ),
  ];
}
