// Blocks → the canonical text: one paragraph a block, a blank line between, with the spans of headline, body and
// furniture and the place of each in the source. Promise: every span slices to its block's text.
import type { Furniture, FurnitureKind, Origin } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Parts } from "../parts.ts";
import type { Block } from "./blocks.ts";

export const SEPARATOR = "\n\n";

/** What a paragraph of the text is. */
export type Role = "headline" | "body" | FurnitureKind;

export interface Paragraph {
  readonly text: string;
  readonly role: Role;
  /** Null for a title that only the page's metadata state. */
  readonly source: Span | null;
}

type Laid = Pick<Parts, "text" | "headline" | "body" | "furniture" | "origins">;

export function layOut(paragraphs: readonly Paragraph[]): Laid {
  let at = 0;
  const placed = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.text.length };
    at = span.end + SEPARATOR.length;
    return { ...paragraph, span };
  });
  return {
    text: paragraphs.map((paragraph) => paragraph.text).join(SEPARATOR),
    headline: placed.find(({ role }) => role === "headline")?.span ?? null,
    body: placed.filter(({ role }) => role === "body").map(({ span }) => span),
    furniture: placed.flatMap(({ role, span }): Furniture[] =>
      role === "headline" || role === "body" ? [] : [{ span, kind: role }],
    ),
    origins: placed.flatMap(({ span, source }): Origin[] => (source === null ? [] : [{ span, source }])),
  };
}

export function paragraphOf(block: Block, role: Role): Paragraph {
  return { text: block.text, role, source: block.source };
}
