// A number with its noun, as a person says it.

/** `count(1, "report")` → "1 report"; `count(1200, "report")` → "1,200 reports"; `count(2, "quantity")` → "2 quantities". */
export function count(number: number, noun: string): string {
  const many = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number.toLocaleString("en")} ${number === 1 ? noun : many}`;
}
