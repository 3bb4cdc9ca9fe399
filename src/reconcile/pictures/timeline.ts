// The timeline over all reports: what was said, done, due or dated, each once however many reports have it. Promises: the same reports in any
// order give the same marks; copies add no weight; what is asked for is counted whole, also where only the weightiest marks are given.
import { fold } from "../../ledger/fold.ts";
import type { AttributionRow, Ledger, ReadingCore } from "../../ledger/ledger.ts";
import type { OfReport, Told, ToldRecord } from "../../ledger/positions.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { dealPages } from "../deals/page.ts";
import { placesOf } from "../deals/places.ts";
import { isOfDeals } from "../deals/record.ts";
import { type IssueBook, issueOfStance } from "../positions/issues.ts";
import type { MarkInReport, MarkKind, Timeline, TimelineMark } from "./mark.ts";
import { marksIn } from "./marks-in.ts";
import { isWithin } from "./stretch.ts";

export interface TimelineQuery {
  /** Ids or names, case ignored: whoever says or does it, or is spoken to. */
  readonly actor?: readonly string[];
  readonly deal?: readonly string[];
  readonly kind?: readonly MarkKind[];
  /** YYYY-MM-DD, both inclusive: marks that may fall between them. */
  readonly since?: string;
  readonly until?: string;
}

export const MOST_MARKS = 1500;
const MOST_EVIDENCE = 12;

type Source = Pick<Ledger, "everyAttribution" | "reading"> & ToldRecord;

/** Every mark of a ledger, in order of time. Reads every report: keep it while the ledger stays as it is. */
export async function marksOver(ledger: Source, book: IssueBook): Promise<readonly TimelineMark[]> {
  const told = new Map<string, OfReport<Told>>();
  for await (const one of ledger.everyTold()) told.set(one.report, one);
  const dealsIn = dealsByReport([...told.values()]);
  const marks: MarkInReport[] = [];
  const take = (one: OfReport<Told>, reading: ReadingCore, rows: readonly AttributionRow[]): void => {
    const report = { told: one, reading, rows, issueAt: issuesOf(one, book), dealAt: dealsIn(one.report) };
    // What copies have is counted, by their statements; what else they tell is the original's.
    const isCopy = one.copyOf !== null && told.has(one.copyOf);
    for (const mark of marksIn(report)) if (!isCopy || mark.kind === "statement") marks.push(mark);
  };
  const heard = new Set<string>();
  for await (const { reading, rows } of byReport(ledger)) {
    heard.add(reading.article.id);
    const one = told.get(reading.article.id);
    if (one !== undefined) take(one, reading, rows);
  }
  for (const one of told.values()) {
    const reading = heard.has(one.report) ? null : await ledger.reading(one.report);
    if (reading !== null) take(one, reading, []);
  }
  return [...Map.groupBy(marks, ({ key }) => key).values()].map(joined).toSorted(byTime);
}

export function timelineOf(all: readonly TimelineMark[], query: TimelineQuery, most: number = MOST_MARKS): Timeline {
  const found = all.filter(isAskedFor(query));
  const counts = Map.groupBy(found, ({ since, until }) => (since ?? until ?? "").slice(0, 7));
  return {
    marks: found.length <= most ? found : found.toSorted(byWeight).slice(0, most).toSorted(byTime),
    total: found.length,
    months: [...counts]
      .map(([month, some]) => ({ month, count: some.length }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
  };
}

function isAskedFor({ actor, deal, kind, since, until }: TimelineQuery): (mark: TimelineMark) => boolean {
  const actors = new Set(actor?.flatMap((name) => [name, fold(name)]));
  const isOne = ({ id, name }: TimelineMark["who"][number]): boolean => actors.has(id) || actors.has(fold(name));
  return (mark) =>
    (actor === undefined || mark.who.some(isOne) || mark.toward.some(isOne)) &&
    (deal === undefined || (mark.deal !== null && deal.includes(mark.deal.id))) &&
    (kind === undefined || kind.includes(mark.kind)) &&
    isWithin(mark, { since, until });
}

interface Heard {
  readonly reading: ReadingCore;
  readonly rows: readonly AttributionRow[];
}

/** Attributions come report by report. */
async function* byReport(ledger: Source): AsyncGenerator<Heard> {
  let open: { readonly reading: ReadingCore; readonly rows: AttributionRow[] } | null = null;
  for await (const { row, reading } of ledger.everyAttribution()) {
    if (open === null || open.reading.article.id !== row.report) {
      if (open !== null) yield open;
      open = { reading, rows: [] };
    }
    open.rows.push(row);
  }
  if (open !== null) yield open;
}

function issuesOf({ item }: OfReport<Told>, book: IssueBook): (record: string, span: Span) => string | null {
  return (record, span) => {
    const own = item.stances.find((stance) => stance.record === record);
    const stance = own ?? item.stances.find(({ evidence }) => overlaps(evidence, span));
    return stance === undefined ? null : issueOfStance(stance, book) || null;
  };
}

function dealsByReport(told: readonly OfReport<Told>[]): (report: string) => (span: Span) => TimelineMark["deal"] {
  const places = dealPages(told.filter(isOfDeals)).flatMap((deal) =>
    placesOf(deal).map(({ report, span }) => ({ report, span, deal: { id: deal.id, name: deal.name } })),
  );
  const byReport = Map.groupBy(places, ({ report }) => report);
  return (report) => {
    const own = byReport.get(report) ?? [];
    return (span) => own.find((place) => overlaps(place.span, span))?.deal ?? null;
  };
}

/** One thing as several reports have it: the words, the time and the place of the first that says when, else of the first. */
function joined(marks: readonly MarkInReport[]): TimelineMark {
  const inOrder = marks.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const best = inOrder.find(({ basis, cited, source }) => basis !== "report" && cited.report === source) ?? inOrder[0];
  if (best === undefined) throw new Error("a mark without any report");
  const { key: _key, cited, source: _source, independent, ...mark } = best;
  return {
    ...mark,
    id: `${cited.report}.${cited.record}`,
    issue: best.issue ?? inOrder.find(({ issue }) => issue !== null)?.issue ?? null,
    deal: best.deal ?? inOrder.find(({ deal }) => deal !== null)?.deal ?? null,
    reports: new Set(marks.map((one) => one.cited.report)).size,
    independent: independent ?? new Set(marks.map(({ source }) => source)).size,
    evidence: [cited, ...inOrder.filter((one) => one !== best).map((one) => one.cited)].slice(0, MOST_EVIDENCE),
  };
}

function orderOf({ cited: { when, report, span } }: MarkInReport): string {
  return `${when.day || "~"} ${report} ${String(span.start).padStart(8, "0")}`;
}

function byTime(a: TimelineMark, b: TimelineMark): number {
  return compare(a.since ?? a.until ?? "", b.since ?? b.until ?? "") || compare(a.id, b.id);
}

function byWeight(a: TimelineMark, b: TimelineMark): number {
  return b.independent - a.independent || byTime(b, a);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
