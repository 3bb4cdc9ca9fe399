// Phases: the stages of a deal as a report names them.
import type { TaggedSentence } from "../tagged.ts";

const PHASE = /\b(initial|first|second|third|fourth|fifth|opening|final|last|next) (phase|stage)s?\b/gi;

/**
 * The phases named in one sentence, in lower case.
 *
 * @example "the second phase of the truce": "second phase"
 * @example not: "a new phase of the war": no stage of a deal
 */
export function findPhases({ text, words }: TaggedSentence): readonly string[] {
  const start = words[0]?.start ?? 0;
  const within = text.slice(start, words.at(-1)?.end ?? start);
  return [...within.matchAll(PHASE)]
    .filter(
      (match) =>
        !/^ of (?:the|a|its) (?:war|conflict|campaign|operation|offensive|eradication|pandemic)/i.test(
          within.slice(match.index + match[0].length),
        ),
    )
    .map((match) => `${match[1]} ${match[2]}`.toLowerCase());
}
