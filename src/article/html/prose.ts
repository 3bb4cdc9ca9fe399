// How much of a block is prose: sentences written to be read, as against labels, links and lists of names.
import type { Block } from "./blocks.ts";
import { type Element, isElement } from "./tree.ts";

/** Scripts that write without spaces say in one character what others say in about three. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

const SENTENCE_END = /[.!?…:;。！？"'”’»)\]]$/;

/** Length of a text in characters of an alphabet. */
export function sizeOf(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}

/** The share of a block's characters that are links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : block.linked / block.text.length;
}

/** True: a sentence of 30 characters, or any unlinked 100. Not: "More on this story", a menu, a list of linked titles. */
export function isProse(block: Block): boolean {
  if (linkShare(block) > 0.5) return false;
  const size = sizeOf(block.text);
  return size >= 100 || (size >= 30 && SENTENCE_END.test(block.text));
}

/** Whether a line ends as a sentence does. True: "“We wait.”" Not: "Talks resume". */
export function isSentence(line: string): boolean {
  return /[.!?…]["'”’)\]]{0,2}$/.test(line);
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.tagName);
}

/** What an amount of each block comes to in every element above it, inner elements first. Linear in the tree. */
export function sumUp(
  root: Element,
  blocks: readonly Block[],
  amountOf: (block: Block, index: number) => number,
): ReadonlyMap<Element, number> {
  const own = new Map<Element, number>();
  blocks.forEach((block, i) => {
    own.set(block.element, (own.get(block.element) ?? 0) + amountOf(block, i));
  });
  const sums = new Map<Element, number>();
  addUp(root, own, sums);
  return sums;
}

function addUp(element: Element, own: ReadonlyMap<Element, number>, sums: Map<Element, number>): number {
  let sum = own.get(element) ?? 0;
  for (const node of element.childNodes) if (isElement(node)) sum += addUp(node, own, sums);
  sums.set(element, sum);
  return sum;
}

/** Characters of prose in a block; none in what is not prose. */
export function proseOf(block: Block): number {
  return isProse(block) ? sizeOf(block.text) - block.linked : 0;
}
