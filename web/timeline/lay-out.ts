// Marks → where each is drawn: in which lane, in which row of it, from where to where. Pure. Promises: nothing overlaps in a row; what is vague
// covers all days on which it may have been; however many marks are in view, a few hundred shapes are drawn: what does not fit is gathered into counts.
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { dayNumber, type View } from "./days.ts";

export type LaneBy = "actor" | "issue" | "deal";

export interface Frame {
  readonly view: View;
  /** CSS pixels. */
  readonly width: number;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
}

export interface Shape {
  /** One mark, or those that a count stands for. */
  readonly marks: readonly [TimelineMark, ...TimelineMark[]];
  /** CSS pixels from the left of the picture and from its top. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** point: one day · bar: from one day to another · vague: some time in it */
  readonly look: "point" | "bar" | "vague" | "count";
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

export interface Lane {
  readonly key: string;
  /** Null for the lane of what has none, and for that of all others. */
  readonly name: string | null;
  readonly rest: "none" | "others" | null;
  readonly top: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Layout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  /** How many marks are in view. */
  readonly inView: number;
}

export const AXIS = 28;
export const ROW = 16;
const LANE_HEAD = 20;
const LANE_FOOT = 6;
const MOST_LANES = 12;
const MOST_ROWS = 6;
/** With more marks in view than this, points are gathered into counts. */
const MANY = 400;
const POINT = 12;
const COUNT = 26;
/** How far an open end is drawn before it has faded. */
const FADE = 72;

export function layOut(marks: readonly TimelineMark[], by: LaneBy, frame: Frame): Layout {
  const found = lanesOf(marks, by);
  const inView = marks.filter((mark) => isInView(mark, frame.view));
  const visible = new Set(inView);
  const isCrowded = inView.length > MANY;
  const lanes: Lane[] = [];
  let top = AXIS;
  for (const { marks: all, ...lane } of found) {
    const boxes = all.filter((mark) => visible.has(mark)).map((mark) => boxOf(mark, frame));
    const rows = rowsOf(isCrowded ? gathered(boxes, COUNT) : boxes, isCrowded ? 2 : MOST_ROWS);
    const shapes = rows.flatMap((row, at) =>
      row.map((box): Shape => ({ ...box, y: top + LANE_HEAD + at * ROW + ROW / 2 })),
    );
    const height = LANE_HEAD + Math.max(1, rows.length) * ROW + LANE_FOOT;
    lanes.push({ ...lane, top, height, shapes });
    top += height;
  }
  return { lanes, height: top, inView: inView.length };
}

/** All days of the marks and a little more on either side; what is open ends where all else does. */
export function wholeOf(marks: readonly TimelineMark[]): View {
  const days = marks.flatMap(({ since, until }) =>
    [since, until].flatMap((day) => (day === null ? [] : dayNumber(day))),
  );
  if (days.length === 0) return { from: 0, to: 365 };
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) [from, to] = [Math.min(from, day), Math.max(to, day + 1)];
  const edge = Math.max(1, (to - from) * 0.03);
  return { from: from - edge, to: to + edge };
}

/** The days around which nine marks in ten stand: one that tells of a century ago does not make the rest a line. */
export function usualOf(marks: readonly TimelineMark[]): View {
  const days = marks.flatMap(({ since, until }) => dayNumber(since ?? until ?? "") || []).toSorted((a, b) => a - b);
  const at = (share: number): number => days[Math.floor(share * (days.length - 1))] ?? 0;
  const [low, middle, high] = [at(0.05), at(0.5), at(0.95)];
  const reach = Math.max(14, high - middle, middle - low) * 1.5;
  const near = marks.filter(({ since, until }) => {
    const [first, last] = [dayNumber(since ?? until ?? ""), dayNumber(until ?? since ?? "")];
    return first >= low - reach && last <= high + reach;
  });
  return wholeOf(near.length === 0 ? marks : near);
}

function isInView({ since, until }: TimelineMark, { from, to }: View): boolean {
  return (until === null || dayNumber(until) + 1 > from) && (since === null || dayNumber(since) < to);
}

/** Where a day begins, in CSS pixels from the left. */
export function placeOf(day: number, { view, width, isMirrored }: Frame): number {
  const x = ((day - view.from) / (view.to - view.from)) * width;
  return isMirrored ? width - x : x;
}

interface Named {
  readonly key: string;
  readonly name: string | null;
  readonly rest: Lane["rest"];
  readonly marks: readonly TimelineMark[];
}

/** Those with most marks first, wherever one looks, so that lanes stay in their places; the rest together. */
function lanesOf(marks: readonly TimelineMark[], by: LaneBy): readonly Named[] {
  const groups = [...Map.groupBy(marks, (mark) => laneOf(mark, by)?.key ?? "")];
  const named = groups
    .filter(([key]) => key !== "")
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const shown = named.slice(0, MOST_LANES).map(([key, some]): Named => {
    const [first] = some;
    return { key, name: first === undefined ? null : (laneOf(first, by)?.name ?? null), rest: null, marks: some };
  });
  const others = named.slice(MOST_LANES).flatMap(([, some]) => some);
  const none = groups.find(([key]) => key === "")?.[1] ?? [];
  return [
    ...shown,
    ...(others.length === 0 ? [] : [{ key: "others", name: null, rest: "others" as const, marks: others }]),
    ...(none.length === 0 ? [] : [{ key: "none", name: null, rest: "none" as const, marks: none }]),
  ];
}

/** Whom only one report knows is nobody's lane. */
function laneOf(mark: TimelineMark, by: LaneBy): { readonly key: string; readonly name: string } | null {
  if (by === "issue") return mark.issue === null ? null : { key: mark.issue, name: mark.issue };
  if (by === "deal") return mark.deal === null ? null : { key: mark.deal.id, name: mark.deal.name };
  const who = mark.who.find(({ isActor }) => isActor);
  return who === undefined ? null : { key: who.id, name: who.name };
}

type Box = Omit<Shape, "y">;

function boxOf(mark: TimelineMark, frame: Frame): Box {
  const [since, until] = [
    mark.since === null ? null : placeOf(dayNumber(mark.since), frame),
    mark.until === null ? null : placeOf(dayNumber(mark.until) + 1, frame),
  ];
  const sign = frame.isMirrored ? -1 : 1;
  const start = since ?? (until ?? 0) - sign * FADE;
  const end = until ?? (since ?? 0) + sign * FADE;
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  if (mark.how === "day") {
    const middle = (left + right) / 2;
    const box = { left: middle - POINT / 2, right: middle + POINT / 2 };
    return { marks: [mark], ...box, look: "point", fadesLeft: false, fadesRight: false };
  }
  const isVague = mark.how === "within" || mark.how === "about";
  const isOpen = { start: since === null, end: until === null };
  return {
    marks: [mark],
    left,
    right: Math.max(right, left + POINT),
    look: isVague ? "vague" : "bar",
    fadesLeft: isVague || (frame.isMirrored ? isOpen.end : isOpen.start),
    fadesRight: isVague || (frame.isMirrored ? isOpen.start : isOpen.end),
  };
}

/** First fit, from the left; what finds no row is counted in one behind them. */
function rowsOf(boxes: readonly Box[], most: number): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  const left: Box[] = [];
  for (const box of boxes.toSorted(byPlace)) {
    const row = rows.find((one) => (one.at(-1)?.right ?? Number.NEGATIVE_INFINITY) + 1 <= box.left);
    if (row !== undefined) row.push(box);
    else if (rows.length < most) rows.push([box]);
    else left.push(box);
  }
  if (left.length === 0) return rows;
  const counts: Box[] = [];
  for (const box of gathered(left, COUNT, true)) {
    const before = counts.at(-1);
    if (before !== undefined && before.right > box.left) counts[counts.length - 1] = together([before, box]);
    else counts.push(box);
  }
  return [...rows, counts];
}

/** Points whose middles are in the same stretch of the picture, as one count; alone in it a point stays what it is. */
function gathered(boxes: readonly Box[], size: number, isEach = false): readonly Box[] {
  const [points, bars] = [
    boxes.filter(({ look }) => look === "point" || isEach),
    boxes.filter(({ look }) => look !== "point" && !isEach),
  ];
  const groups = Map.groupBy(points, ({ left, right }) => Math.floor((left + right) / 2 / size));
  return [...bars, ...[...groups.values()].flatMap((some) => (some.length > 1 ? together(some) : some.map(asPoint)))];
}

/** One that finds no row is shown by its kind's outline alone. */
function asPoint(box: Box): Box {
  if (box.look === "point") return box;
  const middle = (box.left + box.right) / 2;
  return { ...box, left: middle - POINT / 2, right: middle + POINT / 2, look: "point" };
}

function together(boxes: readonly Box[]): Box {
  const marks = boxes.flatMap((box) => box.marks);
  const [first, ...others] = marks;
  if (first === undefined) throw new Error("a count of nothing");
  const middle = boxes.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / boxes.length;
  const box = { left: middle - COUNT / 2, right: middle + COUNT / 2 };
  return { marks: [first, ...others], ...box, look: "count", fadesLeft: false, fadesRight: false };
}

function byPlace(a: Box, b: Box): number {
  return a.left - b.left || (a.marks[0].id < b.marks[0].id ? -1 : 1);
}
