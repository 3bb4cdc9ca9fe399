// What lists over all reports are ordered by, held by the indexes themselves, so that no row is read that is not shown.
import type { Migration } from "./migration.ts";

export const listIndexes: Migration = {
  number: 11,
  name: "lists",
  statements: [
    `drop index wordings_by_statement`,
    `create index wordings_by_statement on wordings (statement, day)`,
    `drop index profiles_by_actor`,
    `create index profiles_by_actor on profiles (actor, sightings)`,
  ],
};
