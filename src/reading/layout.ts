// Layout: what every stage of a reading needs to know about the text before it looks for anything.
import { findQuotations, type Quotation } from "../language/quotations.ts";
import { findSentences } from "../language/sentences.ts";
import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";

export interface Layout {
  /** Headline, if any, and body paragraphs, in text order: what attributions are read from. */
  readonly paragraphs: readonly Span[];
  /** Sentences of those paragraphs, none crossing a paragraph. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

export function layOut(article: Article): Layout {
  const paragraphs = article.headline === null ? article.body : inOrder([article.headline, ...article.body]);
  return {
    paragraphs,
    sentences: findSentences(article.text, paragraphs),
    quotations: findQuotations(article.text, paragraphs),
  };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}
