// A short pull quote or caption that belongs to the whole width though it reaches over one column only: both columns break off above it and
// go on below it at one height. Promise: one pass over the runs; what stands in a column of its own is never taken.
import type { Run } from "./run.ts";

type Side = "left" | "right" | "across";
type Ends = Partial<Record<Side, Run>>;

/** Of the report's own size: what differs by less is the report. */
const SAME_SIZE = 0.12;
/** Of the same: how far apart lines are that stand at one height in two columns. */
const SAME_HEIGHT = 2;
/** Of its own size: how near it the other column ends and begins, where the columns above it are not equally long. */
const NEAR = 2.5;
/** Of the report's own size: how far below each other its lines stand, or less. */
const LINE = 1.1;

/** @param runs from the top down @param place where the right column begins @param own the size of the report's letters */
export function betweenColumns(runs: readonly Run[], place: number, own: number): ReadonlySet<Run> {
  const sideOf = ({ left, right }: Run): Side => (left >= place - 0.5 ? "right" : right < place ? "left" : "across");
  const isOwn = (run: Run): boolean => Math.abs(run.size - own) <= SAME_SIZE * own;
  const found = new Set<Run>();
  // The report's last run of either side; the same where other sizes began, those, and its first run of either side behind them.
  let [last, before]: [Ends, Ends] = [{}, {}];
  let [odd, after]: [Run[], Ends] = [[], {}];
  const isNear = (one: Run | undefined, other: Run | undefined, most: number): boolean =>
    one !== undefined && other !== undefined && Math.abs(one.y - other.y) < most;
  const settle = (): void => {
    const [first, end] = [odd[0], odd.at(-1)];
    const other = first !== undefined && sideOf(first) === "left" ? "right" : "left";
    const near = NEAR * Math.max(own, first?.size ?? 0);
    // As much white in the other column as this takes, more than between two lines of it.
    const white = (after[other]?.y ?? 0) - (before[other]?.y ?? 0);
    const height = (end?.y ?? 0) - (first?.y ?? 0) + (first?.size ?? 0);
    const isBetween =
      isNear(before.left, before.right, SAME_HEIGHT * own) ||
      (isNear(before[other], first, near) && isNear(after[other], end, near));
    if (white > height + LINE * own && isBetween && isNear(after.left, after.right, SAME_HEIGHT * own))
      for (const run of odd) found.add(run);
  };
  for (const run of runs) {
    const side = sideOf(run);
    if (side === "across") [last, before, odd, after] = [{}, {}, [], {}];
    else if (!isOwn(run)) {
      // Beside something else it is in a column of its own.
      const isNew = odd.length === 0 || after.left !== undefined || after.right !== undefined;
      if (isNew) [before, odd, after] = [last, [run], {}];
      else if (odd[0] !== undefined && sideOf(odd[0]) !== side) [odd, after] = [[], {}];
      else odd.push(run);
    } else {
      last = { ...last, [side]: run };
      if (odd.length === 0) continue;
      after = { [side]: run, ...after };
      if (after.left === undefined || after.right === undefined) continue;
      settle();
      [odd, after] = [[], {}];
    }
  }
  return found;
}
