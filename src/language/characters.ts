// What kind of character stands at a place. One UTF-16 unit at a time, quick for ASCII; half of a pair is no letter.

const space = /\s/;
const letter = /\p{L}/u;
const upper = /[\p{Lu}\p{Lt}]/u;

/**
 * Where a word of ASCII letters ends that a space, or a mark that is never part of a word, surely ends: most words are
 * such, and need no regular expression. `from` itself where it has to be looked at closely. "envoy, " gives 5; "U.S.",
 * "cease-fire", "envoy’s" and "Ruk." give 0.
 */
export function plainWordEnd(text: string, from: number): number {
  let end = from;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  return end === text.length || CLOSING.has(text.charCodeAt(end)) ? end : from;
}

const CLOSING: ReadonlySet<number> = new Set([...' \n,;!?)"“”'].map((mark) => mark.charCodeAt(0)));

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** The same text in one line, each stretch of white space one space. Leaves the single spaces between words as they are. */
export function inOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, " ");
}

/** White space, or nothing: what stands before a paragraph and after it. */
export function isGap(char: string): boolean {
  return char === "" || char === " " || char === "\n" || space.test(char);
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

export function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || (char > "\x7f" && letter.test(char));
}

export function isUpper(char: string): boolean {
  return (char >= "A" && char <= "Z") || (char > "\x7f" && upper.test(char));
}

export function isLower(char: string): boolean {
  return (char >= "a" && char <= "z") || (char > "\x7f" && letter.test(char) && !upper.test(char));
}
