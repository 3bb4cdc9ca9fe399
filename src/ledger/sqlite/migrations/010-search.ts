// What a search may ask beside what lists are ordered by: to whom something was said, what act the saying is, and where it stands; and
// when reports came in, for who asks what is new. All but the last is derived and may be dropped.
import type { Migration } from "./migration.ts";

export const searchTables: Migration = {
  number: 10,
  name: "search",
  statements: [
    // From the first character of the attribution to the last; whom it addresses by the place among the reading's actors, and by name.
    `create table said (
      attribution integer primary key,
      report integer not null references reports (n),
      start integer not null,
      end integer not null,
      addressee integer,
      addressee_name integer references names (id)
    ) strict`,
    `create index said_to on said (report, addressee) where addressee is not null`,
    `create table said_acts (
      attribution integer not null,
      kind text not null,
      primary key (attribution, kind)
    ) strict, without rowid`,
    `create index said_acts_by_kind on said_acts (kind, attribution)`,
    // The first report of each batch; those of a ledger from before this table came at no known time.
    `create table arrivals (first integer primary key, at text not null) strict`,
  ],
};
