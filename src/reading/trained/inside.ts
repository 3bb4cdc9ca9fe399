// What stands inside another's words. Training knows outermost attributions only, so a content is read again as a text of
// its own, in which its own attributions are outermost. Only sentences in which the rules see a cue are worth the time: of
// what the network finds in all of them, most stands there. Promise: words keep their places in the report.
import { firstFrom, type Span } from "../../schema/span.ts";
import { indexSpans } from "./span-index.ts";
import { PLACE, QUOTED, type Word } from "./words.ts";

/** A shorter content holds no source, cue and content of its own. */
const SHORTEST = 5;

/** What is known of a report before its contents are read again; all in text order. */
export interface Known {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** Cues that the rules see. */
  readonly cues: readonly Span[];
}

/** The words of the contents that may hold an attribution, each sentence a paragraph of its own. */
export function insideOf({ words, sentences, cues }: Known, contents: readonly Span[]): readonly Word[] {
  const sentencesAt = indexSpans(sentences);
  const cuesAt = indexSpans(cues);
  const inside: Word[] = [];
  let end = 0;
  let paragraph = 0;
  for (const content of contents.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (content.start < end) continue; // no word is read twice; what stands deeper is read in the next round
    end = content.end;
    for (const sentence of sentencesAt(content)) {
      const own = { start: Math.max(sentence.start, content.start), end: Math.min(sentence.end, content.end) };
      const bare = withoutMarks(words.slice(firstFrom(words, own.start), firstFrom(words, own.end)));
      if (bare.length < SHORTEST || cuesAt(own).length === 0) continue;
      paragraph++;
      for (const [i, word] of bare.entries())
        inside.push({ ...word, paragraph, quoted: QUOTED.outside, place: i === 0 ? PLACE.paragraphStart : PLACE.body });
    }
  }
  return inside;
}

/** The words between the marks of a content that is one quotation: inside it nothing is quoted any more. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
  const from = words[0]?.quoted === QUOTED.opening ? 1 : 0;
  return words.slice(from, words.at(-1)?.quoted === QUOTED.closing ? -1 : undefined);
}
