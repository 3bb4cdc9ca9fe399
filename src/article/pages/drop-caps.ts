// The large first letter of a report, which stands over two lines or more, back into its word. Promise: only one letter, much larger than
// the line that begins beside it, is ever joined; the others stay as they are.
import type { Run } from "./run.ts";

const LETTER = /^["“‘«„]?\p{Lu}$/u;
/** Sizes of the letter over that of its line. */
const LARGER = 1.7;
/** A report has one or two, a page of many reports some more. */
const MOST = 50;

/** @param runs of a page, from the top down */
export function withDropCaps(runs: readonly Run[]): readonly Run[] {
  let all = runs;
  for (const cap of runs.filter(({ text }) => LETTER.test(text)).slice(0, MOST)) {
    const line = all.find((run) => isBeside(run, cap));
    if (line === undefined) continue;
    const word = { ...line, text: cap.text + (/^\p{Ll}|^\p{Lu}{2}/u.test(line.text) ? "" : " ") + line.text };
    all = all.filter((run) => run !== cap).map((run) => (run === line ? word : run));
  }
  return all;
}

/** The topmost line that begins at its right. */
function isBeside(run: Run, cap: Run): boolean {
  const isSmaller = run !== cap && cap.size > LARGER * run.size;
  const isRight = run.left > cap.left && run.left - cap.right < 0.5 * cap.size && run.left > cap.right - 0.3 * cap.size;
  return isSmaller && isRight && run.y <= cap.y + 0.1 * run.size && run.y > cap.y - 1.1 * cap.size;
}
