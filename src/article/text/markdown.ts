// Markdown → its parts: headings, lists and block quotes as paragraphs, their marks outside the spans. Promise: the text
// is never changed; front matter states facts and is not read.
import type { Furniture, MetadataEntry } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { dateEntry, isoDate } from "../metadata/dates.ts";
import { personsOf } from "../metadata/names.ts";
import type { Parts } from "../parts.ts";
import { type Paragraph, paragraphAt } from "./paragraph.ts";
import { type Known, partsOfParagraphs } from "./text.ts";

/** The parts of a Markdown text (CommonMark 0.31: ATX and setext headings, lists, block quotes, code, rules). */
export function partsOfMarkdown(text: string): Parts {
  const front = frontMatterOf(text);
  const blocks = blocksOf(text, front?.span.end ?? 0);
  const written = blocks.filter(({ isImage }) => !isImage);
  const title = written.find(({ heading }, i) => heading === 1 && i < 3);
  const known: Known = title === undefined ? {} : { headline: title.paragraph.span };
  const paragraphs = written.map(({ paragraph }) => paragraph);
  const parts = partsOfParagraphs(text, paragraphs, known);
  const images = blocks.flatMap(({ isImage, paragraph }): readonly Furniture[] =>
    isImage ? [{ span: paragraph.span, kind: "caption" }] : [],
  );
  const furniture = [...parts.furniture, ...images].toSorted((a, b) => a.span.start - b.span.start);
  return withFront({ ...parts, furniture }, front);
}

interface Block {
  readonly paragraph: Paragraph;
  /** 1 to 6 for a heading, 0 for none. */
  readonly heading: number;
  /** Nothing but a picture. */
  readonly isImage: boolean;
}

/** What may stand before the words of a line: quote marks, a bullet or number, heading signs. */
const MARKER = /^[ \t]{0,12}(?:>[ \t]{0,3}){0,6}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t])?)?(#{1,6}[ \t]+)?/;
const RULE = /^[ \t>]{0,12}(?:[-*_=][ \t]?){3,200}$|^[ \t>]{0,12}=+[ \t]*$|^[ \t]{0,3}(?:```|~~~)/;
const IMAGE = /^!\[[^\]]{0,500}\]\([^)]{0,2000}\)$/;
const OPENS = /^[ \t]{0,12}(?:(?:>[ \t]{0,3}){0,6}(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|>)/;

function blocksOf(text: string, from: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: Span | null = null;
  const close = (heading = 0): void => {
    const paragraph = open === null ? null : paragraphAt(text, withoutMarks(text, open));
    if (paragraph !== null)
      blocks.push({ paragraph, heading: heading || headingOf(text, open), isImage: isImage(paragraph) });
    open = null;
  };
  for (const line of linesFrom(text, from)) {
    const written = text.slice(line.start, line.end);
    const isQuoteGoingOn: boolean =
      open !== null && /^[ \t]{0,3}>/.test(written) && /^[ \t]{0,3}>/.test(text.slice(open.start, open.start + 5));
    if (/^[ \t>]{0,12}$/.test(written)) close();
    else if (RULE.test(written)) close(/^[ \t]{0,3}=+/.test(written) ? 1 : 0);
    else if (open === null || (OPENS.test(written) && !isQuoteGoingOn)) {
      close();
      open = line;
    } else open = { start: open.start, end: line.end };
    if (/^[ \t]{0,3}#{1,6}[ \t]/.test(written)) close();
  }
  close();
  return blocks;
}

function* linesFrom(text: string, from: number): Generator<Span> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end: text.charAt(end - 1) === "\r" ? end - 1 : end };
    start = end + 1;
  }
}

function withoutMarks(text: string, span: Span): Span {
  const head = text.slice(span.start, span.start + 200);
  const tail =
    /(?:[ \t]+#{1,6})?[ \t]*$/.exec(text.slice(Math.max(span.start, span.end - 40), span.end))?.[0].length ?? 0;
  const start = span.start + (MARKER.exec(head)?.[0].length ?? 0);
  return withoutEmphasis(text, { start, end: Math.max(start, span.end - tail) });
}

/** Signs around the whole paragraph, as bylines and notes have them. */
function withoutEmphasis(text: string, { start, end }: Span): Span {
  const [sign] = /^(?:\*{1,3}|_{1,3})(?=\S)/.exec(text.slice(start, start + 4)) ?? [];
  if (sign === undefined || end - start <= 2 * sign.length || end - start > 1000) return { start, end };
  const inner = { start: start + sign.length, end: end - sign.length };
  const isWhole = text.startsWith(sign, inner.end) && !text.slice(inner.start, inner.end).includes(sign);
  return isWhole ? inner : { start, end };
}

function headingOf(text: string, span: Span | null): number {
  return span === null ? 0 : (MARKER.exec(text.slice(span.start, span.start + 200))?.[1]?.trim().length ?? 0);
}

function isImage({ text }: Paragraph): boolean {
  return text.length < 3000 && IMAGE.test(text);
}

interface FrontMatter {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, string>;
}

const FENCE = /^---[ \t]*\r?\n/;

/** The block between `---` lines at the beginning, `key: value` a line; deeper YAML is passed over. */
function frontMatterOf(text: string): FrontMatter | null {
  const open = FENCE.exec(text)?.[0].length;
  if (open === undefined) return null;
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(open - 1, open + 20_000));
  if (close === null) return null;
  const end = open - 1 + close.index + close[0].trimEnd().length;
  const lines = text.slice(open, open + close.index).split("\n");
  const fields = lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^([A-Za-z][\w-]{0,40}):[ \t]*(.{1,1000})$/.exec(line.trimEnd()) ?? [];
    return name === undefined || value === undefined
      ? []
      : [[name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2").trim()]];
  });
  return { span: { start: 0, end }, fields: new Map(fields) };
}

/** Names under which site generators keep each fact. */
const FIELDS = {
  title: ["title"],
  outlet: ["outlet", "publisher", "site", "source"],
  publishedAt: ["date", "published", "publishedat", "pubdate", "created"],
  byline: ["author", "authors", "byline", "by"],
  uri: ["url", "uri", "link", "canonical"],
} as const;

function withFront(parts: Parts, front: FrontMatter | null): Parts {
  if (front === null) return parts;
  const stated = (field: keyof typeof FIELDS): { name: string; value: string } | undefined =>
    FIELDS[field].flatMap((name) => ({ name, value: front.fields.get(name) ?? "" })).find(({ value }) => value !== "");
  const [title, outlet, date, authors, uri] = (["title", "outlet", "publishedAt", "byline", "uri"] as const).map(
    stated,
  );
  const publishedAt = date === undefined ? null : isoDate(date.value);
  const persons = personsOf(authors?.value.replace(/^\[|\]$/g, "") ?? "", undefined);
  // A desk or a single word is no person; the text's own byline may know better
  const byline = persons.length > 0 ? persons : parts.byline;
  const entries = Object.entries({ title, outlet, byline: authors, uri }).flatMap(([field, found]): MetadataEntry[] =>
    found ? [{ field, value: found.value, from: `front-matter:${found.name}` }] : [],
  );
  if (date !== undefined) entries.push(dateEntry(date.value, `front-matter:${date.name}`));
  return {
    ...parts,
    byline,
    metadata: [...entries, ...parts.metadata],
    furniture: [{ span: front.span, kind: "meta" }, ...parts.furniture],
    ...(title === undefined ? {} : { title: title.value }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(uri !== undefined && /^https?:\/\//.test(uri.value) ? { uri: uri.value } : {}),
  };
}
