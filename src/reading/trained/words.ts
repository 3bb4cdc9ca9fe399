// Words as the trained reader sees them: every word of a report's paragraphs with what the lower-cased vocabulary cannot
// tell (letter case, quotation marks, where a paragraph begins, the headline). The training data is made by this very
// code (training/prepare.ts), so a model never meets other words than it learnt from. Promise: linear; in text order.
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";

export interface Word extends Span {
  /** A value of CASE. */
  readonly letters: number;
  /** A value of QUOTED, to the outermost quotation around it. */
  readonly quoted: number;
  /** A value of PLACE. */
  readonly place: number;
  /** Index of its paragraph in the layout. */
  readonly paragraph: number;
}

// The network's rows for these features: what a number means is fixed with the weights (training/model.py).
const CASE = { lower: 0, capitalized: 1, upper: 2, mixed: 3, digits: 4, mark: 5 } as const;
export const QUOTED = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;
export const PLACE = { body: 0, paragraphStart: 1, headline: 2 } as const;

/**
 * Finer than findTokens, because the borders of a source, cue or content fall anywhere: a possessive ’s, a hyphen, the stop
 * of an abbreviation and each mark stand alone ("self-described" is three words, "don’t" is one).
 */
const word = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}_]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}_]+)?|\S/gu;

/** The words of a report's paragraphs. */
export function findWords(article: Article, layout: Layout): readonly Word[] {
  const { text, headline } = article;
  const quoted = markQuotations(text, layout);
  return layout.paragraphs.flatMap((paragraph, index) => {
    const isHeadline = headline !== null && paragraph.start === headline.start;
    const found = [...text.slice(paragraph.start, paragraph.end).matchAll(word)];
    return found.map(({ 0: form, index: at }, i) => {
      const start = paragraph.start + at;
      return {
        start,
        end: start + form.length,
        letters: caseOf(form),
        quoted: quoted[start] ?? QUOTED.outside,
        place: isHeadline ? PLACE.headline : i === 0 ? PLACE.paragraphStart : PLACE.body,
        paragraph: index,
      };
    });
  });
}

function caseOf(form: string): number {
  if (/\p{N}/u.test(form)) return CASE.digits;
  if (!/\p{L}/u.test(form)) return CASE.mark;
  if (form === form.toLowerCase()) return CASE.lower;
  if (form.length > 1 && form === form.toUpperCase()) return CASE.upper;
  return form.slice(1) === form.slice(1).toLowerCase() ? CASE.capitalized : CASE.mixed;
}

/** For each character, where it stands to the outermost quotation around it. */
function markQuotations(text: string, { quotations }: Layout): Uint8Array {
  const marked = new Uint8Array(text.length);
  for (const { pieces, parent, isClosed } of quotations) {
    if (parent !== null) continue;
    for (const [i, { start, end }] of pieces.entries()) {
      marked.fill(QUOTED.inside, start, end);
      marked[start] = QUOTED.opening;
      if (isClosed || i < pieces.length - 1) marked[end - 1] = QUOTED.closing;
    }
  }
  return marked;
}
