// "according to X": the preposition is the cue, X the source, the rest of its clause the content.
import { nounPhraseAfter, type Range } from "../../language/chunks.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";

/** True example: "The border is shut, according to two aides." Counter-example: "Everything went according to plan." */
export function findAccordingTo({ passage }: Scene): readonly Candidate[] {
  return passage.sentences.flatMap((sentence) => inSentence(passage, sentence));
}

function inSentence(passage: Passage, sentence: Range): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    if (
      passage.words[at]?.lower !== "according" ||
      passage.words[at + 1]?.lower !== "to" ||
      passage.speechAt[at] !== -1
    )
      continue;
    const one = candidateAt(passage, sentence, at);
    if (one !== null) found.push(one);
  }
  return found;
}

const NO_SOURCE = new Set(["plan", "plans", "schedule", "need", "needs", "merit", "law", "size", "type", "custom"]);

function candidateAt(passage: Passage, sentence: Range, at: number): Candidate | null {
  const { words } = passage;
  const phrase = nounPhraseAfter(words, at + 2, sentence);
  if (phrase === null || (phrase.to - phrase.from === 1 && NO_SOURCE.has(words[phrase.from]?.lower ?? ""))) return null;
  const isFirst = at === sentence.from;
  const source = isFirst
    ? upToComma(passage, phrase, sentence)
    : { from: phrase.from, to: trailingSource(passage, phrase, sentence) };
  const content = isFirst ? after(passage, source.to, sentence) : { from: clauseStart(passage, sentence, at), to: at };
  if (content === null) return null;
  const { from } = content;
  let { to } = content;
  while (
    to > from &&
    (words[to - 1]?.tag === "comma" || (words[to - 1]?.tag === "stop" && passage.speechAt[to - 1] === -1))
  )
    to--;
  if (to <= from) return null;
  return {
    rule: "according-to",
    lemma: "according",
    source: spansOf(passage, [source]),
    cue: spansOf(passage, [{ from: at, to: at + 2 }]),
    content: spansOf(passage, [{ from, to }]),
  };
}

function upToComma({ words, speechAt }: Passage, phrase: Range, sentence: Range): Range {
  let { to } = phrase;
  while (to < sentence.to && words[to]?.tag !== "comma" && speechAt[to] === -1 && words[to]?.tag !== "stop") to++;
  return { from: phrase.from, to };
}

/** To the end of the sentence, with appositions; not over a new clause. */
function trailingSource({ words, speechAt }: Passage, phrase: Range, sentence: Range): number {
  let to = phrase.from;
  for (; to < sentence.to && speechAt[to] === -1; to++) {
    const tag = words[to]?.tag;
    if (tag === "stop" || tag === "dash" || tag === "colon") break;
    if (tag === "comma" && to >= phrase.to && !opensApposition(words[to + 1]?.tag)) break;
  }
  return to;
}

function opensApposition(tag: string | undefined): boolean {
  return tag === "determiner" || tag === "relative" || tag === "number" || tag === "possessive";
}

function after({ words }: Passage, at: number, sentence: Range): Range | null {
  const from = words[at]?.tag === "comma" ? at + 1 : at;
  return from < sentence.to ? { from, to: sentence.to } : null;
}

/** The content of a trailing "according to": from the start of its sentence. */
function clauseStart({ words }: Passage, sentence: Range, at: number): number {
  const first = words[sentence.from];
  return first?.tag === "conjunction" && sentence.from + 1 < at ? sentence.from + 1 : sentence.from;
}
