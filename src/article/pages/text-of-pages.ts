// The pages of a PDF → one text, the whole way on one screen: runs, margins away, columns in the order of reading, paragraphs, words
// made whole. Promise: a pure function; what a reader would read is there once and in order, with a blank line between paragraphs.
import { WORDS_BY_BAND } from "../../language/en/words-by-band.ts";
import type { TextPage } from "../../schema/extracted.ts";
import { inReadingOrder } from "./columns.ts";
import { withDropCaps } from "./drop-caps.ts";
import { withoutMargins } from "./margins.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { runsOf } from "./run.ts";

export function textOfPages(pages: readonly TextPage[]): string {
  const plain = withoutMargins(pages.map((page) => ({ height: page.height, runs: withDropCaps(runsOf(page)) })));
  const blocks = plain.flatMap(({ runs }, page) => inReadingOrder(runs).map((block) => ({ page, runs: block })));
  const own = wordsIn(plain.flatMap(({ runs }) => runs.map(({ text }) => text)));
  return paragraphsOf(blocks, (word) => own.has(word) || common().has(word)).join("\n\n");
}

let known: ReadonlySet<string> | null = null;

/** Made at the first PDF. */
function common(): ReadonlySet<string> {
  known ??= new Set(WORDS_BY_BAND.join(" ").trim().split(/\s+/));
  return known;
}

/** Words that stand inside lines, where nothing cuts them. */
function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    for (const word of found.slice(1, -1)) words.add(word);
  }
  return words;
}
