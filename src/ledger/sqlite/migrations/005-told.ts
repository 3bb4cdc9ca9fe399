// What single reports tell of positions and deals. Derived, and made again where it is dropped.
import type { Migration } from "./migration.ts";

export const toldTable: Migration = {
  number: 5,
  name: "told",
  statements: [
    `create table told (report integer primary key references reports (n), content blob not null) strict`,
    `insert into waiting select 'positions', n from reports`,
  ],
};
