// Lists of other reports: every item leads to a page and none is a sentence.
import type { Block } from "./blocks.ts";
import { isSentence, linkShare } from "./prose.ts";
import { type Element, parentOf } from "./tree.ts";

const FEWEST = 3;
/** Below this average share the links are notes to the items, such as "(more)". */
const LEAST_LINKED = 0.2;

/**
 * A test for the blocks that stand in such a list.
 * True: three linked titles in a `ul`. Not: the terms of an offer in a `ul`, two of which have links.
 */
export function isListOfLinks(blocks: readonly Block[]): (block: Block) => boolean {
  const lists = Map.groupBy(blocks, (block) => listOf(block.element));
  const chosen = new Set([...lists].filter(([list, items]) => list !== null && areLinks(items)).map(([list]) => list));
  return (block) => chosen.has(listOf(block.element));
}

function areLinks(items: readonly Block[]): boolean {
  const linked = items.reduce((sum, item) => sum + linkShare(item), 0) / items.length;
  if (items.length < FEWEST || linked < LEAST_LINKED) return false;
  return items.every((item) => item.linked > 0 && !isSentence(item.text));
}

function listOf(element: Element): Element | null {
  if (element.tagName !== "li") return null;
  const parent = parentOf(element);
  return parent !== null && (parent.tagName === "ul" || parent.tagName === "ol") ? parent : null;
}
