// The head of a plain text: which paragraph is the headline, and which lines between it and the report are bylines,
// outlets and datelines. Promise: without a line that looks like a headline there is none.
import { NEWS_AGENCIES } from "../../language/en/news-agencies.ts";
import type { Furniture } from "../../schema/article.ts";
import { personsOf } from "../metadata/names.ts";
import { isMarkedCaption } from "./captions.ts";
import { findDateline } from "./dateline.ts";
import { outletOfLine } from "./outlet-line.ts";
import { furnitureKindOf } from "./page-line.ts";
import { type Paragraph, paragraphAt } from "./paragraph.ts";

/** A headline is a line: the longest of real newspapers stay below this. */
const MOST_HEADLINE_WORDS = 22;

/**
 * The index of the headline, -1 where the text begins with the report itself.
 *
 * `Envoy returns to Ostmark` before prose is one; so is `Talks Resume in Ostmark.` in title case; a first sentence in
 * sentence case with its full stop is not.
 */
export function findHeadline(paragraphs: readonly Paragraph[]): number {
  const firstProse = paragraphs.findIndex(
    (paragraph, i) => paragraph.isProse && !isTitle(paragraph, paragraphs[i + 1]),
  );
  if (firstProse < 1) return -1;
  return paragraphs.findIndex((paragraph, i) => i < firstProse && isTitle(paragraph, paragraphs[i + 1]));
}

function isTitle(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text, wordCount } = paragraph;
  if (wordCount < 3 || wordCount > MOST_HEADLINE_WORDS || text.length > 250 || next === undefined) return false;
  if (/[:;,—–]$/.test(text) || furnitureKindOf(text, "head") !== null) return false;
  if (isMarkedCaption(text, paragraph.isClosed) || BY.test(text) || /^story highlights\b/i.test(text)) return false;
  if (findDateline(text) !== null || isSignature(text) || outletOfLine(text) !== null) return false;
  if (!paragraph.isClosed || /[^.…][”’"']$/.test(text)) return true;
  return isTitleCase(text) || (/[?!]["”’]?$/.test(text) && wordCount <= 16);
}

/** "Ana Moreno, Harbour Post": a name, a comma and an outlet, and no more. */
function isSignature(text: string): boolean {
  const [name, outlet, ...more] = text.split(/,\s/);
  return (
    outlet !== undefined &&
    more.length === 0 &&
    personsOf(name ?? "", undefined).length === 1 &&
    text.split(" ").length <= 5
  );
}

/** Most long words begin with a capital, which in a sentence only names do. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.85;
}

const GLUED = /^(\S.{10,200}?) ((?:Last )?(?:Updated|Published|Posted)(?: on)?:? ?\d{1,4}[-/. ]\S.{0,80})$/;

/** Where scraping glued the line under the headline to it, "Envoy returns Updated: 2031-05-03 10:00", two paragraphs. */
export function cutGluedMeta(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  const title = first === undefined || first.text.length > 300 ? undefined : GLUED.exec(first.text)?.[1];
  if (first === undefined || title === undefined) return paragraphs;
  const cut = first.span.start + title.length;
  const halves = [
    { start: first.span.start, end: cut },
    { start: cut, end: first.span.end },
  ];
  return [...halves.flatMap((span) => paragraphAt(text, span) ?? []), ...rest];
}

export interface HeadLines {
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly furniture: readonly (Furniture & { readonly index: number })[];
}

/** Bylines, outlets and datelines that stand in lines of their own before the first paragraph of prose. */
export function readHeadLines(paragraphs: readonly Paragraph[], headline: number): HeadLines {
  const end = Math.max(
    0,
    paragraphs.findIndex((paragraph) => paragraph.isProse),
  );
  const byline: string[] = [];
  const furniture: (Furniture & { index: number })[] = [];
  let outlet: string | null = null;
  for (let i = 0; i < end; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || i === headline) continue;
    const named = outletOfLine(paragraph.text);
    outlet ??= named;
    const names = named !== null ? null : bylineNames(paragraph, { isBelowHeadline: headline >= 0 && i > headline });
    if (names !== null) byline.push(...names);
    const isDateline = names === null && isDatelineAlone(paragraphs, i);
    const kind = isDateline ? "dateline" : names !== null || named !== null ? "byline" : null;
    if (kind !== null) furniture.push({ index: i, kind, span: paragraph.span });
  }
  return { byline: [...new Set(byline)], outlet, furniture };
}

const BY = /^by:?\s\S/i;
const ROLE =
  /\b(?:correspondent|editor|reporter|writer|columnist|bureau chief|staff|desk|team|newsroom|agenc(?:y|ies)|contributor)s?\b/i;

/** The names in a byline, `[]` where it names a desk only; null where the line is no byline. */
function bylineNames(paragraph: Paragraph, place: { isBelowHeadline: boolean }): readonly string[] | null {
  // Markdown sets a byline in italics
  const line = paragraph.text.replace(/\s+/g, " ").replace(/^[*_]{1,3}|[*_]{1,3}$/g, "");
  if (furnitureKindOf(line, "head") !== null) return null;
  if (paragraph.wordCount > 20 || /[.!?:]$/.test(line) || NEWS_AGENCIES.has(line)) return null;
  const names = personsOf(line, undefined);
  if (BY.test(line)) return names.length > 0 ? names : oneWordName(line);
  if (!place.isBelowHeadline || paragraph.wordCount > 8) return null;
  if (names.length > 0 && isNothingButNames(line, names)) return names;
  return ROLE.test(line) && paragraph.wordCount <= 5 && /^\p{Lu}/u.test(line) ? names : null;
}

/** Many people have one name only; after "By" and before where they are, a word is one, if it is no agency. */
function oneWordName(line: string): readonly string[] {
  const name = /^[Bb]y:?\s(\p{Lu}\p{Ll}[\p{L}'’-]{1,20}),\s(?:in|at)\s\p{L}/u.exec(line)?.[1];
  return name === undefined || NEWS_AGENCIES.has(name) ? [] : [name];
}

/** Names, what joins them, and an outlet or a post after a comma: "Ana Moreno and Li Wei, Harbour Post". */
function isNothingButNames(line: string, names: readonly string[]): boolean {
  const first = line.split(/,|\||•/, 1)[0] ?? "";
  const rest = names.reduce((left, name) => left.replace(name, ""), first);
  return /^(?:\s|and|&)*$/.test(rest);
}

/** "CNN" and a dash on lines of their own, or a place or an outlet before a line of dashes only. */
function isDatelineAlone(paragraphs: readonly Paragraph[], i: number): boolean {
  const [own, next] = [paragraphs[i]?.text ?? "", paragraphs[i + 1]?.text ?? ""];
  const isDashes = (text: string): boolean => /^[—–-]{1,3}$/.test(text);
  if (isDashes(own)) return i > 0;
  return own.length <= 60 && /^\p{Lu}/u.test(own) && (isDashes(next) || /[^\s—–-]\s*(?:—|–|--)$/.test(own));
}
