// Document → Article, the whole way on one screen: decode, take the page or text apart, find the head, mark damage,
// tell the language. Promise: a pure function; `text` of a .txt is the decoded file unchanged (BOM removed).
import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Extracted } from "../schema/extracted.ts";
import { findDamage } from "./damage.ts";
import { decode, encodingDamage } from "./decode.ts";
import { partsOfPage } from "./html/page.ts";
import { detectLanguage } from "./language.ts";
import { partsOfLine } from "./line.ts";
import { textOfPages } from "./pages/text-of-pages.ts";
import type { Parts } from "./parts.ts";
import { partsOfPress } from "./press/press.ts";
import { reportId } from "./report-id.ts";
import { partsOfMarkdown } from "./text/markdown.ts";
import { partsOfText } from "./text/text.ts";

export interface ArticleOptions {
  /** Publication date to use where the input has none: YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Outlet to use where the input names none. */
  readonly outlet?: string | undefined;
  /** What a converter took out of the document, where it is no text itself. */
  readonly extracted?: Extracted | undefined;
}

/**
 * The article in a document.
 * @throws ParleyError input-empty, input-binary, line-invalid, page-too-deep, page-without-text, input-too-large
 */
export function articleOf(document: Document, options: ArticleOptions = {}): Article {
  const parts = withStated(take(document, options.extracted), options);
  // A page's or a line's text is not its source, so lost bytes are looked for where they came to stand.
  const damage = findDamage(parts, encodingDamage(parts.text));
  return {
    id: reportId(document),
    ...(document.file === undefined ? {} : { file: document.file }),
    ...given(parts, document),
    byline: parts.byline,
    language: detectLanguage(parts),
    text: parts.text,
    metadata: parts.metadata,
    headline: parts.headline,
    body: parts.body,
    furniture: parts.furniture,
    damage,
    origins: parts.origins,
  };
}

function take(document: Document, extracted: Extracted | undefined): Parts {
  switch (document.mediaType) {
    case "text/html":
      return partsOfPage(decode(document));
    case "text/markdown":
      return partsOfMarkdown(decode(document));
    case "application/x-ndjson":
      return partsOfLine(decode(document), document.uri);
    case "text/plain":
      return partsOfText(decode(document));
    case "text/x-press":
      return partsOfPress(decode(document));
    case "application/pdf":
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return partsOfText(textOf(extracted));
    default:
      return document.mediaType satisfies never;
  }
}

/** No text is in such a document's own bytes. */
function textOf(extracted: Extracted | undefined): string {
  if (extracted === undefined) throw new Error("a document was given without the text that a converter took out of it");
  return extracted.kind === "pages" ? textOfPages(extracted.pages) : extracted.paragraphs.join("\n\n");
}

/** What the user said of it stands in only where the input does not say it. */
function withStated(parts: Parts, { date, outlet }: ArticleOptions): Parts {
  return withFact(withFact(parts, "publishedAt", { value: date, from: "--date" }), "outlet", {
    value: outlet,
    from: "--outlet",
  });
}

interface Stated {
  readonly value: string | undefined;
  readonly from: string;
}

function withFact(parts: Parts, field: "publishedAt" | "outlet", { value, from }: Stated): Parts {
  if (value === undefined || parts[field] !== undefined) return parts;
  return { ...parts, [field]: value, metadata: [...parts.metadata, { field, value, from }] };
}

/** The optional facts of the head, absent where nothing states them. */
function given(
  parts: Parts,
  document: Document,
): Partial<Pick<Article, "sourceId" | "uri" | "outlet" | "title" | "publishedAt">> {
  const uri = parts.uri ?? (/^https?:/i.test(document.uri) ? document.uri : undefined);
  return {
    ...(parts.sourceId === undefined ? {} : { sourceId: parts.sourceId }),
    ...(uri === undefined ? {} : { uri }),
    ...(parts.outlet === undefined ? {} : { outlet: parts.outlet }),
    ...(parts.title === undefined ? {} : { title: parts.title }),
    ...(parts.publishedAt === undefined ? {} : { publishedAt: parts.publishedAt }),
  };
}
