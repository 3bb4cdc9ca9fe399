// Shifts: where somebody's stance on a matter changed, or two of their statements cannot both hold. Promise: precision before all.
// Only what somebody says or does in their own name counts, only a plain yes against a plain no of one matter is a shift, and what
// was given on a condition never contradicts what was refused on one. The same stances in any order give the same shifts.
import type { Cited, Shift } from "../../ledger/findings.ts";
import { type Confronted, type Matter, STANCE_SCALE, type Stance, type Who } from "../../ledger/positions.ts";
import { isSameMatter } from "./matter.ts";

/** A stance or a confrontation of one actor, with its report. */
export interface Held {
  readonly stance: Stance;
  readonly report: string;
  readonly outlet: string | null;
}

export interface HeldConfronted {
  readonly confronted: Confronted;
  readonly report: string;
  readonly outlet: string | null;
}

type Unowned = Omit<Shift, "who">;

/** Of one matter so many stances of each sign are compared; those behind are repeats. */
const MOST = 200;

/**
 * @example "will never hand over the mill" on 6 March, "would hand over the mill" on 28 March: changed
 * @example not: "will not leave before June" and "will leave if paid"; "rejected the first plan" and "accepted the second plan"
 */
export function shiftsOf(who: Who, held: readonly Held[], confronted: readonly HeldConfronted[]): readonly Shift[] {
  const own = held.filter(({ stance }) => !stance.isHearsay && isPlain(stance)).toSorted(byTime);
  const known = confronted.toSorted(
    (a, b) => compare(a.report, b.report) || a.confronted.before.start - b.confronted.before.start,
  );
  const told = known.map((one) => confrontedShift(one, held));
  // What was coded is compared with what was coded: a concept's name is no noun of a report.
  const groups = Map.groupBy(
    own,
    ({ stance: { matter, coded } }) => `${coded === undefined ? "" : "coded"} ${matter.deed ?? ""} ${matter.head}`,
  );
  const changed = [...groups.keys()].toSorted().flatMap((key) => changesIn(groups.get(key) ?? []));
  const isTold = (shift: Unowned) =>
    told.some((one) => one.before.report === shift.before.report && one.before.span.start === shift.before.span.start);
  return [...distinct(told), ...changed.filter((shift) => !isTold(shift))].map((shift) => ({ who, ...shift }));
}

function isPlain({ kind, isConditional, matter }: Stance): boolean {
  if (matter.head === "" || kind === "demands") return false;
  return kind !== "refuses" || !isConditional;
}

function signOf({ kind }: Stance): number {
  return Math.sign(STANCE_SCALE[kind]);
}

/** Of one matter, each turn from yes to no or back: the last word before it and the first behind it. */
function changesIn(held: readonly Held[]): readonly Unowned[] {
  const shifts: Unowned[] = [];
  const left = new Set(held.slice(0, MOST));
  for (const first of left) {
    const same = [...left].filter((one) => isSameMatter(first.stance.matter, one.stance.matter));
    for (const one of same) left.delete(one);
    shifts.push(...turnsIn(same));
  }
  return shifts;
}

function turnsIn(same: readonly Held[]): readonly Unowned[] {
  const dated = same.filter(({ stance }) => stance.when.day !== "");
  if (isToAndFro(dated)) return [];
  const shifts: Unowned[] = [];
  for (const [at, after] of dated.entries()) {
    const before = dated[at - 1];
    if (before === undefined || signOf(before.stance) === signOf(after.stance)) continue;
    if (before.stance.when.day === after.stance.when.day) continue;
    if (!isSameMatter(before.stance.matter, after.stance.matter)) continue;
    shifts.push(changed(before, after, dated));
  }
  return shifts;
}

/** Rivals praise and accuse each other by turns; only who had praised alone and then accuses alone, or the reverse, has turned. */
function isToAndFro(dated: readonly Held[]): boolean {
  if (dated[0]?.stance.matter.deed !== "toward") return false;
  const first = dated[0];
  const firstOther = dated.find((one) => signOf(one.stance) !== signOf(first.stance));
  const lastLike = dated.findLast((one) => signOf(one.stance) === signOf(first.stance));
  return (firstOther?.stance.when.day ?? "~") <= (lastLike?.stance.when.day ?? "");
}

function changed(before: Held, after: Held, all: readonly Held[]): Unowned {
  const day = (one: Held) => one.stance.when.day;
  const like = (one: Held, other: Held) => one !== other && signOf(one.stance) === signOf(other.stance);
  return {
    kind: "changed",
    matter: matterName(before.stance.matter),
    from: before.stance.kind,
    to: after.stance.kind,
    before: sentenceOf(before),
    after: sentenceOf(after),
    alsoBefore: all.filter((one) => like(one, before) && day(one) <= day(before)).map(sentenceOf),
    alsoAfter: all.filter((one) => like(one, after) && day(one) >= day(after)).map(sentenceOf),
  };
}

/** The earlier word in an earlier report, where one has it, else as the later report recalls it. */
function confrontedShift({ confronted, report, outlet }: HeldConfronted, held: readonly Held[]): Unowned {
  const { matter, kind, when } = confronted;
  const earlier = held
    .filter((one) => one.report !== report && signOf(one.stance) === Math.sign(STANCE_SCALE[kind]))
    .filter(
      (one) => one.stance.coded === undefined && !one.stance.isRecalled && isSameMatter(one.stance.matter, matter),
    )
    .filter((one) => one.stance.when.day !== "" && (when.day === "" || one.stance.when.day < when.day))
    .toSorted(byTime);
  const [first, ...others] = earlier.map(sentenceOf);
  const recalled = {
    report,
    outlet,
    span: confronted.before,
    when: confronted.beforeWhen,
    record: confronted.beforeRecord,
  };
  return {
    kind: "confronted",
    matter: matterName(matter),
    from: kind,
    to: null,
    before: first ?? recalled,
    after: { report, outlet, span: confronted.after, when, record: confronted.afterRecord },
    alsoBefore: first === undefined ? [] : [...others, recalled],
    alsoAfter: [],
  };
}

/** Copies of one report confront somebody once. */
function distinct(shifts: readonly Unowned[]): readonly Unowned[] {
  const seen = new Map<string, Unowned>();
  for (const shift of shifts) {
    const key = `${shift.matter} ${shift.before.report} ${shift.before.span.start}`;
    const known = seen.get(key);
    seen.set(key, known === undefined ? shift : { ...known, alsoAfter: [...known.alsoAfter, shift.after] });
  }
  return [...seen.values()];
}

function matterName({ deed, words }: Matter): string {
  return [deed, words].filter(Boolean).join(" ");
}

function sentenceOf({ stance, report, outlet }: Held): Cited {
  return { report, outlet, span: stance.evidence, when: stance.when, record: stance.record };
}

function byTime(a: Held, b: Held): number {
  return (
    compare(a.stance.when.day || "~", b.stance.when.day || "~") ||
    compare(a.report, b.report) ||
    a.stance.evidence.start - b.stance.evidence.start ||
    compare(JSON.stringify(a.stance), JSON.stringify(b.stance))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
