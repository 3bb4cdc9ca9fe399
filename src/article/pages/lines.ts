// Runs that belong together → lines, each from the left to the right. Promise: every run is in one line; time grows with runs.
import { joined, type Run, SAME_LINE } from "./run.ts";

/** From the top down; runs of a line from the left. */
export function inLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    if (last === undefined || run.y - last.y > SAME_LINE * Math.min(run.size, last.size)) {
      lines.push([]);
      last = run;
    }
    lines.at(-1)?.push(run);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

/** A line as one run, however far apart its words are set; where its letters are of several sizes, of most of them's. */
export function asOne(line: readonly Run[]): Run | undefined {
  const [first, ...others] = line;
  if (first === undefined) return undefined;
  const longest = line.reduce((most, run) => (run.text.length > most.text.length ? run : most), first);
  const text = others.reduce((words, run) => joined(words, run.text, true), first.text);
  const right = line.reduce((most, run) => Math.max(most, run.right), first.right);
  return { text, left: first.left, right, y: longest.y, size: longest.size };
}
