// A credit in a line of its own before a passage in quotation marks: "From Oro News:" and then the passage. All of it is the
// outlet's; whoever is quoted in it speaks within the outlet's words.
import type { Span } from "../../schema/span.ts";
import type { Candidate } from "../rules/candidate.ts";
import { phraseOf } from "../sourcing/phrase.ts";
import { isPress } from "./press.ts";

const CREDIT = /^(?<cue>From|Via|Per)\s+(?<source>[^:.!?]{2,60}):$/u;

/**
 * True example: "From Oro News:" before a paragraph that opens with a quotation mark. Counter-example: "From Monday:" before it.
 */
export function findCreditLines(text: string, paragraphs: readonly Span[]): readonly Candidate[] {
  return paragraphs.flatMap((line, i) => {
    const next = paragraphs[i + 1];
    const match = line.end - line.start <= LONGEST ? CREDIT.exec(text.slice(line.start, line.end).trim()) : null;
    const { cue, source } = match?.groups ?? {};
    if (next === undefined || cue === undefined || source === undefined || !isPress(phraseOf(source))) return [];
    if (!/^["“«]/u.test(text.slice(next.start, next.start + 1))) return [];
    const from = text.indexOf(source, line.start + cue.length);
    const start = text.indexOf(cue, line.start);
    return [
      {
        rule: "label",
        lemma: "",
        source: [{ start: from, end: from + source.length }],
        cue: [{ start, end: start + cue.length }],
        content: [next],
      },
    ];
  });
}

/** In characters, of a line that only credits. */
const LONGEST = 80;
