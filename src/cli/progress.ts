// How far a long run is, on standard error: a bar that redraws itself on a terminal, a line every five seconds where
// the output is kept. Promise: at most ten writes a second, and what else is said never lands inside the bar.

/** Where progress is shown: a stream, and whether a person looks at it as it is drawn. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly total: number;
  /** False where the total is an estimate: it is then called "about". */
  readonly isExact: boolean;
  readonly stream: ProgressStream;
  /** Milliseconds of a clock that only goes forward; `performance.now` where absent. */
  readonly nowMs?: () => number;
}

export interface Progress {
  /** That so many of the total are done by now. */
  advanceTo(done: number): void;
  /** Takes the bar away, before anything else is written and at the end. */
  clear(): void;
}

const REDRAW_MS = 100;
const LINE_MS = 5000;
const SLOW_MS = 1000;
/** The rate is that of the last seconds, so that a stretch of reports already there does not promise too much. */
const RATE_WINDOW_MS = 15_000;
const BAR_CELLS = 24;

export function showProgress(options: ProgressOptions): Progress {
  const { stream, nowMs = () => performance.now() } = options;
  const isDrawn = stream.isTTY === true;
  const moments = [{ atMs: nowMs(), done: 0 }];
  let writtenMs = nowMs();
  return {
    advanceTo(done) {
      const atMs = nowMs();
      if (atMs - writtenMs < (isDrawn ? REDRAW_MS : LINE_MS)) return;
      writtenMs = atMs;
      moments.push({ atMs, done });
      while (moments.length > 2 && atMs - (moments[0]?.atMs ?? atMs) > RATE_WINDOW_MS) moments.shift();
      const state = { ...options, done, perSecond: rateOf(moments) };
      if (isDrawn) stream.write(`\r\u001b[K${fitted(`${barOf(state)} ${textOf(state)}`, stream.columns)}`);
      else stream.write(`${textOf(state)}\n`);
    },
    clear() {
      if (isDrawn) stream.write("\r\u001b[K");
    },
  };
}

/** The work's own result; says something once where it takes longer than a second. */
export async function sayIfSlow<Result>(work: Promise<Result>, say: () => void): Promise<Result> {
  const timer = setTimeout(say, SLOW_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

interface Moment {
  readonly atMs: number;
  readonly done: number;
}

function rateOf(moments: readonly Moment[]): number {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || last.atMs <= first.atMs) return 0;
  return ((last.done - first.done) * 1000) / (last.atMs - first.atMs);
}

interface State {
  readonly done: number;
  readonly total: number;
  readonly isExact: boolean;
  readonly perSecond: number;
}

function barOf({ done, total }: State): string {
  const filled = Math.round(Math.min(1, total === 0 ? 0 : done / total) * BAR_CELLS);
  return "█".repeat(filled) + "░".repeat(BAR_CELLS - filled);
}

/** "1,200 of 5,000 · 80 a second · 47 s left"; of what is known to be wrong nothing is said. */
function textOf({ done, total, isExact, perSecond }: State): string {
  const of = done > total ? "" : ` of ${isExact ? "" : "about "}${total.toLocaleString("en")}`;
  const left = perSecond > 0 && done <= total ? ` · ${durationOf((total - done) / perSecond)} left` : "";
  return `${done.toLocaleString("en")}${of} · ${rateText(perSecond)} a second${left}`;
}

function rateText(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString("en");
}

/** 47 → "47 s", 150 → "2 min 30 s", 7300 → "2 h 1 min". */
export function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

function fitted(line: string, columns = 80): string {
  return line.length < columns ? line : line.slice(0, columns - 1);
}
