// A shift as a person reads it: who, on what, and the two sentences under each other with date, outlet and permalink.

import { permalinkOf } from "../export/found-row.ts";
import type { Cited, Shift } from "../ledger/findings.ts";
import { type CitedWords, placeOf } from "./cited-words.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

const INDENT = "  ";

/**
 *     Ilse Marquand · the ferry toll: refuses, then accepts
 *       2031-03-04 (date of the report) · The Quay Courier · r0123456789abcdef.a1
 *       “We will not accept a toll.”
 */
export async function viewShift(shift: Shift, words: CitedWords, view: View): Promise<readonly string[]> {
  const { who, matter, from, to, before, after, alsoBefore, alsoAfter } = shift;
  const turn = to === null ? `${from}, then confronted with it` : `${from}, then ${to}`;
  const head = wrap(plainText(`${who.name} · ${matter}: ${turn}`), view.width);
  return [
    ...head.map(view.colours.bold),
    ...(await viewCited(before, words, view)),
    ...also(alsoBefore, view),
    ...(await viewCited(after, words, view)),
    ...also(alsoAfter, view),
    "",
  ];
}

export async function viewCited(cited: Cited, words: CitedWords, { width, colours }: View): Promise<readonly string[]> {
  const inner = width - INDENT.length;
  return [
    ...wrap(plainText(`${placeOf(cited)} · ${permalinkOf(cited)}`), inner).map((line) => INDENT + colours.dim(line)),
    ...wrap(plainText(await words.wordsOf(cited)), inner).map((line) => INDENT + line),
  ];
}

function also(others: readonly Cited[], { width, colours }: View): readonly string[] {
  if (others.length === 0) return [];
  const reports = [...new Set(others.map(permalinkOf))];
  const line = `also in ${count(reports.length, "other place")}: ${reports.slice(0, 5).join(", ")}`;
  return wrap(line, width - INDENT.length).map((one) => INDENT + colours.dim(one));
}
