// The report's title on its page: the heading that says what the page's metadata says, else the page's one main heading.
import type { Block } from "./blocks.ts";
import { isHeading } from "./prose.ts";

/** Titles of fewer letters ("Home", "News") match too much. */
const SHORTEST = 10;

/**
 * The block that is the title; null where no heading is.
 * True: `<h1>Talks resume in Orvena</h1>` on a page titled "Talks resume in Orvena | The Vale Courier".
 * Not: `<h1>The Vale Courier</h1>`, the outlet's own name above every page.
 */
export function findTitle(blocks: readonly Block[], title: string | undefined): Block | null {
  const headings = blocks.filter(isHeading);
  const wanted = letters(title ?? "");
  const same = headings.find((block) => isSameTitle(letters(block.text), wanted));
  if (same !== undefined) return same;
  const mains = headings.filter((block) => block.element.tagName === "h1" && block.linked === 0);
  const [only] = mains;
  return mains.length === 1 && only !== undefined && letters(only.text).length >= SHORTEST ? only : null;
}

function isSameTitle(heading: string, title: string): boolean {
  if (heading.length < SHORTEST || title.length < SHORTEST) return heading !== "" && heading === title;
  return heading.startsWith(title) || title.startsWith(heading);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
