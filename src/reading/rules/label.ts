// A speaker named before a colon: headlines ("Rowe: Talks Are Over"), transcripts ("ROWE: We never left.") and quotations
// introduced by a name alone. The colon is the cue.
import type { Range } from "../../language/chunks.ts";
import { HEADINGS, VOICES } from "../../language/en/labels.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";

const LONGEST_LABEL = 10;

/** True example: "Rowe: ‘We Will Sign’". Counter-example: "Related: The talks in pictures". */
export function findLabels({ passage }: Scene): readonly Candidate[] {
  const label = labelOf(passage);
  if (label === null) return [];
  const content = { from: label.to + 1, to: passage.words.length };
  const last = passage.words[content.to - 1];
  const to = last?.lower === "." && passage.quotedAt[content.to - 1] === -1 ? content.to - 1 : content.to;
  return [
    {
      rule: "label",
      lemma: "",
      source: spansOf(passage, [label]),
      cue: spansOf(passage, [{ from: label.to, to: label.to + 1 }]),
      content: spansOf(passage, [{ from: content.from, to }]),
    },
  ];
}

function labelOf({ words, quotedAt }: Passage): Range | null {
  const colon = words.slice(0, LONGEST_LABEL + 1).findIndex((word) => word.tag === "colon");
  if (colon < 1 || colon + 2 >= words.length) return null;
  const label = words.slice(0, colon);
  const isQuoted = quotedAt[colon + 1] !== -1;
  if (quotedAt[0] !== -1 || label.some((word) => HEADINGS.has(word.lower)) || !label.every(canName)) return null;
  const last = label.at(-1);
  if (last === undefined || last.tag === "number") return null;
  return last.tag === "name" || VOICES.has(last.lower) || (isQuoted && last.tag === "noun") || last.tag === "bracket"
    ? { from: 0, to: colon }
    : null;
}

function canName({ tag, lower }: Word): boolean {
  return (
    tag === "name" ||
    tag === "noun" ||
    tag === "adjective" ||
    tag === "determiner" ||
    tag === "possessive" ||
    tag === "bracket" ||
    lower === "of" ||
    lower === "and" ||
    lower === "at" ||
    lower === "for" ||
    lower === "in"
  );
}
