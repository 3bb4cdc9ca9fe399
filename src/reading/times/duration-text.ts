// How ISO 8601 writes lengths: "P2Y6M", "PT30M". Promise: no fractions where a smaller unit says the same.
import type { Unit } from "../../language/en/time-words.ts";

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  month: "M",
  quarter: "M",
  year: "Y",
};

/** The next smaller unit, for halves that ISO 8601 would else write as fractions. */
const SMALLER: ReadonlyMap<Unit, readonly [Unit, number]> = new Map([
  ["year", ["month", 12]],
  ["day", ["hour", 24]],
  ["hour", ["minute", 60]],
  ["minute", ["second", 60]],
]);

/** An ISO 8601 duration: 2.5 years are "P2Y6M", 90 days "P90D", half an hour "PT30M". */
export function durationText(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const [smaller, parts] = SMALLER.get(unit) ?? [null, 0];
  if (whole === count || smaller === null) return written([[count, unit]]);
  return written([
    [whole, unit],
    [Math.round((count - whole) * parts), smaller],
  ]);
}

/** Of several numbers of units, greatest first: two years and three months are "P2Y3M". */
export function written(parts: readonly (readonly [number, Unit])[]): string {
  const kept = parts.filter(([count]) => count > 0);
  if (kept.length === 0) return "P0D";
  const letters = kept.map(([count, unit]) => ({ count, letter: LETTERS[unit] }));
  const days = letters.filter(({ letter }) => letter.length === 1).map(({ count, letter }) => `${count}${letter}`);
  const clock = letters
    .filter(({ letter }) => letter.length === 2)
    .map(({ count, letter }) => `${count}${letter.slice(1)}`);
  return `P${days.join("")}${clock.length === 0 ? "" : `T${clock.join("")}`}`;
}
