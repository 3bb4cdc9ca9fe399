// Provisions: what a deal, a proposal or a phase of one has a party do, as a report tells of its text: "under the first phase, the Front
// would release 22 and Ardesh would open the road". Nobody promises it in so many words, so that it is no commitment.
import { isFiniteVerb, verbGroupAround } from "../../language/chunks.ts";
import { AGREEMENT_HEADS, PHASES, PROPOSAL_HEADS, SPECIFIC_HEADS, TEXT_HEADS } from "../../language/en/deal-words.ts";
import { IDLE_PROVISIONS } from "../../language/en/term-words.ts";
import { firstWithin, spanOf, subjectOf } from "../deals/clause.ts";
import { baseOf } from "./demand.ts";
import { clauseEnd, evidenceOf, piece } from "./extent.ts";
import { bargainersIn, type FoundTerm, hasDenial, type TermScene, type Words } from "./found.ts";

/**
 * The provisions of one sentence, one for each clause with a party that does something.
 *
 * @example "Under the deal, Lomara would leave and Ardesh is to open the road": Lomara "leave"; Ardesh "open the road"
 * @example not: "Under the deal, which would last a year, prices rose", "He would leave"
 */
export function findProvisions(scene: TermScene): readonly FoundTerm[] {
  const { words } = scene.sentence;
  const frame = frameIn(words);
  if (frame < 0) return [];
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = provision(scene, at, frame);
    if (term === null) continue;
    found.push(term);
    at = firstWithin(words, { from: at, to: words.length }, ({ end }) => end >= term.evidence.end);
    if (at < 0) break;
  }
  return found;
}

/** In words: from the preposition to the head. */
const FRAME = 7;

/** The word that opens "under the deal", "in the first phase", "as part of a truce"; -1 for none. */
function frameIn(words: Words): number {
  return words.findIndex(({ lower }, at) => {
    const isUnder = lower === "under" || (lower === "of" && words[at - 1]?.lower === "part");
    if (!isUnder && lower !== "in" && lower !== "during") return false;
    const reach = { from: at + 1, to: at + FRAME };
    const head = firstWithin(
      words,
      reach,
      (word) => isDealHead(word.lower) || /^(?:comma|stop|quote)$/.test(word.tag) || isFiniteVerb(word),
    );
    const found = words[head]?.lower ?? "";
    if (PHASES.has(found))
      return firstWithin(words, { from: at + 1, to: head }, ({ lower: one }) => NTH.test(one)) >= 0;
    return isUnder && isDealHead(found);
  });
}

const NTH = /^(?:initial|first|second|third|fourth|fifth|opening|final|last|next)$/;

export function isDealHead(lower: string): boolean {
  return [AGREEMENT_HEADS, PROPOSAL_HEADS, SPECIFIC_HEADS, TEXT_HEADS, PHASES].some((heads) => heads.has(lower));
}

/** The clause whose modal stands at a word; null where it is none of the deal's, or does no party's deed. */
function provision(scene: TermScene, at: number, frame: number): FoundTerm | null {
  const { words } = scene.sentence;
  const verb = boundVerb(words, at);
  if (verb < 0 || IDLE_PROVISIONS.has(baseOf(words, verb)) || hasDenial(scene, words[at]?.start ?? 0)) return null;
  const end = clauseEnd(words, verb);
  if (frame > end) return null;
  const isTurned = verb > at + 1 && /^(?:name|noun|adjective|determiner|possessive)$/.test(words[at + 1]?.tag ?? "");
  const { from } = verbGroupAround(words, verb, { from: Math.max(0, verb - 8), to: words.length });
  if (!isTurned && /^(?:relative|that)$/.test(words[from - 1]?.tag ?? "")) return null;
  const by = bargainersIn(scene, isTurned ? spanOf(words, at + 1, verb) : subjectOf(words, verb));
  const negation = firstWithin(words, { from: at + 1, to: verb }, ({ tag }) => tag === "negation");
  // Where the frame stands behind, the clause ends before it: "would release 22 | under the deal"
  const give = piece(words, negation < 0 ? verb : negation, frame > verb ? partBefore(words, frame) : end);
  if (by.length === 0 || give === undefined) return null;
  return { kind: "provision", by, to: [], give, evidence: evidenceOf(words, at, end) };
}

/** "as | part of the deal" begins with its "as". */
function partBefore(words: Words, frame: number): number {
  return words[frame]?.lower === "of" ? frame - 2 : frame;
}

/** In words: a subject between a modal and its verb. */
const TURNED = 6;

/** The verb that "would", "will", "shall", "must" or "is to" binds; -1 where none stands at a word. */
function boundVerb(words: Words, at: number): number {
  const word = words[at];
  if (word?.tag === "auxiliary" && /^(?:is|are|was|were)$/.test(word.lower) && words[at + 1]?.tag === "to")
    return words[at + 2]?.tag === "base" ? at + 2 : -1;
  if (word?.tag !== "modal" || !/^(?:would|will|shall|must)$/.test(word.lower)) return -1;
  const reach = { from: at + 1, to: at + TURNED };
  const verb = firstWithin(words, reach, ({ tag }) => !/^(?:adverb|negation|name|noun|adjective)$/.test(tag));
  if (words[verb]?.tag === "base") return verb;
  // "would Lomaran troops pull out": behind a noun the tagger takes the verb for another
  const isTurned = verb > at + 2 && words[verb - 1]?.tag === "noun" && words[verb]?.tag === "preposition";
  return isTurned && words[at - 1]?.tag === "comma" ? verb - 1 : -1;
}
