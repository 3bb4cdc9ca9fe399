// Reader: what finds attributions in an article. The rules are one reader, the trained model (issue 3) another;
// every stage after it is the same for both.
import type { Article } from "../schema/article.ts";
import type { AttributionKind, AttributionStatus } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";
import type { Layout } from "./layout.ts";

/** An attribution as found in the text, before it is known who speaks. Spans in order, without overlaps. */
export interface FoundAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly status: AttributionStatus;
  /** Index in the same list of the attribution in whose content this one stands; null for an outermost one. */
  readonly parent: number | null;
  readonly confidence: number;
}

/** The three roles that tell who said what. */
export type Roles = Pick<FoundAttribution, "source" | "cue" | "content">;

export interface Reader {
  /** Name and version, kept in every Reading: "rules-1". */
  readonly model: string;
  /** In text order of the first span. Must be deterministic: same article, same result. */
  findAttributions(article: Article, layout: Layout): Promise<readonly FoundAttribution[]>;
}
