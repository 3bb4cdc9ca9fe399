// Statements. All of it is derived and may be dropped: `waiting` then holds every report for this stage.
import type { Migration } from "./migration.ts";

export const statementTables: Migration = {
  number: 8,
  name: "statements",
  statements: [
    // Words as hashes: they are only ever compared, and what was said stands in the readings.
    `create table wordings (
      id integer primary key,
      day text not null,
      status text not null,
      voice text not null,
      words blob not null,
      run blob not null,
      statement integer
    ) strict`,
    `create index wordings_by_statement on wordings (statement)`,
    `create table wording_marks (
      mark integer not null,
      wording integer not null,
      is_few integer not null,
      primary key (mark, wording)
    ) strict, without rowid`,
    `create index wording_marks_by_wording on wording_marks (wording)`,
    // Each link twice, so that those of one wording are found from either end.
    `create table wording_links (
      one integer not null,
      other integer not null,
      odds real not null,
      primary key (one, other)
    ) strict, without rowid`,
    `alter table attributions add column wording integer`,
    // The outlet on whose word the report has it, by its name.
    `alter table attributions add column credit integer references names (id)`,
    `create index attributions_by_wording on attributions (wording) where wording is not null`,
    `insert into waiting select 'statements', n from reports`,
  ],
};
