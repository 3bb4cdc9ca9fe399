// Figures: numbers in digits, as they stand in the text. Promise: a value is given only where the digits can be read in one
// way and be held exactly; where not, it is null and the reason says why.
import { SCALE_LETTERS } from "../../language/en/number-words.ts";

export interface Figure {
  readonly end: number;
  readonly value: number | null;
  readonly reason?: string;
  /** Letters glued to the figure that are no scale: "km" of "4,800km". */
  readonly letters: string;
  /** Whether the figure may be a year: four digits without a separator. */
  readonly isYearLike: boolean;
}

/** Groups of three may be parted by a space; a number has at most one kind of digits. */
const FIGURE = /\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?![\p{Nd}.,]*\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const LETTERS = /\p{L}+/uy;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+(?:\.\d+)?$/;

/** The figure that starts at an offset; null where none does. Linear in its length. */
export function figureAt(text: string, at: number): Figure | null {
  FIGURE.lastIndex = at;
  const digits = FIGURE.exec(text)?.[0];
  if (digits === undefined) return null;
  LETTERS.lastIndex = at + digits.length;
  const glued = LETTERS.exec(text)?.[0] ?? "";
  const scale = SCALE_LETTERS.get(glued.toLowerCase());
  const end = at + digits.length + (scale === undefined ? 0 : glued.length);
  return {
    end,
    ...valueFrom(digits, scale ?? 1),
    letters: scale === undefined ? glued.toLowerCase() : "",
    isYearLike: scale === undefined && /^[12]\d{3}$/.test(digits),
  };
}

function valueFrom(digits: string, scale: number): Pick<Figure, "value" | "reason"> {
  const plain = inAscii(digits);
  if (plain === null) return { value: null, reason: "digits of more than one script" };
  const bare = plain.replaceAll(/[ \u00a0\u2009\u202f]/g, "");
  if (!GROUPED.test(bare)) return { value: null, reason: "separators that can be read in two ways" };
  const points = bare.split(".").length - 1;
  return exactly(Number((points > 1 ? bare.replaceAll(".", "") : bare).replaceAll(",", "")) * scale);
}

/** Beyond 2^53 a number cannot be held exactly, so none is claimed. */
export function exactly(value: number): Pick<Figure, "value" | "reason"> {
  if (value > Number.MAX_SAFE_INTEGER) return { value: null, reason: "more digits than can be held exactly" };
  return { value: Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : Number(value.toPrecision(12)) };
}

/** Zeros of the scripts whose digits news prints; each is followed by its other nine. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The same digits in ASCII; null where two scripts are mixed, or the script is none of those. */
function inAscii(digits: string): string | null {
  if (/^[\d., \u00a0\u2009\u202f]+$/.test(digits)) return digits;
  let script: number | null = null;
  let ascii = "";
  for (const char of digits) {
    const code = char.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    if (zero === undefined && /\p{Nd}/u.test(char)) return null;
    if (zero !== undefined && script !== null && script !== zero) return null;
    script = zero ?? script;
    ascii += zero === undefined ? char : String(code - zero);
  }
  return ascii;
}
