// Text of a report → text that a terminal can only show. Promise: no control character, escape sequence or change of
// direction gets through, so a report can neither recolour, move nor rewrite what a person sees.

const controls = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the direction of all that follows, and characters without a shape that hide text in text. */
const turners = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * On one line: white space is one space, a control character its picture (ESC is ␛), a direction mark nothing.
 *
 * `"a\n\tb\u001b[31mc"` becomes `"a b␛[31mc"`; `"naïve 和"` stays as it is.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(turners, "").replace(controls, pictureOf);
}

/** JSON that is safe on a terminal: what JSON.stringify leaves of the control characters is escaped, losing nothing. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function pictureOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
