// Which way a text of a report runs. The browser's own rule (dir="auto") looks past isolated pieces, and a text that is shown in pieces has
// nothing else.

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** By its first letter (Unicode Bidirectional Algorithm, rule P2); left to right where it has none. */
export function directionOf(text: string): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
}
