// How many: every number that counts or measures something, and by whose word it is.
import type { Quantity } from "../../../src/schema/quantity.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { formatCount, formatNumber } from "../../format.ts";
import { strings } from "../../strings.ts";
import { facts, marked, named, type ReportRecord, wordsAt, wordsOfAttribution } from "./record.ts";

const { reading: say } = strings;

export function quantityRecords(reading: Reading): readonly ReportRecord[] {
  return reading.quantities.map((quantity) => ({
    id: quantity.id,
    head: named(figureOf(quantity), say.noValue),
    badges: [{ text: strings.quantityKinds[quantity.kind] }],
    words: wordsAt(reading, [quantity.span]),
    facts: facts(
      [say.of, quantity.of ?? ""],
      [say.because, quantity.reason ?? ""],
      [say.saidWithin, wordsOfAttribution(reading, quantity.attribution), quantity.attribution],
    ),
    marks: marked("content", [quantity.span]),
  }));
}

/** "at least 24–72 kilometers"; null where the figure cannot be read for certain. */
function figureOf({ value, bound, unit }: Quantity): string | null {
  if (value === null) return null;
  const figure =
    typeof value === "number" ? counted(value, unit) : `${formatNumber(value[0])}–${counted(value[1], unit)}`;
  return bound === undefined ? figure : strings.bounds[bound](figure);
}

function counted(value: number, unit: string | undefined): string {
  return unit === undefined ? formatNumber(value) : formatCount(value, unit);
}
