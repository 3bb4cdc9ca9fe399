// Blocks → the canonical text: one paragraph a block, a blank line between, with the spans of headline, body and
// furniture and the place of each in the source. Promise: every span slices to its block's text.
import type { Furniture, FurnitureKind, Origin } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Parts } from "../parts.ts";

const SEPARATOR = "\n\n";

/** What a paragraph of the text is. */
export type Role = "headline" | "body" | FurnitureKind;

export interface Paragraph {
  readonly text: string;
  readonly role: Role;
  /** Characters of a dateline at its beginning, which is furniture in the paragraph; 0 for none. */
  readonly dateline: number;
  /** Null for a title that only the page's metadata state. */
  readonly source: Span | null;
}

export type Laid = Pick<Parts, "text" | "headline" | "body" | "furniture" | "origins">;

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
    body: placed.filter(({ role }) => role === "body").map((paragraph) => afterDateline(paragraph)),
    furniture: placed.flatMap((paragraph) => furnitureIn(paragraph)),
    origins: placed.flatMap(({ span, source }): Origin[] =>
      source === null ? [] : [{ span, from: source.start, to: source.end }],
    ),
  };
}

interface Placed extends Paragraph {
  readonly span: Span;
}

function afterDateline({ span, text, dateline }: Placed): Span {
  const rest = text.slice(dateline);
  return { start: span.end - rest.trimStart().length, end: span.end };
}

function furnitureIn({ span, role, dateline }: Placed): readonly Furniture[] {
  if (role === "headline") return [];
  if (role !== "body") return [{ span, kind: role }];
  return dateline === 0 ? [] : [{ span: { start: span.start, end: span.start + dateline }, kind: "dateline" }];
}
