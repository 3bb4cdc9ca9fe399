// What people decided about single records, which cannot be derived again; and what the reader had read of the reports that they
// corrected. The note says by which rules that was laid over: with none there is nothing yet to lay over anew.
import type { Migration } from "./migration.ts";

export const recordCorrectionTables: Migration = {
  number: 12,
  name: "record-corrections",
  statements: [
    `create table record_corrections (
      n integer primary key autoincrement,
      uid text not null unique,
      made_at text not null,
      made_by text not null,
      note text,
      body text not null,
      undone_at text
    ) strict`,
    // Of which reports a correction speaks: no reference, because it outlives them.
    `create table correction_targets (
      correction integer not null references record_corrections (n),
      report text not null,
      address text not null,
      primary key (correction, report)
    ) strict, without rowid`,
    `create index correction_targets_by_report on correction_targets (report)`,
    `create index correction_targets_by_address on correction_targets (address)`,
    // Derived: where each holds.
    `create table correction_holds (
      report integer not null references reports (n),
      correction integer not null references record_corrections (n),
      hold text not null,
      primary key (report, correction)
    ) strict, without rowid`,
    `create index correction_holds_by_correction on correction_holds (correction)`,
    `create table uncorrected (
      report integer primary key references reports (n),
      content blob not null,
      layout blob not null
    ) strict`,
    // Derived: the wordings that a person said are of one utterance, or are not.
    `create table hand_sides (
      correction integer not null references record_corrections (n),
      side integer not null,
      report integer not null references reports (n),
      wording integer not null,
      odds real not null,
      primary key (correction, side, report)
    ) strict, without rowid`,
    `create index hand_sides_by_wording on hand_sides (wording)`,
    `create index hand_sides_by_report on hand_sides (report)`,
    `alter table corrections add column made_by text`,
    `alter table issue_corrections add column made_by text`,
    `insert into notes (name, text) values ('rules.corrections', '1')`,
  ],
};
