// Which terms of which reports belong to which deal. Promise: a function of the set of reports; what a report ties stays tied; what it
// leaves open goes to the one deal whose sides bargain in it, and to none where two deals fit as well.
import type { OfReport, TermSaid, Told, Who } from "../../ledger/positions.ts";
import { daysBetween } from "../positions/scene.ts";

/** A deal as ties see it. */
export interface Table {
  readonly parties: ReadonlySet<string>;
  /** Parties and mediators. */
  readonly inside: ReadonlySet<string>;
  readonly since: string | null;
  readonly until: string | null;
  /** The happenings that its reports tell of. */
  readonly stories: ReadonlySet<string>;
  /** Of each of its reports, the deals of that report that it is. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Tied {
  readonly told: OfReport<Told>;
  readonly term: TermSaid;
  readonly tie: "named" | "by its parties";
}

/** How long before it is first and after it is last told of, a deal is bargained over, in days. */
const MARGIN = 30;

/** By the place of the deal, its terms. */
export function tiedTo(
  tables: readonly Table[],
  reports: readonly OfReport<Told>[],
  sideOf: (who: Who) => Who,
): readonly (readonly Tied[])[] {
  const tied: Tied[][] = tables.map(() => []);
  const byParty = Map.groupBy(
    tables.flatMap(({ parties }, at) => [...parties].map((party) => ({ party, at }))),
    ({ party }) => party,
  );
  const byReport = Map.groupBy(
    tables.flatMap(({ members }, at) =>
      [...members].flatMap(([report, deals]) => [...deals].map((deal) => ({ report, deal, at }))),
    ),
    ({ report }) => report,
  );
  for (const told of reports) {
    const named = Map.groupBy(byReport.get(told.report) ?? [], ({ deal }) => deal);
    const open = openTable(tables, told, { byParty, sideOf });
    for (const term of told.item.terms) {
      if (!term.isMatter) continue;
      for (const { at } of named.get(term.deal ?? "") ?? []) tied[at]?.push({ told, term, tie: "named" });
      if (term.deal !== null || open === null) continue;
      if (isByParty(tables[open], told, { term, sideOf })) tied[open]?.push({ told, term, tie: "by its parties" });
    }
  }
  return tied;
}

interface Known {
  readonly byParty: ReadonlyMap<string, readonly { readonly at: number }[]>;
  readonly sideOf: (who: Who) => Who;
}

/** The one deal over which a report has two sides at the table: its own before others, and of others the one with most. */
function openTable(tables: readonly Table[], told: OfReport<Told>, { byParty, sideOf }: Known): number | null {
  const { item, whoAt, report } = told;
  const places = [...item.around, ...item.terms.flatMap(({ by, to }) => [...by, ...to])];
  const there = new Set(places.map((place) => sideOf(whoAt(place)).id));
  const counts = new Map<number, number>();
  for (const who of there) for (const { at } of byParty.get(who) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  const fitting = [...counts]
    .filter(([at, count]) => {
      if (count < 2) return false;
      const table = tables[at];
      if (table?.members.has(report) === true) return true;
      return isOfItsStory(table, told) || (item.isOfTalks && isInTime(table, told.day));
    })
    .map(([at, count]) => ({ at, worth: count + (tables[at]?.members.has(report) === true ? 100 : 0) }))
    .toSorted((a, b) => b.worth - a.worth);
  const [best, next] = fitting;
  return best === undefined || best.worth === next?.worth ? null : best.at;
}

/** What follows a deal is told of without a word of talks: "the first buses left". */
function isOfItsStory(table: Table | undefined, { story }: OfReport<Told>): boolean {
  return story !== null && table?.stories.has(story) === true;
}

function isInTime(table: Table | undefined, day: string): boolean {
  if (table === undefined || day === "" || table.since === null || table.until === null) return table?.since === null;
  return daysBetween(day, table.since) <= MARGIN && daysBetween(table.until, day) <= MARGIN;
}

/** Whoever asks or gives sits at the table, and of both sides one is a party; where nobody is named, whom it is asked of. */
function isByParty(
  table: Table | undefined,
  { whoAt }: OfReport<Told>,
  { term: { by, to }, sideOf }: { readonly term: TermSaid; readonly sideOf: (who: Who) => Who },
): boolean {
  if (table === undefined) return false;
  const [givers, takers] = [by, to].map((side) => (side ?? []).map((place) => sideOf(whoAt(place)).id));
  const all = [...(givers ?? []), ...(takers ?? [])];
  return (givers ?? []).every((one) => table.inside.has(one)) && all.some((one) => table.parties.has(one));
}
