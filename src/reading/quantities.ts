// Quantities: every number in headline, body, captions and datelines that counts or measures something, with its bound, its
// unit, what it counts and by whose word. Dates, times, spans of time, ages and ordinals are none; they are times, or nothing.
import { VERB_FORMS } from "../language/en/cue-verbs.ts";
import { tagWords, type Word } from "../language/parts-of-speech.ts";
import { findSentences } from "../language/sentences.ts";
import type { Article } from "../schema/article.ts";
import type { Attribution } from "../schema/attribution.ts";
import { QuantityId } from "../schema/ids.ts";
import type { Quantity } from "../schema/quantity.ts";
import type { Span } from "../schema/span.ts";
import type { Layout } from "./layout.ts";
import { findRegions } from "./mentions/regions.ts";
import { innermostAttributions } from "./quantities/by-whose-word.ts";
import type { FoundQuantity } from "./quantities/found.ts";
import { readLine } from "./quantities/read-line.ts";
import { tagSentences } from "./tagged.ts";
import { indexSpans } from "./trained/span-index.ts";

/**
 * The quantities in text order, none overlapping. Linear in the report.
 *
 * @example "At least 12 envoys met": value 12, bound "at least", of "envoys"
 * @example not: "On 12 May 2031 at 9.30am the envoy, 47, called": a date, a time of day and an age
 */
export function findQuantities(
  article: Article,
  layout: Layout,
  attributions: readonly Attribution[],
): readonly Quantity[] {
  const { text } = article;
  const found: FoundQuantity[] = [];
  const tagged = tagSentences(text, layout);
  const sentencesAt = indexSpans(layout.sentences.map((span, i) => ({ ...span, words: tagged[i]?.words ?? [] })));
  for (const { span, casing, part } of findRegions(article, layout)) {
    const isRead = part === "headline" || part === "body";
    const sentences = isRead ? sentencesAt(span) : findSentences(text, [span]).map((one) => tag(text, one));
    for (const { words, ...sentence } of sentences)
      if (mayCount(text, sentence)) found.push(...readLine({ text, words }, casing === "mixed"));
  }
  const words = innermostAttributions(
    attributions,
    found.map((one) => one.span),
  );
  return found.map((one, index) => {
    const attribution = words[index];
    return { id: QuantityId.parse(`q${index + 1}`), ...one, ...(attribution === undefined ? {} : { attribution }) };
  });
}

/** Captions and datelines are no part of what the other stages tag. */
function tag(text: string, sentence: Span): Span & { readonly words: readonly Word[] } {
  return { ...sentence, words: mayCount(text, sentence) ? tagWords(text, sentence, VERB_FORMS) : [] };
}

/** Every way a numeral can begin; a sentence without one needs no tagging. */
const NUMBER =
  /\p{Nd}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?|tens|scores|several|few|couple|handful|single|half|third|quarter|fifth|tenth)\b/iu;

function mayCount(text: string, { start, end }: Span): boolean {
  return NUMBER.test(text.slice(start, end));
}
