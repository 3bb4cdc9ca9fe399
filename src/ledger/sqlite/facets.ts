// How many attributions of a search have which speaker, outlet, kind, grade, status and month, each facet counted without
// its own restriction. Three statements: speakers and outlets by themselves, since there are many; all else by its combinations, which
// are few, and summed here.
import { type Kysely, sql } from "kysely";
import type { AttributionQuery, Facet, Facets } from "../ledger.ts";
import { baseOf, facetConditions, type ResolvedQuery, resolveSpeakers, walked } from "./conditions.ts";
import type { Tables } from "./tables.ts";

/** Values given of one facet: more than anyone reads down a list, and few enough for a ledger of a million names. */
export const MOST_VALUES = 100;

export async function countFacets(db: Kysely<Tables>, asked: AttributionQuery): Promise<Facets> {
  const query = walked(await resolveSpeakers(db, asked));
  const groups = await groupsOf(db, query);
  const sum = (name: SmallFacet): readonly Facet[] => sumBy(groups, name, query);
  return {
    speaker: await countSpeakers(db, query),
    addressee: await countAddressees(db, query),
    outlet: await countOutlets(db, query),
    kind: sum("kind").toSorted(mostFirst),
    grade: sum("grade").toSorted(mostFirst),
    status: sum("status").toSorted(mostFirst),
    act: await countActs(db, query),
    month: sum("month").toSorted(inOrder).slice(-MOST_VALUES),
  };
}

async function countOutlets(db: Kysely<Tables>, query: ResolvedQuery): Promise<readonly Facet[]> {
  const counted = countedBy(db, "outlet", query)
    .select((eb) => ["outlet", eb.fn.countAll<number>().as("count")])
    .groupBy("outlet")
    .orderBy("count", "desc")
    .orderBy("outlet")
    .limit(MOST_VALUES);
  const rows = await db
    .selectFrom(counted.as("counted"))
    .innerJoin("names", "names.id", "counted.outlet")
    .select(["names.name as value", "count"])
    .execute();
  return rows.toSorted(mostFirst);
}

/** By actor where the speaker is one over all reports, else by the name that its report gives. */
async function countSpeakers(db: Kysely<Tables>, query: ResolvedQuery): Promise<readonly Facet[]> {
  const counted = countedBy(db, "speaker", query)
    .select((eb) => ["profile", "speaker", eb.fn.countAll<number>().as("count")])
    .groupBy(["profile", "speaker"]);
  const rows = await db
    .selectFrom(counted.as("counted"))
    .leftJoin("profiles", "profiles.id", "counted.profile")
    .leftJoin("actors", "actors.id", "profiles.actor")
    .innerJoin("names", (join) =>
      join.on((eb) => eb("names.id", "=", eb.fn.coalesce("actors.name", "counted.speaker"))),
    )
    .groupBy("names.id")
    .select((eb) => ["names.name as value", eb.fn.sum<number>("count").as("count")])
    .orderBy("count", "desc")
    .orderBy("names.id")
    .limit(MOST_VALUES)
    .execute();
  return rows.toSorted(mostFirst);
}

async function countAddressees(db: Kysely<Tables>, query: ResolvedQuery): Promise<readonly Facet[]> {
  const counted = withoutOwn(db, "addressee", query)
    .innerJoin("said", "said.attribution", "attributions.n")
    .where("said.addressee", "is not", null)
    .leftJoin("sightings", (join) =>
      join.onRef("sightings.report", "=", "said.report").onRef("sightings.position", "=", "said.addressee"),
    )
    .leftJoin("profiles", "profiles.id", "sightings.profile")
    .leftJoin("actors", "actors.id", "profiles.actor")
    .innerJoin("names", (join) =>
      join.on((eb) => eb("names.id", "=", eb.fn.coalesce("actors.name", "said.addressee_name"))),
    )
    .groupBy("names.id")
    .select((eb) => ["names.name as value", eb.fn.countAll<number>().as("count")]);
  return (await counted.orderBy("count", "desc").orderBy("names.id").limit(MOST_VALUES).execute()).toSorted(mostFirst);
}

async function countActs(db: Kysely<Tables>, query: ResolvedQuery): Promise<readonly Facet[]> {
  const counted = withoutOwn(db, "act", query)
    .innerJoin("said_acts", "said_acts.attribution", "attributions.n")
    .groupBy("said_acts.kind")
    .select((eb) => ["said_acts.kind as value", eb.fn.countAll<number>().as("count")]);
  return (await counted.execute()).toSorted(mostFirst);
}

/** What has a value of the facet and fits all else that is asked. */
function countedBy(db: Kysely<Tables>, name: "speaker" | "outlet", query: ResolvedQuery) {
  return withoutOwn(db, name, query).where(`attributions.${name}`, "is not", null);
}

/** What fits all that is asked but the facet's own restriction. */
function withoutOwn(db: Kysely<Tables>, name: "speaker" | "outlet" | "addressee" | "act", query: ResolvedQuery) {
  return db.selectFrom("attributions").where((eb) => {
    const { [name]: _own, ...others } = facetConditions(query, eb);
    return eb.and([...baseOf(query, eb), ...Object.values(others).flat()]);
  });
}

type SmallFacet = "kind" | "grade" | "status" | "month";

interface Group {
  readonly kind: string;
  readonly grade: string;
  readonly status: string;
  readonly month: string;
  /** Whether its days lie between since and until. */
  readonly isInTime: 0 | 1;
  readonly count: number;
}

/** Every combination there is among what has the words, speakers, addressees, acts and outlets. */
function groupsOf(db: Kysely<Tables>, query: ResolvedQuery): Promise<readonly Group[]> {
  return db
    .selectFrom("attributions")
    .where((eb) => {
      const { speaker, addressee, act, outlet } = facetConditions(query, eb);
      return eb.and([...baseOf(query, eb), ...speaker, ...addressee, ...act, ...outlet]);
    })
    .select((eb) => {
      const inTime = sql<0 | 1>`${eb.and(facetConditions(query, eb).month)}`;
      return [sql<string>`substr(day, 1, 7)`.as("month"), inTime.as("isInTime"), eb.fn.countAll<number>().as("count")];
    })
    .select(["kind", "grade", "status"])
    .groupBy(["kind", "grade", "status", "month", "isInTime"])
    .execute();
}

function sumBy(groups: readonly Group[], name: SmallFacet, query: ResolvedQuery): readonly Facet[] {
  const fits: Readonly<Record<SmallFacet, (group: Group) => boolean>> = {
    kind: ({ kind }) => isAmong(kind, query.kind),
    grade: ({ grade }) => isAmong(grade, query.grade),
    status: ({ status }) => isAmong(status, query.status),
    month: ({ isInTime }) => isInTime === 1,
  };
  const others = Object.entries(fits).filter(([other]) => other !== name);
  const counts = new Map<string, number>();
  for (const group of groups) {
    if (group[name] === "" || !others.every(([, isFitting]) => isFitting(group))) continue;
    counts.set(group[name], (counts.get(group[name]) ?? 0) + group.count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function isAmong(value: string, wanted: readonly string[] | undefined): boolean {
  return !wanted?.length || wanted.includes(value);
}

function mostFirst(a: Facet, b: Facet): number {
  return b.count - a.count || inOrder(a, b);
}

function inOrder(a: Facet, b: Facet): number {
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}
