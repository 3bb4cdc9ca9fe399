// Names and ids near one that is not there.
import type { Kysely } from "kysely";
import { ReportId } from "../../schema/ids.ts";
import { fold } from "../fold.ts";
import { likeness } from "../likeness.ts";
import type { Tables } from "./tables.ts";

/** Below this, two names have little more than a syllable in common. */
const LEAST_LIKENESS = 0.3;

/** Looks at every name, which is quick enough where a person has mistyped one. */
export async function similarNames(
  db: Kysely<Tables>,
  name: string,
  of: "actor" | "outlet",
): Promise<readonly string[]> {
  const folded = fold(name);
  const used =
    of === "actor"
      ? db
          .selectFrom("actor_names")
          .select("name")
          .where("is_alias", "=", 0)
          .union(db.selectFrom("actors").select("name"))
      : db.selectFrom("reports").select("outlet");
  const names = await db.selectFrom("names").select(["folded", "name"]).where("id", "in", used).execute();
  return names
    .map((one) => ({ ...one, likeness: likenessTo(folded, one.folded) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.folded < b.folded ? -1 : 1))
    .slice(0, 5)
    .map((one) => one.name);
}

/** A name that holds the other as whole words is like it however long it is. */
function likenessTo(wanted: string, name: string): number {
  return ` ${name} `.includes(` ${wanted} `) ? 1 : likeness(wanted, name);
}

/** The ids around the place where this one would stand in order, if they share the beginning of it. */
export async function similarReports(db: Kysely<Tables>, id: string): Promise<readonly ReportId[]> {
  const ids = db.selectFrom("reports").select("id");
  const above = await ids.where("id", ">=", id).orderBy("id").limit(3).execute();
  const below = await ids.where("id", "<", id).orderBy("id", "desc").limit(3).execute();
  return [...above, ...below]
    .map((row) => ({ id: row.id, shared: sharedStart(row.id, id) }))
    .filter(({ shared }) => shared >= 4)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((row) => ReportId.parse(row.id));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
