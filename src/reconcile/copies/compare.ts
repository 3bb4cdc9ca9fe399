// Whether one of two reports is a copy of the other, and of which kind. Promise: it depends on these two only, and not on which is
// asked about first.
import type { CopyKind } from "../../ledger/copies.ts";
import { sharedBy } from "../versions/same-report.ts";
import type { Telling } from "./telling.ts";

/** A finding between two reports. */
export interface Likeness {
  readonly kind: CopyKind;
  /** 0 to 1: how much of the shorter one, in words or, where it was reworded, in its course, is in the other. */
  readonly share: number;
}

/** Below so many runs of words in the shorter report, what is shared may be a formula of news. */
const FEWEST_RUNS = 12;
/** Reports that take over a paragraph of an agency share up to a third of their words and are none. */
const SYNDICATED = 0.38;
/** Reports that quote one speech share its words, and few of their own. */
const SYNDICATED_OF_OWN = 0.25;
/** A digest of many reports is no copy of each: of the longer one so much is shared at least. */
const SYNDICATED_OF_LONGER = 0.2;

const FEWEST_STEPS = 20;
const REWORDED = 0.7;
const REWORDED_OF_LONGER = 0.45;

/** @param isOneAddress whether both came from one address: then an edit is a version of one report, however much of it is new */
export function compare(a: Telling, b: Telling, isOneAddress = false): Likeness | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]))
    return { kind: "exact", share: 1 };
  const share = isOneAddress ? sharedBy(a, b) : null;
  if (share !== null) return { kind: "version", share };
  return syndicated(a, b) ?? reworded(a, b);
}

function syndicated(a: Telling, b: Telling): Likeness | null {
  const [short, long] = a.runs.size < b.runs.size ? [a, b] : [b, a];
  if (short.runs.size < FEWEST_RUNS) return null;
  const shared = sharedIn(short.runs, long.runs);
  if (shared < SYNDICATED_OF_LONGER * long.runs.size) return null;
  if (sharedIn(short.ownRuns, long.ownRuns) < SYNDICATED_OF_OWN * short.ownRuns.size) return null;
  const share = shared / short.runs.size;
  return share >= SYNDICATED ? { kind: "syndicated", share } : null;
}

function sharedIn(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared++;
  return shared;
}

function reworded(a: Telling, b: Telling): Likeness | null {
  const [short, long] = [a.course, b.course].toSorted((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < FEWEST_STEPS) return null;
  const common = stepsInOrder(short, long);
  if (common < REWORDED_OF_LONGER * long.length) return null;
  const share = common / short.length;
  return share >= REWORDED ? { kind: "reworded", share } : null;
}

/** The length of the longest sequence that both hold in order (Wagner and Fischer 1974). */
function stepsInOrder(a: readonly number[], b: readonly number[]): number {
  let row: readonly number[] = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
