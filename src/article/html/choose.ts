// Which element holds the article: the one whose blocks are worth most together, when prose counts for it and
// links, labels and furniture against it.
// Method: maximum subsequence segmentation (Pasternack and Roth, "Extracting article text from the web with maximum
// subsequence segmentation", WWW 2009), over the subtrees of the page instead of its tokens.
import type { Block } from "./blocks.ts";
import { kindsByMarkup } from "./furniture.ts";
import { isHeading, isProse, linkShare, proseOf, sumUp } from "./prose.ts";
import type { Element } from "./tree.ts";

/**
 * The element below `root` that holds the article; null where all is furniture, links or the title.
 * True: the `div` around the paragraphs. Not: `body`, where a footer or a list of teasers follows them.
 */
export function chooseElement(root: Element, blocks: readonly Block[], title: Block | null): Element | null {
  const kinds = kindsByMarkup(blocks, { root, title });
  const worth = sumUp(root, blocks, (block, i) => worthOf(block, kinds[i] !== null));
  let [best, most]: [Element | null, number] = [null, 0];
  // Inner elements come first, so of two that hold the same the closer fit stays.
  for (const [element, value] of worth) if (value > most) [best, most] = [element, value];
  return best ?? (blocks.some((block, i) => kinds[i] === null && isUnlinked(block, title)) ? root : null);
}

/** A page of a few short lines has no prose to choose by, and is still a report. */
function isUnlinked(block: Block, title: Block | null): boolean {
  return block !== title && linkShare(block) <= 0.5 && /\p{L}/u.test(block.text);
}

/** In characters of prose. The costs are low: they decide only between elements that hold about the same prose. */
function worthOf(block: Block, isFurniture: boolean): number {
  if (isFurniture) return -Math.min(100, 20 + block.text.length / 5);
  if (isProse(block)) return proseOf(block);
  if (isHeading(block) && block.linked === 0) return 0;
  return -Math.min(100, 10 + block.linked / 2);
}
