// What stands inside another's words. Training knows outermost attributions only, so a content is read again as a text of
// its own, in which its own attributions are outermost. Promise: words keep their places in the report.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import type { Span } from "../../schema/span.ts";
import { PLACE, QUOTED, type Word } from "./words.ts";

/** A shorter content holds no source, cue and content of its own. */
const SHORTEST = 5;

/** The words of the contents that may hold an attribution, each span a paragraph of its own. `words` in text order. */
export function insideOf(text: string, words: readonly Word[], contents: readonly Span[]): readonly Word[] {
  const inside: Word[] = [];
  let end = 0;
  for (const [paragraph, span] of contents.toSorted((a, b) => a.start - b.start || b.end - a.end).entries()) {
    if (span.start < end) continue; // no word is read twice; what stands deeper is read in the next round
    end = span.end;
    const own = words.slice(indexAt(words, span.start), indexAt(words, span.end));
    const bare = withoutMarks(own);
    if (bare.length < SHORTEST || !bare.some((word) => isCueWord(text, word))) continue;
    for (const [i, word] of bare.entries())
      inside.push({ ...word, paragraph, quoted: QUOTED.outside, place: i === 0 ? PLACE.paragraphStart : PLACE.body });
  }
  return inside;
}

/** The words between the marks of a content that is one quotation: inside it nothing is quoted any more. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
  const from = words[0]?.quoted === QUOTED.opening ? 1 : 0;
  return words.slice(from, words.at(-1)?.quoted === QUOTED.closing ? -1 : undefined);
}

function isCueWord(text: string, { start, end }: Word): boolean {
  const form = text.slice(start, end).toLowerCase();
  return form === "according" || VERB_FORMS.has(form);
}

/** Index of the first word that starts at or after a place. */
function indexAt(words: readonly Word[], place: number): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.start ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
