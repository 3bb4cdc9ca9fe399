// Paragraphs in the order of the columns → in the order of reading: a pull quote, a caption or a box in another size that stands in the
// middle of a sentence is read behind its paragraph. Promise: every line stays, and only paragraphs of the report's own size are joined.
import { ownSize } from "./run.ts";

interface SizedLine {
  readonly text: string;
  readonly size: number;
}

/** Longer than this, what is between is no interruption. */
const MOST_LINES = 30;

export function withoutInterruptions<Line extends SizedLine>(
  paragraphs: readonly (readonly Line[])[],
  endsSentence: (text: string) => boolean,
): readonly (readonly Line[])[] {
  const own = ownSize(paragraphs.flat());
  const isOwn = (paragraph: readonly Line[] | undefined): boolean =>
    paragraph?.[0] !== undefined && Math.abs(paragraph[0].size - own) <= SAME_SIZE * own;
  const done: (readonly Line[])[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const lines = [...(paragraphs[at] ?? [])];
    const aside: (readonly Line[])[] = [];
    // One paragraph may be interrupted twice, as by a quotation in its column and a caption above the next.
    while (isOwn(lines) && isOpen(lines, endsSentence)) {
      const next = behind(paragraphs, at, { lines, isOwn });
      if (next === null) break;
      aside.push(...paragraphs.slice(at + 1, next));
      lines.push(...(paragraphs[next] ?? []));
      at = next;
    }
    done.push(lines, ...aside);
  }
  return done;
}

const SAME_SIZE = 0.06;

/** A byline or a crosshead ends without a full stop, too, and is a line or two. */
function isOpen(paragraph: readonly SizedLine[], endsSentence: (text: string) => boolean): boolean {
  const last = paragraph.at(-1)?.text ?? "";
  return !endsSentence(last) && (paragraph.length > 2 || /[\p{Ll},;-]$/u.test(last));
}

interface Open<Line extends SizedLine> {
  readonly lines: readonly Line[];
  readonly isOwn: (paragraph: readonly Line[] | undefined) => boolean;
}

/** Where the report goes on behind lines of other sizes, beginning as a sentence does not; null where it does not. */
function behind<Line extends SizedLine>(
  paragraphs: readonly (readonly Line[])[],
  at: number,
  { lines, isOwn }: Open<Line>,
): number | null {
  let between = 0;
  for (let next = at + 1; next < paragraphs.length && between <= MOST_LINES; next++) {
    const paragraph = paragraphs[next] ?? [];
    if (isOwn(paragraph)) return next > at + 1 && goesOn(lines, paragraph) ? next : null;
    between += paragraph.length;
  }
  return null;
}

/** With a small letter; with a name only where what stands before it is long enough to be of a sentence. */
function goesOn(before: readonly SizedLine[], paragraph: readonly SizedLine[]): boolean {
  const first = paragraph[0]?.text ?? "";
  return /^["“‘«(]?\p{Ll}/u.test(first) || (before.length > 1 && /^["“‘«(]?[\p{Lu}\p{N}]/u.test(first));
}
