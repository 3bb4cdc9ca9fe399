// What stands between a report's paragraphs and is not the report, by its own words and place: labels, lists of
// links, credits, lines before the first and after the last paragraph. Promise: linear in the text.
import { LINE_PATTERNS } from "../../language/en/page-furniture.ts";
import type { FurnitureKind } from "../../schema/article.ts";
import type { Block } from "./blocks.ts";
import { isHeading, isProse, linkShare } from "./prose.ts";

type Kind = FurnitureKind | null;

const LINE_LIMIT = 300;

export interface Marked {
  /** What markup said of each block. */
  readonly kinds: readonly Kind[];
  /** The authors by the page's metadata. */
  readonly persons: readonly string[];
}

/** The kinds of blocks by markup, completed by what their words and neighbours say. */
export function kindsByText(blocks: readonly Block[], marked: Marked): readonly Kind[] {
  const worded = marked.kinds.map((kind, i) => kind ?? kindOfLine(blocks[i]));
  return withEdges(blocks, withLabels(blocks, withLinks(blocks, worded)), marked.persons);
}

function kindOfLine(block: Block | undefined): Kind {
  if (block === undefined || block.text.length > LINE_LIMIT) return null;
  return LINE_PATTERNS.find(([, line]) => line.test(block.text))?.[0] ?? null;
}

/** Lines that lead to other pages: titles as links, lists of links. A linked heading over a paragraph is a part of the report. */
function withLinks(blocks: readonly Block[], kinds: readonly Kind[]): readonly Kind[] {
  return kinds.map((kind, i) => {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (kind !== null || block === undefined || !isLinkLine(block)) return kind;
    const isSectionHead = isHeading(block) && next !== undefined && kinds[i + 1] === null && isProse(next);
    return isSectionHead ? null : "related";
  });
}

/** True: "Six delegations return to Orvena" as one link. Not: a sentence with a link in it, "[Wire]" as a source. */
function isLinkLine(block: Block): boolean {
  if (block.text.split(" ").length < 4) return false;
  return linkShare(block) > 0.9 || (linkShare(block) > 0.6 && !/[.!?]["'”’)]?$/.test(block.text));
}

/** "More on this" and the like: a short line without a sentence's end before lines of links belongs to them. */
function withLabels(blocks: readonly Block[], kinds: readonly Kind[]): readonly Kind[] {
  return kinds.map((kind, i) => {
    const block = blocks[i];
    if (kind !== null || block === undefined || kinds[i + 1] !== "related" || isProse(block)) return kind;
    if (isHeading(block)) return isLastOfSection(kinds, i + 1, blocks) ? "related" : null;
    return block.text.length < 40 && !/[.!?]$/.test(block.text) ? "related" : null;
  });
}

/** Whether nothing of the report follows the furniture from `start` on before the next heading or the end. */
function isLastOfSection(kinds: readonly Kind[], start: number, blocks: readonly Block[]): boolean {
  let at = start;
  while (at < kinds.length && kinds[at] !== null) at++;
  const next = blocks[at];
  return next === undefined || isHeading(next);
}

/** Before the first paragraph stand bylines and dates; after the last no heading of the report stands. */
function withEdges(blocks: readonly Block[], kinds: readonly Kind[], persons: readonly string[]): readonly Kind[] {
  const body = blocks.flatMap((block, i) =>
    kinds[i] === null && isProse(block) && !isHeadLine(block, persons) ? [i] : [],
  );
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return kinds;
  return kinds.map((kind, i) => {
    const block = blocks[i];
    if (kind !== null || block === undefined) return kind;
    if (i < first) return isHeadLine(block, persons);
    return i > last && isHeading(block) ? "related" : null;
  });
}

const BYLINE = /^by\s+\S.{1,80}$/i;
const DATE =
  /\b(?:19|20)\d{2}\b.{0,30}\d{1,2}:\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}(?:19|20)\d{2}\b|\b\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?\s{1,2}(?:19|20)\d{2}\b|\b(?:19|20)\d{2}[.-]\d{2}[.-]\d{2}\b/i;

/** A short line above the report that names its author or its day. */
function isHeadLine(block: Block, persons: readonly string[]): Kind {
  if (block.text.length > 120) return null;
  if (BYLINE.test(block.text) || persons.some((person) => block.text.includes(person))) return "byline";
  return DATE.test(block.text) ? "dateline" : null;
}
