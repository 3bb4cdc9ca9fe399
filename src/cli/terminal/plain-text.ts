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

/** On as many lines as it has, white space kept; a return that no newline follows would write over its own line. */
export function plainLines(text: string): string {
  return text.replace(turners, "").replace(/(?!\r\n|[\n\t])\p{Cc}|[\u2028\u2029]/gu, pictureOf);
}

function pictureOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
