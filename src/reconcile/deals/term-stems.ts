// By what two wordings of one term are known: what is done, to what and to how many. Promise: a function of the words alone; times, dates and
// shares bind many terms and tell none from another.
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { DEED_NOUNS } from "../../language/en/issue-words.ts";
import { tagWords } from "../../language/parts-of-speech.ts";
import { stemOf } from "../positions/stem.ts";

/**
 * Each once, in their order.
 *
 * @example "free 22 dam workers" and "freeing 22 of the workers": "22", "release" and "worker" in both
 * @example not: "within 48 hours" has no amount
 */
export function termStems(words: string): readonly string[] {
  const amounts = amountsIn(words);
  // A deed alone, with what it is done to, is also in what threatens or forbids it.
  const deed = amounts.length === 0 ? [] : openingDeed(words);
  return [...new Set([...stemsIn(words).map(deedOf), ...deed, ...amounts])].toSorted();
}

/** Words that count, in the singular; names of their own included. */
export function stemsIn(words: string): readonly string[] {
  const tagged = tagWords(words, { start: 0, end: words.length }, VERB_FORMS);
  const content = tagged.filter(({ tag, lower }) => /^(?:name|noun|number|base|gerund)$/.test(tag) && lower.length > 2);
  return [...new Set(content.map(({ lemma, lower }) => lemma ?? stemOf(lower)))].toSorted();
}

/** "free 22 workers": a deed that the tagger takes for another word at the head of a piece. */
function openingDeed(words: string): readonly string[] {
  const [first = ""] = words.toLowerCase().match(/^[a-z]+/) ?? [];
  const deed = DEED_NOUNS.get(first);
  return deed === undefined ? [] : [deed.noun];
}

const MONTH = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*$/i;
const NO_AMOUNT =
  /^(?:[\s-]*(?:(?:minute|hour|day|week|month|year)s?\b|per\s?cent|o['’]clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s*[%:/]|\s*[ap]\.?m\b|st\b|nd\b|rd\b|th\b)/i;

/** "22" of "22 dam workers": how many, of which two wordings of one term agree; no times, dates and shares, which bind many terms. */
function amountsIn(words: string): readonly string[] {
  return [...words.matchAll(/(?<![\d.,:/-])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,:/-])\d{2,9}(?![\d.,:/-]*\d)/g)].flatMap(
    ({ 0: figure, index }) => {
      const isTime = NO_AMOUNT.test(words.slice(index + figure.length)) || MONTH.test(words.slice(0, index));
      return isTime ? [] : [figure.replaceAll(",", "")];
    },
  );
}

/** "free" and "release", "pull out" and "withdraw" are one deed. */
function deedOf(stem: string): string {
  return DEED_NOUNS.get(stem)?.noun ?? stem;
}
