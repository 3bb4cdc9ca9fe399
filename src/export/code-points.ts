// Offsets for other tools. JavaScript slices by UTF-16 code units; Python, R and most annotation tools count code
// points, in which a character beyond U+FFFF is one and not two.
import type { Span } from "../schema/span.ts";

type Conversion = (span: Span) => Span;

/** The rows of one report follow each other and share one reading: its text is looked through once. */
const conversions = new WeakMap<object, Conversion>();

/**
 * Turns spans over the text into spans that count code points; half of a pair that stands alone counts as one.
 * Over "🕊 is" the span {3,5} becomes {2,4}; over a text without such characters every span stays as it is.
 */
export function codePointSpans(article: { readonly text: string }): Conversion {
  const known = conversions.get(article);
  if (known !== undefined) return known;
  const conversion = conversionOver(article.text);
  conversions.set(article, conversion);
  return conversion;
}

function conversionOver(text: string): Conversion {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index + 1);
  if (seconds.length === 0) return (span) => span;
  const at = (offset: number): number => offset - countBelow(seconds, offset);
  return ({ start, end }) => ({ start: at(start), end: at(end) });
}

/** How many of the ascending numbers are below the limit, by halving. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
