// Parts: what taking a page, a text or a line apart gives; articleOf adds id, language and damage.
import type { Furniture, MetadataEntry, Origin } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";

export interface Parts {
  readonly text: string;
  readonly headline: Span | null;
  /** Without the headline, a span a paragraph, in order, none overlapping, none inside furniture. */
  readonly body: readonly Span[];
  readonly furniture: readonly Furniture[];
  readonly byline: readonly string[];
  readonly metadata: readonly MetadataEntry[];
  readonly origins: readonly Origin[];
  readonly sourceId?: string;
  readonly uri?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly publishedAt?: string;
}
