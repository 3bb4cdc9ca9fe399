// Reports per day and outlet → a grid that fits on a page: an outlet a row, the busiest first, and a day, a week or a month a column.
// Pure. Promise: every report with a date is in exactly one cell.
import type { ArchiveDay } from "../../src/ledger/lists.ts";

export type Step = "day" | "week" | "month";

/** A stretch of days, both inclusive. */
export interface Stretch {
  readonly since: string;
  readonly until: string;
}

export interface GridRow {
  /** One; of the last row, all that have none of their own. Null stands for reports whose outlet is not known. */
  readonly outlets: readonly (string | null)[];
  /** As many as there are columns. */
  readonly cells: readonly { readonly reports: number; readonly attributions: number }[];
  readonly reports: number;
}

export interface ArchiveGrid {
  readonly step: Step;
  /** In order; where there are more than can be drawn, the first holds all that is older. */
  readonly columns: readonly Stretch[];
  readonly rows: readonly GridRow[];
  /** Reports of the fullest cell. */
  readonly most: number;
  readonly undated: number;
}

const mostColumns = 62;
const mostRows = 12;
const dayMs = 86_400_000;

export function archiveGrid(days: readonly ArchiveDay[]): ArchiveGrid {
  const dated = days.flatMap(({ day, ...rest }) => (day === null ? [] : [{ day, ...rest }]));
  const undated = sum(days.filter(({ day }) => day === null));
  const all = dated.map(({ day }) => day).toSorted();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return { step: "day", columns: [], rows: [], most: 0, undated };
  const step = (["day", "week"] as const).find((one) => columnsOf(first, last, one).length <= mostColumns) ?? "month";
  const whole = columnsOf(first, last, step);
  const columns = whole
    .slice(-mostColumns * 4)
    .map((one, at) => (at === 0 ? { ...one, since: whole[0]?.since ?? one.since } : one));
  const byOutlet = [...Map.groupBy(dated, ({ outlet }) => outlet)].toSorted(
    ([a, some], [b, more]) => sum(more) - sum(some) || ((a ?? "") < (b ?? "") ? -1 : 1),
  );
  const kept = byOutlet.length > mostRows ? byOutlet.slice(0, mostRows - 1) : byOutlet;
  const others = byOutlet.slice(kept.length);
  const groups = [
    ...kept.map(([outlet, some]) => ({ outlets: [outlet], some })),
    ...(others.length === 0
      ? []
      : [{ outlets: others.map(([outlet]) => outlet), some: others.flatMap(([, some]) => some) }]),
  ];
  const rows = groups.map(({ outlets, some }) => rowOf(outlets, some, columns));
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ reports }) => reports)));
  return { step, columns, rows, most, undated };
}

type Dated = Omit<ArchiveDay, "day"> & { readonly day: string };

function rowOf(outlets: GridRow["outlets"], days: readonly Dated[], columns: readonly Stretch[]): GridRow {
  const cells = columns.map(() => ({ reports: 0, attributions: 0 }));
  for (const { day, reports, attributions } of days) {
    const cell = cells[columnAt(columns, day)];
    if (cell === undefined) continue;
    cell.reports += reports;
    cell.attributions += attributions;
  }
  return { outlets, cells, reports: sum(days) };
}

/** The column that a day is in: the last that does not begin behind it. */
function columnAt(columns: readonly Stretch[], day: string): number {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((columns[middle]?.since ?? "") <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From the first day to the last without a gap; weeks begin on Monday. Of a span of centuries, no more than can be drawn. */
function columnsOf(first: string, last: string, step: Step): readonly Stretch[] {
  const columns: Stretch[] = [];
  for (let since = beginOf(first, step); since <= last && columns.length <= 5000; ) {
    const next = nextOf(since, step);
    columns.push({ since, until: dayAt(Date.parse(next) - dayMs) });
    since = next;
  }
  return columns;
}

function beginOf(day: string, step: Step): string {
  if (step === "day") return day;
  if (step === "month") return `${day.slice(0, 7)}-01`;
  const date = new Date(day);
  return dayAt(date.valueOf() - ((date.getUTCDay() + 6) % 7) * dayMs);
}

function nextOf(day: string, step: Step): string {
  if (step !== "month") return dayAt(Date.parse(day) + (step === "day" ? 1 : 7) * dayMs);
  const date = new Date(day);
  return dayAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}

function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function sum(days: readonly { readonly reports: number }[]): number {
  return days.reduce((total, { reports }) => total + reports, 0);
}
