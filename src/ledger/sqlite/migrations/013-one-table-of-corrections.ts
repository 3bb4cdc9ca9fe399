// What people decided about actors and issues goes into the one table of corrections, with a uid as those of records have, so that all of
// them are undone, redone, listed, exported and taken in alike. Where there was any of actors, who is who is derived anew: each says by
// which correction it was joined, and those are numbered anew here.
import type { Migration } from "./migration.ts";

/** Rows of one verb, under their new one; whoever decided before Parley asked for names is not known. */
const moved = (table: string, verb: string, body: string): string =>
  `select made_at, coalesce(made_by, 'unknown') as made_by, undone_at, ${body} as body, n from ${table}
    where json_extract(body, '$.verb') = '${verb}'`;
const named = (verb: string): string =>
  `json_set(body, '$.verb', '${verb}', '$.name', substr(trim(json_extract(body, '$.name')), 1, 250))`;
const under = (verb: string, more = ""): string => `json_set(body, '$.verb', '${verb}'${more})`;

const moving = (about: string, selects: readonly string[]): string =>
  `insert into record_corrections (uid, made_at, made_by, note, body, undone_at, about)
    select lower(hex(randomblob(8))), made_at, made_by, null, body, undone_at, '${about}'
    from (${selects.join(" union all ")}) order by n`;

export const oneTableOfCorrections: Migration = {
  number: 13,
  name: "one-table-of-corrections",
  statements: [
    "alter table record_corrections add column about text not null default 'record'",
    "update notes set text = '' where name = 'rules.actors' and exists (select 1 from corrections)",
    moving("actor", [
      moved("corrections", "merge", under("merge-actors")),
      moved("corrections", "split", under("split-actor")),
      moved("corrections", "split-reports", under("split-actor-reports", ", '$.apart', n")),
      moved("corrections", "rename", named("rename-actor")),
    ]),
    moving("issue", [
      moved("issue_corrections", "merge", under("merge-issues")),
      moved("issue_corrections", "rename", named("rename-issue")),
    ]),
    "drop table corrections",
    "drop table issue_corrections",
    "alter table record_corrections rename to corrections",
    "create index corrections_over_reports on corrections (about) where about <> 'record'",
  ],
};
