// A number with its noun, as a person says it.

/** `count(1, "report")` → "1 report"; `count(1200, "report")` → "1,200 reports". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
