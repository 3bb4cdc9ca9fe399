// Copies and stories. All of it is derived and may be dropped. `key` is 48 bits of a report's id: where some of many are chosen, they
// are the same whatever order the reports came in.
import type { Migration } from "./migration.ts";

export const copyAndStoryTables: Migration = {
  number: 7,
  name: "copies-stories",
  statements: [
    `create table copy_marks (
      mark integer not null,
      key integer not null,
      report integer not null references reports (n),
      primary key (mark, key, report)
    ) strict, without rowid`,
    `create index copy_marks_by_report on copy_marks (report)`,
    // What decides which of a group counts, beside what its row in reports says. `credited` is a JSON list.
    `create table copy_members (
      report integer primary key references reports (n),
      length integer not null,
      credited text not null
    ) strict`,
    // Both ways, so that what a report is linked with is one range of rows.
    `create table copy_links (
      report integer not null references reports (n),
      other integer not null references reports (n),
      kind text not null,
      share real not null,
      primary key (report, other)
    ) strict, without rowid`,
    `create table copies (
      report integer primary key references reports (n),
      origin integer not null references reports (n),
      kind text not null,
      because text not null
    ) strict`,
    `create index copies_by_origin on copies (origin)`,

    // `words` are hashes and weights as JSON; day is null where no date is known.
    `create table story_reports (
      report integer primary key references reports (n),
      key integer not null,
      day integer,
      words text not null
    ) strict`,
    // A day that is not known stands as -1 before all others.
    `create table story_words (
      word integer not null,
      day integer not null,
      key integer not null,
      report integer not null references reports (n),
      primary key (word, day, key, report)
    ) strict, without rowid`,
    // In how many reports of a week a word is; the word 0 stands for every report.
    `create table story_weeks (
      word integer not null,
      week integer not null,
      reports integer not null,
      primary key (word, week)
    ) strict, without rowid`,
    `create table story_topics (word integer primary key) strict`,
    `create table story_links (
      report integer not null references reports (n),
      other integer not null references reports (n),
      primary key (report, other)
    ) strict, without rowid`,
    `create table stories (
      report integer primary key references reports (n),
      story integer not null
    ) strict`,
    `create index stories_by_story on stories (story)`,
  ],
};
