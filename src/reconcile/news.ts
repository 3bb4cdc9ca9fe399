// What is new in a ledger, for somebody who follows some actors and deals: what those said, what was done about the
// terms of those deals, and wherever a stance changed or accounts differ. Since a moment it is what was added after it; of the last
// days, what reports of those days have by their own dates. Promise: new is what rests on a report that was not there before; what one more report of an old matter only repeats is not news.

import { dayOf } from "../ledger/day.ts";
import type { DealPage, Difference, Shift, TermMove } from "../ledger/findings.ts";
import type { AttributionRow, Page, ReadLedger } from "../ledger/ledger.ts";

export interface Followed {
  /** Ids of actors and deals over all reports. */
  readonly actors: readonly string[];
  readonly deals: readonly string[];
}

/** What a deal has that is new: the moves about its terms, and how it stands where that is new. */
export interface DealNews extends Pick<DealPage, "id" | "name" | "status"> {
  readonly moves: readonly TermMove[];
  readonly reports: number;
}

/** By which clock something is new: when its reports were added, or the day that they give themselves. */
export interface NewsClock {
  readonly by: "added" | "published";
  /** added: ISO 8601, "" for ever; published: YYYY-MM-DD, both inclusive, "" where no report has a day. */
  readonly since: string;
  readonly until: string | null;
}

export interface News {
  readonly clock: NewsClock;
  /** Reports that were added. */
  readonly reports: number;
  readonly statements: Page<AttributionRow>;
  readonly deals: readonly DealNews[];
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
}

/** What all reports together hold, however it was come by. */
export interface Held {
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
  readonly deals: readonly DealPage[];
}

export interface NewsOptions extends Followed {
  /** A moment, ISO 8601, "" for ever; or so many days up to the newest that a report gives itself. */
  readonly since: string | { readonly days: number };
  /** Statements to give; all are counted. */
  readonly limit: number;
}

export async function newsOf(
  record: Pick<ReadLedger, "arrivedSince" | "newStatements" | "reports" | "statements">,
  held: () => Promise<Held>,
  { since, actors, deals, limit }: NewsOptions,
): Promise<News> {
  const { clock, fresh } = typeof since === "string" ? await added(record, since) : await published(record, since);
  if (fresh.size === 0) return { clock, ...NOTHING };
  const all = await held();
  const followed = new Set(deals);
  const isFresh = ({ report }: { readonly report: string }): boolean => fresh.has(report);
  return {
    clock,
    reports: fresh.size,
    statements:
      clock.by === "added"
        ? await record.newStatements(clock.since, actors, limit)
        : await firstToldSince(record, { since: clock.since, actors, limit }),
    deals: all.deals.filter(({ ids }) => ids.some((id) => followed.has(id))).flatMap((deal) => dealNews(deal, isFresh)),
    // The same change told once more is not news: one of its two sides must be known from new reports alone.
    shifts: all.shifts.filter(
      ({ before, after, alsoBefore, alsoAfter }) =>
        [before, ...alsoBefore].every(isFresh) || [after, ...alsoAfter].every(isFresh),
    ),
    differences: all.differences.filter(({ reports }) => reports.every((report) => fresh.has(report))),
  };
}

interface Fresh {
  readonly clock: NewsClock;
  readonly fresh: ReadonlySet<string>;
}

async function added(record: Pick<ReadLedger, "arrivedSince">, since: string): Promise<Fresh> {
  return { clock: { by: "added", since, until: null }, fresh: await record.arrivedSince(since) };
}

/** Reports looked through at a time. */
const AT_ONCE = 200;

/** The days are those up to the newest report: an archive of last spring has a last week, too. */
async function published(record: Pick<ReadLedger, "reports">, { days }: { readonly days: number }): Promise<Fresh> {
  const newest = (await record.reports({ limit: 1 })).rows[0]?.publishedAt;
  const until = dayOf(newest ?? undefined);
  if (until === "") return { clock: { by: "published", since: "", until: null }, fresh: new Set() };
  const since = new Date(Date.parse(until) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  const fresh = new Set<string>();
  for (let next: string | null | undefined; next !== null; ) {
    const page = await record.reports({ since, limit: AT_ONCE, ...(next === undefined ? {} : { cursor: next }) });
    for (const { id } of page.rows) fresh.add(id);
    next = page.next;
  }
  return { clock: { by: "published", since, until }, fresh };
}

/** Statements that no report of an earlier day has, those first told last before others. */
async function firstToldSince(
  record: Pick<ReadLedger, "statements">,
  { since, actors, limit }: { readonly since: string; readonly actors: readonly string[]; readonly limit: number },
): Promise<Page<AttributionRow>> {
  if (actors.length === 0) return { rows: [], total: 0, next: null };
  const rows: AttributionRow[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const page = await record.statements({
      ...{ speaker: actors, since, limit: AT_ONCE },
      ...(next === undefined ? {} : { cursor: next }),
    });
    for (const one of page.rows) if (one.since !== null && one.since >= since) rows.push(one.row);
    next = page.next;
  }
  return { rows: rows.slice(0, limit), total: rows.length, next: null };
}

const NOTHING: Omit<News, "clock"> = {
  ...{ reports: 0, statements: { rows: [], total: 0, next: null } },
  ...{ deals: [], shifts: [], differences: [] },
};

function dealNews(
  { id, name, status, terms, reports }: DealPage,
  isFresh: (one: { readonly report: string }) => boolean,
): readonly DealNews[] {
  const moves = terms.flatMap((term) => term.moves.filter(isFresh));
  const count = reports.filter((report) => isFresh({ report })).length;
  return count === 0 && moves.length === 0 ? [] : [{ id, name, status, moves, reports: count }];
}
