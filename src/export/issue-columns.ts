// The columns of the table of issues: one row each, with how many positions are gathered under it.
import type { Column } from "./column.ts";

interface Issue {
  readonly name: string;
  readonly positions: number;
  readonly actors: number;
  readonly reports: number;
  readonly since: string | null;
  readonly until: string | null;
}

export const issueColumns: readonly Column<Issue>[] = [
  { name: "issue", of: (issue) => issue.name },
  { name: "positions", of: (issue) => issue.positions },
  { name: "actors", of: (issue) => issue.actors },
  { name: "reports", of: (issue) => issue.reports },
  { name: "since", of: (issue) => issue.since },
  { name: "until", of: (issue) => issue.until },
];
