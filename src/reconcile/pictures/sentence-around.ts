// The sentence that a place stands in, for a line of a picture or a table. Promises: it ends where the reader's own rules end a sentence, so not
// at the stop of "Jan. 19", "Dr. Amna" or "the U.S. envoy"; what was cut away, and only that, has a "…" in its place; as quick in a long report as in
// a short one.
import { findSentences } from "../../language/sentences.ts";
import type { Span } from "../../schema/span.ts";

/** How far around a place its words may reach, in UTF-16 units. */
const AROUND = 108;

/** Of "… The lock shut on Jan. 19. Talks …", at "Jan. 19": "The lock shut on Jan. 19." */
export function sentenceAround(text: string, place: Span): string {
  const near = nearOf(text, place);
  const sentences = findSentences(text, [near]);
  const first = sentences.findIndex(({ end }) => end > place.start);
  const last = sentences.findLastIndex(({ start }) => start < place.end);
  const start = Math.min(sentences[first]?.start ?? place.start, place.start);
  const end = Math.max(sentences[last]?.end ?? place.end, place.end);
  const isHeadCut = first <= 0 && isInside(text, near.start);
  const isTailCut = last === sentences.length - 1 && isInside(text, near.end);
  const head = isHeadCut && isInWord(text, near.start) ? wholeWordFrom(text, start, place.start) : start;
  const tail = isTailCut && isInWord(text, near.end) ? wholeWordTo(text, place.end, end) : end;
  return `${isHeadCut ? "…" : ""}${text.slice(head, tail).trim()}${isTailCut ? "…" : ""}`;
}

/** What of the place's own paragraph is near enough; a place over several lines keeps them. */
function nearOf(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const lineStart = text.slice(from, start).lastIndexOf("\n");
  const lineEnd = text.slice(end, to).indexOf("\n");
  return { start: lineStart === -1 ? from : from + lineStart + 1, end: lineEnd === -1 ? to : end + lineEnd };
}

/** Whether words of the same paragraph stand on both sides. */
function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.charAt(at - 1) !== "\n" && text.charAt(at) !== "\n";
}

function isInWord(text: string, at: number): boolean {
  return !/\s/.test(text.slice(at - 1, at + 1));
}

/** Where the first whole word behind a cut begins. */
function wholeWordFrom(text: string, cut: number, most: number): number {
  const gap = text.slice(cut, most).search(/\s/);
  return gap === -1 ? cut : cut + gap + 1;
}

/** Where the last whole word before a cut ends. */
function wholeWordTo(text: string, least: number, cut: number): number {
  const gap = text.slice(least, cut).search(/\s\S*$/);
  return gap === -1 ? cut : least + gap;
}
