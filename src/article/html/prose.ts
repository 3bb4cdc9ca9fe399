// How much of a block is prose: sentences written to be read, as against labels, links and lists of names.
import type { Block } from "./blocks.ts";
import { type Element, parentOf } from "./tree.ts";

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

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.tagName);
}

/** What the page holds below each element: characters of prose and number of headings. */
export interface Weight {
  prose: number;
  headings: number;
}

export function weigh(blocks: readonly Block[]): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  for (const block of blocks) {
    const prose = isProse(block) ? sizeOf(block.text) - block.linked : 0;
    const headings = isHeading(block) ? 1 : 0;
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      const weight = weights.get(at) ?? { prose: 0, headings: 0 };
      weight.prose += prose;
      weight.headings += headings;
      weights.set(at, weight);
    }
  }
  return weights;
}
