// "Cited by": an outlet inside the words for a source. "According to an aide cited by Oro News, …" is the aide's word, and
// all of it is told by Oro News, which gets an attribution of its own around the aide's.
import { type Span, sliceOf } from "../../schema/span.ts";
import { phraseOf } from "../sourcing/phrase.ts";
import { isPress } from "./press.ts";
import type { Chained, Linking } from "./record.ts";

const CITED_BY =
  /(?<=\S),? (?<cue>(?:(?:as )?(?:cited|quoted)|interviewed) by|who (?:spoke|talked) to) (?<outlet>\S.*)$/su;
const LONGEST = 200;

/**
 * @example "an aide cited by Oro News" as source: the aide; around it Oro News, "cited by"
 * @example not: "a witness interviewed by detectives": detectives tell no readers
 */
export function linkCitedBy<R extends Chained>(records: readonly R[], { text, make }: Linking<R>): readonly R[] {
  return records.flatMap((record): readonly R[] => {
    const [source] = record.source;
    if (source === undefined || source.end - source.start > LONGEST || record.content.length === 0) return [record];
    const match = CITED_BY.exec(sliceOf(text, source));
    const { cue, outlet } = match?.groups ?? {};
    if (match === null || cue === undefined || outlet === undefined || !isPress(phraseOf(outlet))) return [record];
    const end = source.start + match.index;
    const cueAt = source.start + match[0].indexOf(cue) + match.index;
    const cueSpan: Span = { start: cueAt, end: cueAt + cue.length };
    const outer = make({
      source: [{ start: cueSpan.end + 1, end: cueSpan.end + 1 + outlet.replace(/[\s,]+$/u, "").length }],
      cue: [cueSpan],
      content: record.content,
    });
    return [{ ...record, source: [{ start: source.start, end }], within: cueSpan.start }, outer];
  });
}
