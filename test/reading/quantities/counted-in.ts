// The quantities of a made-up text, each as one line, so that a test reads like the report.
import { layOut } from "../../../src/reading/layout.ts";
import { findQuantities } from "../../../src/reading/quantities.ts";
import type { Quantity } from "../../../src/schema/quantity.ts";
import { articleOf } from "../made-up.ts";

export function quantitiesIn(text: string): readonly Quantity[] {
  const article = articleOf(text);
  return findQuantities(article, layOut(article), []);
}

/** "bound value unit of": "at least 12 envoys", "24-72 prisoners", "3500000 USD aid"; "?" for what is null. */
export function countedIn(text: string): readonly string[] {
  return quantitiesIn(text).map(({ bound, value, unit, of }) => {
    const number = value === null ? "?" : typeof value === "number" ? String(value) : value.join("-");
    return [bound, number, unit, of ?? "?"].filter((part) => part !== undefined).join(" ");
  });
}
