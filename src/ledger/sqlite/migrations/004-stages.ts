// Reports wait for every stage of reconcile/ by itself, and each stage has a note of the rules that made what it keeps.
import type { Migration } from "./migration.ts";

export const stageTables: Migration = {
  number: 4,
  name: "stages",
  statements: [
    `alter table waiting rename to waiting_for_actors`,
    `create table waiting (
      stage text not null,
      report integer not null references reports (n),
      primary key (stage, report)
    ) strict, without rowid`,
    `create index waiting_by_report on waiting (report)`,
    `insert into waiting select 'actors', report from waiting_for_actors`,
    `drop table waiting_for_actors`,
    `alter table actor_notes rename to notes`,
    `update notes set name = 'rules.actors' where name = 'rules'`,
  ],
};
