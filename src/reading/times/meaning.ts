// Meaning: what an expression says by itself, before anything anchors it. A finder makes meanings from words; resolve.ts
// makes values from meanings.
import type { Unit } from "../../language/en/time-words.ts";
import type { Time, TimeMod } from "../../schema/time.ts";

/** Which of those that come round: "last Friday", "this Friday", "next Friday", or only "Friday". */
export type Turn = "bare" | "last" | "this" | "next";

/** A day, month or year, as far as it is stated; `weekday` is 1 for Monday. */
export interface DateMeaning {
  readonly kind: "date";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday?: number;
  /** "of last year" is -1: how many years from the report's, where `year` is null. */
  readonly yearsOn?: -1 | 0 | 1;
  /** "of that year": the year told before, where `year` is null. */
  readonly isOfThatYear?: true;
}

export type Meaning =
  | DateMeaning
  /** A value as it stands: the decade "199X", the century "19XX". */
  | { readonly kind: "fixed"; readonly value: string }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly turn: Turn | "last-week" | "this-week" | "next-week";
    }
  | { readonly kind: "month"; readonly month: number; readonly turn: Exclude<Turn, "bare"> }
  | { readonly kind: "weekend"; readonly turn: Turn }
  /** `season` as in EDTF: 21 is spring. */
  | { readonly kind: "season"; readonly season: number; readonly year: Meaning | null; readonly turn: Turn }
  /** A quarter of a year: 33 is the first, as in EDTF. */
  | { readonly kind: "quarter"; readonly quarter: number; readonly year: Meaning }
  /** So many units from the report's day, or from the time told before: "last month", "ago", "two days later". */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly from: "report" | "text";
      readonly bound?: "approximate" | "more-than" | "less-than";
    }
  /** "the week of 3 March" */
  | { readonly kind: "week-of"; readonly day: Meaning }
  | { readonly kind: "part-of-day"; readonly day: Meaning }
  /** `clock` is ISO 8601, "T07:06"; `zone` an offset or "". */
  | { readonly kind: "clock"; readonly clock: string; readonly zone: string; readonly day: Meaning | null }
  | { readonly kind: "length"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  /** An end that is null is open. */
  | { readonly kind: "interval"; readonly from: Meaning | null; readonly to: Meaning | null }
  /** What has no value, and why. */
  | { readonly kind: "unsettled"; readonly type: Time["type"]; readonly reason: string };

/** A meaning read from a place up to `to`, as indices of pieces. */
export interface Phrase {
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimeMod;
}

export function typeOf(meaning: Meaning): Time["type"] {
  switch (meaning.kind) {
    case "length":
      return "duration";
    case "set":
      return "set";
    case "unsettled":
      return meaning.type;
    case "clock":
    case "part-of-day":
      return "time";
    case "shift":
      return meaning.unit === "hour" || meaning.unit === "minute" || meaning.unit === "second" ? "time" : "date";
    default:
      return "date";
  }
}
