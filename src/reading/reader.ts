// Reader: what finds attributions in an article, and the names that its network sees on the same way. The rules are one
// reader, the trained model (issue 3) another; every stage after it is the same for both.
import type { Article } from "../schema/article.ts";
import type { AttributionKind, AttributionStatus } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";
import type { Layout } from "./layout.ts";
import type { ToldName } from "./told-name.ts";

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

export interface Findings {
  /** In text order of the first span. */
  readonly attributions: readonly FoundAttribution[];
  /** In text order, none overlapping; null where no network looked for names, so that the rules alone find them. */
  readonly names: readonly ToldName[] | null;
}

export interface Reader {
  /** Name and version, kept in every Reading: "rules-1". */
  readonly model: string;
  /** Must be deterministic: same article, same result. */
  find(article: Article, layout: Layout): Promise<Findings>;
}
