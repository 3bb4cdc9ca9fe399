// What people decided about issues. Like their decisions about actors, it cannot be derived again.
import type { Migration } from "./migration.ts";

export const issueCorrectionsTable: Migration = {
  number: 6,
  name: "issue-corrections",
  statements: [
    `create table issue_corrections (
      n integer primary key autoincrement,
      made_at text not null,
      body text not null,
      undone_at text
    ) strict`,
  ],
};
