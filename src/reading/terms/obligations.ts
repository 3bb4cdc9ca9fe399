// Obligations: what a deal binds a party to in so many words: "the extension commits Oru to let 50 trucks through and Marenn to stop its
// flights". They are provisions, told from the side of the deal.
import { nounPhraseAfter } from "../../language/chunks.ts";
import { firstWithin, spanOf, subjectOf } from "../deals/clause.ts";
import { clauseEnd, evidenceOf, piece } from "./extent.ts";
import { bargainersIn, type FoundTerm, hasDenial, type TermScene, type Words } from "./found.ts";
import { isDealHead } from "./provisions.ts";

/** Verbs whose subject is nearly always a text that binds, so that "it" may be one. */
const BINDING = /^(?:commits?|committed|oblig(?:es?|ed|ates?|ated)|binds?|bound)$/;
/** Verbs that anybody may be the subject of. */
const REQUIRING = /^(?:requires?|required|allows?|allowed|permits?|permitted|compels?|compelled)$/;

/** Parties that one verb binds. */
const MOST = 4;

/**
 * The provisions of one sentence that a verb of binding tells, one for each party.
 *
 * @example "The truce commits Oru to let trucks through and Marenn to stop its flights": Oru "let trucks through"; Marenn "stop its flights"
 * @example not: "He committed Oru to nothing", "The law requires drivers to stop"
 */
export function findObligations(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  return words.flatMap((word, at): readonly FoundTerm[] => {
    const isStrong = BINDING.test(word.lower);
    if ((!isStrong && !REQUIRING.test(word.lower)) || hasDenial(scene, word.start)) return [];
    // No passive: "is required to", whose subject is the party. What looks like a plural is taken for the verb that it is here.
    if (words[at - 1]?.tag === "auxiliary" || !isOfDeal(scene, at, isStrong)) return [];
    return bound(scene, at);
  });
}

/** "the extension of the truce", "the deal"; of a verb that binds also "it" and "which". */
function isOfDeal({ sentence: { words, text } }: TermScene, verb: number, isStrong: boolean): boolean {
  const subject = subjectOf(words, verb);
  if (subject === null) return false;
  const said = text.slice(subject.start, subject.end).toLowerCase();
  if (isStrong && /^(?:it|which|that)$/.test(said)) return true;
  return said.split(/[^\p{L}-]+/u).some(isDealHead);
}

/** "Oru to let …" and what "and" joins to it: "Marenn to stop …". */
function bound(scene: TermScene, verb: number): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const found: FoundTerm[] = [];
  for (let from = verb + 1; from > 0 && found.length < MOST; ) {
    const party = nounPhraseAfter(words, from, { from, to: words.length });
    if (party === null || !isInfinitive(words, party.to)) break;
    const end = clauseEnd(words, party.to + 1);
    const next = nextParty(words, party.to + 1, end);
    const give = piece(words, party.to + 1, next < 0 ? end : next);
    const by = bargainersIn(scene, spanOf(words, party.from, party.to));
    if (by.length > 0 && give !== undefined)
      found.push({ kind: "provision", by, to: [], give, evidence: evidenceOf(words, from, next < 0 ? end : next) });
    from = next + 1;
  }
  return found;
}

/** "to let" has a past form that is none. */
function isInfinitive(words: Words, at: number): boolean {
  return words[at]?.tag === "to" && /^(?:base|past)$/.test(words[at + 1]?.tag ?? "");
}

/** The "and" behind which another party is bound; -1 for none. */
function nextParty(words: Words, from: number, to: number): number {
  const reach = { from, to: to + PARTY };
  for (let at = firstAnd(words, reach); at >= 0; at = firstAnd(words, { from: at + 1, to: reach.to })) {
    const party = nounPhraseAfter(words, at + 1, { from: at + 1, to: words.length });
    if (party !== null && isInfinitive(words, party.to)) return at;
  }
  return -1;
}

/** In words: an "and" may stand right behind where the clause was thought to end. */
const PARTY = 2;

function firstAnd(words: Words, reach: { readonly from: number; readonly to: number }): number {
  return firstWithin(words, reach, ({ lower, tag }) => lower === "and" && tag === "conjunction");
}
