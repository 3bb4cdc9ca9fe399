// What stands between a report's paragraphs and is not the report, by its words and place: lines that pages print,
// captions, labels, links to other pages, the head above the first paragraph. Promise: linear in the text.
import { inOneLine } from "../../language/characters.ts";
import { LINE_PATTERNS } from "../../language/en/page-furniture.ts";
import type { FurnitureKind } from "../../schema/article.ts";
import { isMarkedCaption } from "../text/captions.ts";
import { furnitureKindOf, type Position } from "../text/page-line.ts";
import type { Block } from "./blocks.ts";
import { kindOfHeadLine } from "./head-line.ts";
import { isListOfLinks } from "./link-list.ts";
import { isHeading, isProse, isSentence, linkShare, proseOf } from "./prose.ts";

type Kind = FurnitureKind | null;

/** Lines of pages are short; a longer paragraph is the report's. */
const LINE_LIMIT = 300;

export interface Marked {
  /** What markup said of each block. */
  readonly kinds: readonly Kind[];
  /** The authors by the page's metadata. */
  readonly persons: readonly string[];
}

/** The kinds of blocks by markup, completed by what their words and neighbours say. */
export function kindsByText(blocks: readonly Block[], marked: Marked): readonly Kind[] {
  const headed = withHead(blocks, marked);
  const positions = positionsOf(blocks, headed);
  const worded = headed.map((kind, i) => kind ?? kindOfLine(blocks[i], positions[i]));
  const discussed = withDiscussion(blocks, worded, marked.kinds);
  return withoutLooseEnd(blocks, withLabels(blocks, withLinks(blocks, discussed)));
}

/** Bylines and dates above the first paragraph. */
function withHead(blocks: readonly Block[], { kinds, persons }: Marked): readonly Kind[] {
  const heads = blocks.map((block) => kindOfHeadLine(block.text, persons));
  const first = blocks.findIndex((block, i) => kinds[i] === null && heads[i] === null && isProse(block));
  return kinds.map((kind, i) => kind ?? (i < first ? (heads[i] ?? null) : null));
}

function positionsOf(blocks: readonly Block[], kinds: readonly Kind[]): readonly Position[] {
  const prose = blocks.map((block, i) => kinds[i] === null && isProse(block));
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  return blocks.map((_, i) => (first < 0 ? "middle" : i < first ? "head" : i >= last ? "tail" : "middle"));
}

function kindOfLine(block: Block | undefined, position: Position = "middle"): Kind {
  if (block === undefined || block.text.length > LINE_LIMIT) return null;
  const text = inOneLine(block.text);
  if (isMarkedCaption(text, isSentence(text))) return "caption";
  return furnitureKindOf(text, position) ?? LINE_PATTERNS.find(([, line]) => line.test(text))?.[0] ?? null;
}

/** Below a line such as "Comments (12)" at its end nothing of the report stands. */
function withDiscussion(blocks: readonly Block[], kinds: readonly Kind[], marked: readonly Kind[]): readonly Kind[] {
  const proseIn = (part: readonly Block[]): number => part.reduce((sum, block) => sum + proseOf(block), 0);
  const from = kinds.findLastIndex((kind, i) => kind === "comments" && marked[i] === null);
  const isAtEnd = from > 0 && proseIn(blocks.slice(0, from)) > 3 * proseIn(blocks.slice(from));
  return kinds.map((kind, i) => (kind === null && isAtEnd && i > from ? "comments" : kind));
}

/** Lines that lead to other pages. A linked heading over a paragraph is a part of the report. */
function withLinks(blocks: readonly Block[], kinds: readonly Kind[]): readonly Kind[] {
  const listed = isListOfLinks(blocks);
  return kinds.map((kind, i) => {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (kind !== null || block === undefined || !(listed(block) || isLinkLine(block))) return kind;
    const isSectionHead = isHeading(block) && next !== undefined && kinds[i + 1] === null && isProse(next);
    return isSectionHead ? null : "related";
  });
}

/** True: "Six delegations return to Orvena" as one link. Not: a sentence with a link in it, "[Wire]" as a source. */
function isLinkLine(block: Block): boolean {
  if (block.text.split(" ").length < 4) return false;
  return linkShare(block) > 0.9 || (linkShare(block) > 0.6 && !isSentence(block.text));
}

/** "More on this" and the like: a short line without a sentence's end before lines of links belongs to them. */
function withLabels(blocks: readonly Block[], kinds: readonly Kind[]): readonly Kind[] {
  return kinds.map((kind, i) => {
    const block = blocks[i];
    if (kind !== null || block === undefined || kinds[i + 1] !== "related" || isProse(block)) return kind;
    if (isHeading(block)) return isLastOfSection(blocks, kinds, i + 1) ? "related" : null;
    return block.text.length < 40 && !isSentence(block.text) ? "related" : null;
  });
}

/** Whether nothing of the report follows the furniture from `start` on before the next heading or the end. */
function isLastOfSection(blocks: readonly Block[], kinds: readonly Kind[], start: number): boolean {
  const at = kinds.indexOf(null, start);
  const next = blocks[at];
  return next === undefined || isHeading(next);
}

/** After the last paragraph no heading of the report stands. */
function withoutLooseEnd(blocks: readonly Block[], kinds: readonly Kind[]): readonly Kind[] {
  const last = blocks.findLastIndex((block, i) => kinds[i] === null && isProse(block));
  return kinds.map((kind, i) => {
    const block = blocks[i];
    return kind === null && last >= 0 && i > last && block !== undefined && isHeading(block) ? "related" : kind;
  });
}
