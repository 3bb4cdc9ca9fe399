// Reach: how far the words of an outlet go. An outlet named behind what it reports ("A said it held, Oro News reported")
// reports all of that, with who said it; a reader that saw the inner attribution first leaves the outer one a scrap.
// Promise: only content grows, and only within its sentence.
import { contains, overlaps, type Span } from "../../schema/span.ts";
import { phraseOf } from "../sourcing/phrase.ts";
import { indexSpans } from "../trained/span-index.ts";
import { isPress } from "./press.ts";
import { type Chained, sentenceAt } from "./record.ts";

/**
 * @example "“It holds,” Oduya said, as cited by Oro News": the content of Oro News is “It holds,” Oduya said
 * @example not: "Oduya said it held, Tekle added": Tekle is no outlet, and added nothing to it
 */
export function widenReach<R extends Chained>(
  records: readonly R[],
  { text, sentences }: { readonly text: string; readonly sentences: readonly Span[] },
): readonly R[] {
  const near = indexSpans(
    records.flatMap((record) => [...record.source, ...record.cue].map((s) => ({ ...s, record }))),
  );
  return records.map((record) => {
    const [source] = record.source;
    const [content] = record.content;
    if (source === undefined || content === undefined || record.content.length > 1) return record;
    const tellers = [source, ...record.cue];
    const sentence = sentenceAt(sentences, source.start);
    const isTrailing = tellers.every(({ start }) => start >= content.end) && sentence !== null;
    if (!isTrailing || !isPress(phraseOf(text.slice(source.start, source.end)))) return record;
    const start = startOf(text, sentence, content);
    const added = { start, end: content.start };
    if (start >= content.start || !near(added).some((piece) => piece.record !== record && contains(added, piece)))
      return cutShort(record, content, near(content), text);
    return { ...record, content: [{ start, end: content.end }] };
  });
}

/** The beginning of the sentence, after a reporter's "But". */
function startOf(text: string, sentence: Span, content: Span): number {
  const opener = /^(?:But|And|Yet|Still|However|Meanwhile),? /u.exec(text.slice(sentence.start, sentence.start + 12));
  const start = sentence.start + (opener?.[0].length ?? 0);
  return content.start < sentence.start ? content.start : start;
}

interface Near<R> extends Span {
  readonly record: R;
}

/** A content that is but who said it: what they said belongs to it. */
function cutShort<R extends Chained>(record: R, content: Span, inside: readonly Near<R>[], text: string): R {
  const inner = inside.find(({ record: other, ...span }) => other !== record && contains(content, span))?.record;
  const said = inner?.content[0];
  if (said === undefined || overlaps(said, content) || said.end > content.start) return record;
  if (!/^[\s,]*$/u.test(text.slice(said.end, content.start))) return record;
  return { ...record, content: [{ start: said.start, end: content.end }] };
}
