// Scraps of one or two words between full stops, as translation and rewriting machines leave them.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { LONE_WORDS } from "../../language/en/lone-words.ts";
import { tagWords } from "../../language/parts-of-speech.ts";
import type { Damage } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Report } from "./report.ts";

/**
 * Sentences of one or two words that are neither answers nor verdicts nor have a verb, outside quotations, among longer
 * sentences.
 *
 * `… keep the ceasefire. Ta.` ends in one; `She did.`, `Not anymore.`, `“No.”` and `Racist. Bigot.` are none.
 */
export function findFragments({ text, sentences }: Report): readonly Damage[] {
  return sentences.flatMap((own) => {
    let isQuoted = false;
    return own.flatMap((sentence, at) => {
      const wasQuoted = isQuoted;
      isQuoted = isQuotedAfter(text, sentence, wasQuoted);
      const isLonely = isLong(text, own[at - 1]) && (own[at + 1] === undefined || isLong(text, own[at + 1]));
      if (wasQuoted || !isLonely || !isScrap(text, sentence)) return [];
      return [{ span: sentence, kind: "fragment" as const }];
    });
  });
}

/** One or two words in the form of a sentence, none of which makes sense of it. */
function isScrap(text: string, sentence: Span): boolean {
  if (sentence.end - sentence.start > 60) return false;
  return FRAGMENT.test(text.slice(sentence.start, sentence.end)) && !hasSense(text, sentence);
}

const FRAGMENT = /^\p{Lu}[\p{L}’'-]{0,24}(?: [\p{L}’'-]{1,24})?\.$/u;

/** Names and nouns alone say nothing; any other kind of word makes it an answer, an order or a sentence. */
function hasSense(text: string, sentence: Span): boolean {
  const words = tagWords(text, { start: sentence.start, end: sentence.end - 1 }, VERB_FORMS);
  return words.some(
    ({ lower, tag, lemma }) =>
      LONE_WORDS.has(lower) || lemma !== undefined || lower.endsWith("ly") || (tag !== "name" && tag !== "noun"),
  );
}

function isLong(text: string, sentence: Span | undefined): boolean {
  if (sentence === undefined) return false;
  return /^\S+(?:\s+\S+){3}/.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)));
}

/** Whether a quotation is open after a sentence; a straight mark opens and closes in turn. */
function isQuotedAfter(text: string, sentence: Span, wasQuoted: boolean): boolean {
  let isOpen = wasQuoted;
  for (const [mark] of text.slice(sentence.start, sentence.end).matchAll(/[“”"]/g))
    isOpen = mark === '"' ? !isOpen : mark === "“";
  return isOpen;
}
