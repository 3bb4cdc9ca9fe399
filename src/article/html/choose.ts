// Which element holds the article: the one whose blocks are worth most together, when prose counts for it and
// links, labels and furniture against it.
// Method: maximum subsequence segmentation (Pasternack and Roth, "Extracting article text from the web with maximum
// subsequence segmentation", WWW 2009), over the subtrees of the page instead of its tokens.
import type { Block } from "./blocks.ts";
import { kindsByMarkup } from "./furniture.ts";
import { isHeading, isProse, sizeOf } from "./prose.ts";
import { type Element, isInside, parentOf } from "./tree.ts";

/**
 * The element that holds the article; null where the page has no prose outside its furniture.
 * True: the `div` around the paragraphs. Not: `body`, where a footer or a list of teasers follows them.
 */
export function chooseElement(blocks: readonly Block[], title: Block | null): Element | null {
  const kinds = kindsByMarkup(blocks, { within: null, title });
  const worth = new Map<Element, number>();
  blocks.forEach((block, i) => {
    const value = worthOf(block, kinds[i] !== null);
    for (let at: Element | null = block.element; at !== null; at = parentOf(at))
      worth.set(at, (worth.get(at) ?? 0) + value);
  });
  let best: Element | null = null;
  for (const [element, value] of worth) {
    const most = best === null ? 0 : (worth.get(best) ?? 0);
    // Of two that hold the same, the inner one is the closer fit.
    if (value > most || (best !== null && value === most && isInside(element, best))) best = element;
  }
  return best;
}

/** In characters of prose. The costs are low: they decide only between elements that hold about the same prose. */
function worthOf(block: Block, isFurniture: boolean): number {
  if (isFurniture) return -Math.min(100, 20 + block.text.length / 5);
  if (isProse(block)) return sizeOf(block.text) - block.linked;
  if (isHeading(block) && block.linked === 0) return 0;
  return -Math.min(100, 10 + block.linked / 2);
}
