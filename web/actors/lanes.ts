// Statements on a line of time, laid out in lanes: where each mark stands, how marks of one day are stacked, and where the months begin.
// Promise: a mark stands on its own day; what has no day stands on none.

/** A statement as the lanes show it. */
export interface Mark {
  readonly id: string;
  /** YYYY-MM-DD: when it was first told; null where no date is known. */
  readonly day: string | null;
  /** When it was last told. */
  readonly until: string | null;
  readonly lane: string;
}

export interface PlacedMark<Of extends Mark> {
  readonly mark: Of;
  /** Share of the width, 0 to 1. */
  readonly at: number;
  /** Where the last report of it stands; the same as `at` for one that was told on one day. */
  readonly to: number;
  /** How many stand below it in its lane. */
  readonly level: number;
}

export interface Lane<Of extends Mark> {
  readonly name: string;
  readonly marks: readonly PlacedMark<Of>[];
  /** Marks above each other at the fullest place; at least 1. */
  readonly levels: number;
}

export interface Tick {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly at: number;
}

export interface Lanes<Of extends Mark> {
  readonly lanes: readonly Lane<Of>[];
  readonly ticks: readonly Tick[];
  readonly undated: readonly Of[];
}

/** Marks nearer than this share of the width would hide each other. */
const NEAREST = 0.02;
const MOST_TICKS = 8;
const DAY_MS = 86_400_000;

/** Lanes in the order given; those without marks are left out. */
export function lanesOf<Of extends Mark>(marks: readonly Of[], names: readonly string[]): Lanes<Of> {
  const dated = marks
    .filter(({ day }) => day !== null)
    .toSorted((a, b) => daysOf(a) - daysOf(b) || (a.id < b.id ? -1 : 1));
  const [first, last] = [daysOf(dated[0]), Math.max(...dated.map((mark) => lastOf(mark)))];
  // A margin at both ends, so that a mark of one day alone stands in the middle.
  const [from, length] = [first - 1, Math.max(1, last - first) + 2];
  const place = (days: number): number => (days - from) / length;
  const lanes = names.flatMap((name): Lane<Of>[] => {
    const own = stacked(dated.filter(({ lane }) => lane === name).map((mark) => placed(mark, place)));
    return own.length === 0 ? [] : [{ name, marks: own, levels: 1 + Math.max(...own.map(({ level }) => level)) }];
  });
  return {
    lanes,
    ticks: dated.length === 0 ? [] : ticksOf(first, last, place),
    undated: marks.filter(({ day }) => day === null),
  };
}

function placed<Of extends Mark>(mark: Of, place: (days: number) => number): Omit<PlacedMark<Of>, "level"> {
  return { mark, at: place(daysOf(mark)), to: place(lastOf(mark)) };
}

/** Each on the lowest level on which nothing is near before it. */
function stacked<Of extends Mark>(marks: readonly Omit<PlacedMark<Of>, "level">[]): readonly PlacedMark<Of>[] {
  const ends: number[] = [];
  return marks.map((one) => {
    const free = ends.findIndex((end) => one.at - end >= NEAREST);
    const level = free === -1 ? ends.length : free;
    ends[level] = one.at;
    return { ...one, level };
  });
}

/** Days, weeks, months or years, whichever are few enough. */
function ticksOf(first: number, last: number, place: (days: number) => number): readonly Tick[] {
  const length = last - first;
  if (length < MOST_TICKS) return daysFrom(first, last, 1, place);
  if (length < MOST_TICKS * 7) return daysFrom(first, last, 7, place);
  const months = monthsFrom(first, last);
  const step = [1, 3, 6, 12, 24, 60, 120].find((each) => months.length / each <= MOST_TICKS) ?? 240;
  return months.filter((_, at) => at % step === 0).map((days) => ({ day: dayOf(days), at: place(days) }));
}

function daysFrom(first: number, last: number, step: number, place: (days: number) => number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let days = first; days <= last; days += step) ticks.push({ day: dayOf(days), at: place(days) });
  return ticks;
}

/** The first day of each month that begins in the stretch. */
function monthsFrom(first: number, last: number): readonly number[] {
  const starts: number[] = [];
  const day = new Date(first * DAY_MS);
  for (let month = 1; ; month++) {
    const start = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + month, 1) / DAY_MS;
    if (start > last) return starts;
    starts.push(start);
  }
}

function daysOf(mark: Mark | undefined): number {
  return mark?.day === null || mark === undefined ? 0 : Date.parse(mark.day) / DAY_MS;
}

function lastOf(mark: Mark): number {
  return mark.until === null ? daysOf(mark) : Math.max(daysOf(mark), Date.parse(mark.until) / DAY_MS);
}

function dayOf(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
