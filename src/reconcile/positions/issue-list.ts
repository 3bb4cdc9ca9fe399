// The issues that positions are gathered under, those with most positions first.
import type { Matter, ToldRecord } from "../../ledger/positions.ts";
import type { FoundIssue } from "./issue-corrections.ts";
import { type IssueBook, type IssueEntry, issueBook } from "./issues.ts";
import { positionsIn } from "./record.ts";

export interface ListedIssue {
  readonly name: string;
  readonly positions: number;
  /** How many actors have a position on it. */
  readonly actors: number;
  readonly reports: number;
  /** Days of what is told, YYYY-MM-DD; null where none is known. */
  readonly since: string | null;
  readonly until: string | null;
}

export async function issuesOver(record: ToldRecord, book: IssueBook): Promise<readonly ListedIssue[]> {
  const tallies = new Map<string, Tally>();
  for await (const told of record.everyTold())
    for (const { issue, who, report, when } of positionsIn(told, book)) {
      const tally = tallies.get(issue) ?? { positions: 0, actors: new Set(), reports: new Set(), since: "", until: "" };
      tallies.set(issue, tally);
      tally.positions++;
      tally.actors.add(who.id);
      tally.reports.add(report);
      if (when.day === "") continue;
      if (tally.since === "" || when.day < tally.since) tally.since = when.day;
      if (when.day > tally.until) tally.until = when.day;
    }
  return [...tallies]
    .map(([name, { positions, actors, reports, since, until }]) => ({
      ...{ name, positions, actors: actors.size, reports: reports.size, since: since || null, until: until || null },
    }))
    .toSorted((a, b) => b.positions - a.positions || (a.name < b.name ? -1 : 1));
}

/** What issues are called by the rules and the user's list alone, before anybody decided anything, with each of their matters once. */
export async function issuesFoundIn(
  record: ToldRecord,
  entries: readonly IssueEntry[],
): Promise<readonly FoundIssue[]> {
  const [book, found] = [issueBook(entries), new Map<string, FoundIssue>()];
  for await (const told of record.everyTold())
    for (const { issue, stance } of positionsIn(told, book)) {
      const { matter } = stance;
      found.set([issue, matter.deed, matter.words, matter.name].join("\n"), { name: issue, matter });
    }
  return [...found.values()];
}

/** What the positions are about, by issue as it is called now: one matter for each position. */
export async function mattersByIssue(
  record: ToldRecord,
  book: IssueBook,
): Promise<ReadonlyMap<string, readonly Matter[]>> {
  const matters = new Map<string, Matter[]>();
  for await (const told of record.everyTold())
    for (const { issue, stance } of positionsIn(told, book)) {
      const own = matters.get(issue) ?? [];
      matters.set(issue, own);
      own.push(stance.matter);
    }
  return matters;
}

interface Tally {
  positions: number;
  readonly actors: Set<string>;
  readonly reports: Set<string>;
  since: string;
  until: string;
}
