// When: every date, time and span of time, with the value it was given and how that was come by.
import type { Reading } from "../../../src/schema/reading.ts";
import type { Time } from "../../../src/schema/time.ts";
import { strings } from "../../strings.ts";
import { facts, marked, named, type ReportRecord, wordsAt } from "./record.ts";
import { timeValueText } from "./time-value.ts";

const { reading: say } = strings;

export function timeRecords(reading: Reading): readonly ReportRecord[] {
  return reading.times.map((time) => ({
    id: time.id,
    head: named(time.value === null ? null : timeValueText(time.value), say.noValue),
    badges: [{ text: strings.timeTypes[time.type] }, { text: strings.timeBases[time.basis] }],
    words: wordsAt(reading, [time.span]),
    facts: facts(
      [say.reckonedFrom, anchorOf(reading, time), time.anchor === "report" ? undefined : time.anchor],
      [say.because, time.reason ?? ""],
    ),
    marks: marked("content", [time.span]),
  }));
}

function anchorOf(reading: Reading, { anchor }: Time): string {
  if (anchor === undefined) return "";
  if (anchor === "report") return say.dateOfReport;
  const other = reading.times.find(({ id }) => id === anchor);
  return other === undefined ? "" : wordsAt(reading, [other.span]);
}
