// What kind of character stands at a place. One UTF-16 unit at a time, quick for ASCII; half of a pair is no letter.

const space = /\s/;
const letter = /\p{L}/u;
const upper = /[\p{Lu}\p{Lt}]/u;

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
