// What stands inside another's words. Training knows outermost attributions only, so a content is read again as a text of
// its own, in which its own attributions are outermost. Only sentences in which the rules see a cue are worth the time: of
// what the network finds in all of them, most stands there. Promise: words keep their places in the report.
import type { Quotation } from "../../language/quotations.ts";
import { contains, firstFrom, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
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

/** Verbs that tell of saying wherever they stand. The rules look for cues outside quotation marks only. */
const SAYING = /\b(?:said|says|told|tells|reported|announced|insisted|promised|warned|noted|according to)\b/giu;

/** Places inside quotations where somebody else is said to say something: "He told us that they agree,". */
export function cuesInQuotations(text: string, quotations: readonly Quotation[]): readonly Span[] {
  return quotations
    .filter(({ parent }) => parent === null)
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(SAYING)].map(({ index, 0: verb }) => ({
        start: start + index,
        end: start + index + verb.length,
      })),
    );
}

/** The roles without quotation marks at their edges, which belong to what is quoted and not to who quotes it. */
export function withoutEdgeMarks<R extends Pick<Roles, "source" | "cue">>(text: string, record: R): R {
  const bare = (span: Span): Span => bareOf(text, span);
  return { ...record, source: record.source.map(bare), cue: record.cue.map(bare) };
}

const OPENING = /^[\s"“„«‘]+|^'(?!s\b)/u;
const CLOSING = /[\s"”»]+$/u;

/** A mark whose partner stands inside is no edge: ‘right’ to say. */
function bareOf(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words.slice(opening))?.[0].length ?? 0;
  const inner = words.slice(opening, words.length - closing);
  if (inner === "" || /["“”„«»‘]|'(?!\p{L})/u.test(inner)) return span;
  return { start: span.start + opening, end: span.end - closing };
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
      const all = words.slice(firstFrom(words, own.start), firstFrom(words, own.end));
      const isQuoted = isOneQuotation(all);
      const bare = isQuoted ? withoutMarks(all) : all;
      if (bare.length < SHORTEST || cuesAt(own).length === 0) continue;
      paragraph++;
      for (const [i, word] of bare.entries())
        inside.push({
          ...word,
          paragraph,
          quoted: isQuoted ? QUOTED.outside : word.quoted,
          place: i === 0 ? PLACE.paragraphStart : PLACE.body,
        });
    }
  }
  return inside;
}

/** All of it stands in one quotation: “We agreed,” she says; not “We agreed,” Ruk said, which quotes as any text does. */
function isOneQuotation(words: readonly Word[]): boolean {
  return words.every(
    ({ quoted }, i) => quoted !== QUOTED.outside && (quoted !== QUOTED.closing || i === words.length - 1),
  );
}

/** The words between the marks of a content that is one quotation: inside it nothing is quoted any more. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
  const from = words[0]?.quoted === QUOTED.opening ? 1 : 0;
  return words.slice(from, words.at(-1)?.quoted === QUOTED.closing ? -1 : undefined);
}

/**
 * What was found by reading contents again, each in the words of the one content that holds its cue: contents are read one
 * behind the other, and nobody says something that begins in one person's words and ends in another's. What has
 * no words left is none.
 */
export function keptWithin<Found extends Roles>(found: readonly Found[], tellers: readonly Roles[]): readonly Found[] {
  const contentAt = indexSpans(tellers.flatMap(({ content }) => content.map((span) => ({ ...span, own: content }))));
  return found.flatMap((one) => {
    const [cue] = one.cue;
    const own = cue === undefined ? undefined : contentAt(cue).findLast((span) => contains(span, cue))?.own;
    if (own === undefined) return [];
    const isOwn = (span: Span): boolean => own.some((piece) => contains(piece, span));
    const content = one.content.filter(isOwn);
    return content.length === 0 ? [] : [{ ...one, source: one.source.filter(isOwn), content }];
  });
}
