// The serialiser: a page's tree → its blocks in reading order, one for each paragraph, heading, list item, table row
// or run of text between two line breaks. Promise: blocks never share a character of the source, words of two
// blocks are never glued, and white space within one is single.
import type { Span } from "../../schema/span.ts";
import { isHidden, isUnread } from "./hidden.ts";
import { attribute, type Element, isElement, isText, type TextNode } from "./tree.ts";

export interface Block {
  /** The nearest element that is not inline: the `p`, `li`, `h2`, `tr` … that the text stands in. */
  readonly element: Element;
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Where it stood in the decoded source: its element where that holds nothing else, else its own text. */
  readonly source: Span;
}

/** Elements that stay within a line of text; every other one begins and ends a block. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** The text gathered since the last block ended, and where the walk stands. */
interface Run {
  readonly blocks: Block[];
  readonly hidden: boolean;
  element: Element;
  links: number;
  pieces: string[];
  length: number;
  linked: number;
  nodes: TextNode[];
  /** What white space was seen since the last word: none, a space, a line break or a table cell's end. */
  gap: "" | " " | "\n" | "\t";
}

export interface Sight {
  /** Whether what the page hides is read as well. */
  readonly hidden: boolean;
}

/** All readable blocks below an element, in time proportional to it. */
export function blocksOf(root: Element, { hidden }: Sight = { hidden: false }): readonly Block[] {
  const run: Run = {
    blocks: [],
    hidden,
    element: root,
    links: 0,
    pieces: [],
    length: 0,
    linked: 0,
    nodes: [],
    gap: "",
  };
  enterBlock(root, run);
  return run.blocks;
}

function walk(element: Element, run: Run): void {
  for (const node of element.childNodes) {
    if (isText(node)) append(node, run);
    else if (isElement(node) && !isUnread(node) && (run.hidden || !isHidden(node))) enter(node, run);
  }
}

function enter(element: Element, run: Run): void {
  if (element.tagName === "br") breakLine(run);
  else if (INLINE.has(element.tagName)) enterInline(element, run);
  else if (isPlainCell(element)) enterCell(element, run);
  else enterBlock(element, run);
}

function enterInline(element: Element, run: Run): void {
  const isLink = element.tagName === "a" && attribute(element, "href") !== "";
  if (isLink) run.links++;
  walk(element, run);
  if (isLink) run.links--;
}

function enterCell(element: Element, run: Run): void {
  walk(element, run);
  run.gap = "\t";
}

function enterBlock(element: Element, run: Run): void {
  flush(run);
  const outer = run.element;
  const before = run.blocks.length;
  run.element = element;
  walk(element, run);
  flush(run);
  run.element = outer;
  widenOnly(run.blocks, before, element);
}

/** A cell of a table of facts is a part of its row; one that lays out a page holds blocks of its own. */
function isPlainCell(element: Element): boolean {
  if (element.tagName !== "td" && element.tagName !== "th") return false;
  return element.childNodes.every((node) => !isElement(node) || isPlainInline(node));
}

function isPlainInline(element: Element): boolean {
  if (element.tagName === "br") return false;
  if (!INLINE.has(element.tagName)) return isUnread(element) || element.tagName === "img";
  return element.childNodes.every((node) => !isElement(node) || isPlainInline(node));
}

/** One break is a new line of the same paragraph; a second with nothing between ends the paragraph. */
function breakLine(run: Run): void {
  if (run.gap === "\n") flush(run);
  else if (run.length > 0) run.gap = "\n";
}

/** Not in the text: soft hyphens, zero-width spaces and joiners of words, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;

function append(node: TextNode, run: Run): void {
  const text = node.value.replace(INVISIBLE, "");
  const words = text.replace(/\s+/g, " ").trim();
  if (/^\s/.test(text)) widenGap(run);
  if (words === "") return;
  const piece = run.length === 0 ? words : run.gap + words;
  run.pieces.push(piece);
  run.length += piece.length;
  if (run.links > 0) run.linked += words.length;
  run.nodes.push(node);
  run.gap = /\s$/.test(text) ? " " : "";
}

function widenGap(run: Run): void {
  if (run.gap === "") run.gap = " ";
}

function flush(run: Run): void {
  const [first, last] = [run.nodes[0], run.nodes.at(-1)];
  if (first !== undefined && last !== undefined) {
    const source = { start: first.sourceCodeLocation?.startOffset ?? 0, end: last.sourceCodeLocation?.endOffset ?? 0 };
    run.blocks.push({ element: run.element, text: run.pieces.join(""), linked: run.linked, source });
  }
  Object.assign(run, { pieces: [], length: 0, linked: 0, nodes: [], gap: "" });
}

/** An element that gave one block, its own, is that block's place in the source, tags included. */
function widenOnly(blocks: Block[], before: number, element: Element): void {
  const block = blocks[before];
  const place = element.sourceCodeLocation;
  if (blocks.length !== before + 1 || block?.element !== element || !place) return;
  blocks[before] = { ...block, source: { start: place.startOffset, end: place.endOffset } };
}
