// Sentences that a teller interrupts: "If it lapses, Oro has said, inspections will begin." A clause that cannot stand alone is half of what
// was said, and the other half stands behind the teller. Promise: only content is added, only words that nothing else took.
import { overlaps, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import { indexSpans } from "./span-index.ts";

interface Where {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * The records, those whose content is a sentence's first clause and cannot stand alone with the rest of the sentence (a comment clause in medial
 * position: Quirk et al. 1985, A Comprehensive Grammar of the English Language, 15.53).
 *
 * True: "If it lapses, Oro has said, inspections will begin." Not: "It lapses, Oro said, blaming others.", "If it lapses, Oro said, but nobody
 * heard it."
 */
export function withInterrupted<R extends Roles>(records: readonly R[], { text, sentences }: Where): readonly R[] {
  const takenAt = indexSpans(records.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  const sentencesAt = indexSpans(sentences);
  return records.map((record) => {
    const rest = restOf(record, { text, sentencesAt });
    if (rest === null || takenAt(rest).length > 0) return record;
    return { ...record, content: [...record.content, rest] };
  });
}

interface Look {
  readonly text: string;
  readonly sentencesAt: (span: Span) => readonly Span[];
}

/** What stands behind the teller, without the stop; null where the record is told in another way. */
function restOf({ source, cue, content }: Roles, { text, sentencesAt }: Look): Span | null {
  const [only, ...others] = content;
  if (only === undefined || others.length > 0 || source.length === 0 || cue.length === 0) return null;
  const [sentence, next] = sentencesAt(only);
  const teller = [...source, ...cue];
  const end = Math.max(...teller.map((span) => span.end));
  const isFirst =
    sentence?.start === only.start && next === undefined && teller.every(({ start }) => start >= only.end);
  if (sentence === undefined || !isFirst || !teller.every((span) => overlaps(span, sentence))) return null;
  if (
    !DEPENDENT.test(text.slice(only.start, only.end)) ||
    !/^,? $/.test(text.slice(only.end, Math.min(...teller.map(({ start }) => start))))
  )
    return null;
  const tail = /^, (?=\S)/.exec(text.slice(end, sentence.end));
  if (tail === null) return null;
  const start = end + tail[0].length;
  const rest = text.slice(start, sentence.end).replace(/[.!?]?\s*$/u, "");
  return rest.length < SHORTEST || OTHER.test(rest) ? null : { start, end: start + rest.length };
}

/** In characters: less is no clause. */
const SHORTEST = 12;

/** A clause that waits for another: behind a comma the other has begun, and what is quoted ends with its mark. */
const DEPENDENT =
  /^(?:If|Unless|Until|Once|When|Whenever|Should|Although|Though|While|Because|Since|After|Before)\b[^,“"]*$/u;

/** What goes on in the teller's own words: "adding that", "but nobody heard it", "who left". */
const OTHER =
  /^(?:\p{Ll}+ing\b|but|and|while|as|though|although|who|which|whose|citing|after|before|when|according|in an?\b|in the\b|speaking)/u;
