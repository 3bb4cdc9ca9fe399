// How many: every number that counts or measures something, and by whose word it is.
import type { Quantity } from "../../../src/schema/quantity.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { formatNumber } from "../../format.ts";
import { strings } from "../../strings.ts";
import { facts, marked, named, type ReportRecord, wordsAt } from "./record.ts";

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
      [say.saidWithin, quantity.attribution ?? "", quantity.attribution],
    ),
    marks: marked("content", [quantity.span]),
  }));
}

/** "at least 24–72 kilometre"; null where the figure cannot be read for certain. */
function figureOf({ value, bound, unit }: Quantity): string | null {
  if (value === null) return null;
  const figure = typeof value === "number" ? formatNumber(value) : value.map(formatNumber).join("–");
  return [bound ?? "", figure, unit ?? ""].filter((part) => part !== "").join(" ");
}
