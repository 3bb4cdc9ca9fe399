// Where the attributions of statements stood that are no more, so that their addresses lead to what is told there now: by report and
// place in its text, which no reading and no correction changes. Of statements that are there nothing is kept. Where an attribution's
// content begins and ends comes with its wording, for which every report waits anew.
import type { Migration } from "./migration.ts";

export const statementPlaces: Migration = {
  number: 15,
  name: "statement-places",
  statements: [
    "alter table attributions add column begins integer",
    "alter table attributions add column ends integer",
    // By the report's id and not its number: it may be removed and come again.
    `create table statement_places (
      statement integer not null,
      report text not null,
      begins integer not null,
      ends integer not null,
      primary key (statement, report, begins, ends)
    ) strict, without rowid`,
  ],
};
