// Article: one report as text, with its head, its body, and what on the page is not the report.
// `text` is never changed: furniture and damage are spans over it, so nothing is lost by a wrong guess.
import { z } from "zod";
import { ReportId } from "./ids.ts";
import { list, record } from "./record.ts";
import { Span } from "./span.ts";

export const FurnitureKind = z.enum([
  "byline",
  "dateline",
  "caption",
  "related",
  "promo",
  "share",
  "comments",
  "navigation",
  "meta",
]);
export type FurnitureKind = z.infer<typeof FurnitureKind>;

export const Furniture = record({ span: Span, kind: FurnitureKind });
export type Furniture = z.infer<typeof Furniture>;

export const DamageKind = z.enum(["fragment", "punctuation", "repetition", "encoding", "truncation"]);
export type DamageKind = z.infer<typeof DamageKind>;

export const Damage = record({ span: Span, kind: DamageKind });
export type Damage = z.infer<typeof Damage>;

/** Where a fact about the report was found, such as `{ field: "publishedAt", value, from: "json-ld:datePublished" }`. */
export const MetadataEntry = record({ field: z.string(), value: z.string(), from: z.string() });
export type MetadataEntry = z.infer<typeof MetadataEntry>;

/**
 * A paragraph of `text` and where its element stood in the decoded page: UTF-16 offsets, half open. They are not called
 * start and end, because whoever walks a Reading may take every `{ start, end }` for a place in `text`.
 */
export const Origin = record({
  span: Span,
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
});
export type Origin = z.infer<typeof Origin>;

export const Article = record({
  id: ReportId,
  /** The id that the input itself gave: the `id` of a .jsonl line. */
  sourceId: z.string().exactOptional(),
  file: z.string().exactOptional(),
  uri: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  title: z.string().exactOptional(),
  byline: list(z.string()),
  /** ISO 8601: a date, or a date and time with or without a zone, only as exact as the input is. */
  publishedAt: z.string().exactOptional(),
  /** ISO 639-1, or `und` where the text is too short or too mixed to tell. */
  language: z.string().min(2),
  text: z.string(),
  metadata: list(MetadataEntry),
  headline: Span.nullable(),
  body: list(Span),
  furniture: list(Furniture),
  damage: list(Damage),
  /** For pages; `[]` for plain text, whose offsets are the file's own. */
  origins: list(Origin),
});
export type Article = z.infer<typeof Article>;
