// How near to the speaker an attribution brings the words of its statement: a statement is shown by its nearest one. Promise: a
// function of the reading alone; what only the ledger knows (which report copies which) is weighed there, between `head` and `tail`.
import { isFiniteVerb } from "../../language/chunks.ts";
import { VERB_FORMS } from "../../language/en/cue-verbs.ts";
import { type Tag, tagWords, type Word } from "../../language/parts-of-speech.ts";
import type { Witness } from "../../ledger/statements.ts";
import { tellersOf } from "../../ledger/tellers.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";

/** Of what is equally near the longer is shown; beyond so many characters no more is told by more. */
const LONGEST = 999;

/** Less is nearer, item by item. */
export function witnessOf(one: Attribution, reading: Pick<Reading, "article" | "attributions" | "actors">): Witness {
  const { article, attributions } = reading;
  const { headline, damage, text } = article;
  const first = one.content[0];
  const isHeadline = headline !== null && first !== undefined && contains(headline, first);
  const isDamaged = damage.some(({ span }) => one.content.some((content) => overlaps(span, content)));
  const signs = [
    one.kind !== "direct",
    one.kind === "indirect",
    // "Oduya said that Reyl would wait" has the words of two; Reyl's own are told better by what stands inside.
    one.kind !== "direct" && attributions.some(({ parent, speaker }) => parent === one.id && speaker !== one.speaker),
    tellersOf(one, reading).length > 0,
    one.speaker === null || one.sourcing.grade !== "named",
  ];
  const length = one.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    doubt: isHeadline ? 2 : isDamaged ? 1 : 0,
    isPart: !isWhole(text, one),
    distance: signs.reduce((sum, sign) => sum * 2 + Number(sign), 0),
    shortness: LONGEST - Math.min(LONGEST, length),
  };
}

/**
 * Whether it says something by itself: a quoted sentence, or a clause with its subject.
 *
 * @example "“Open the gates,”", "that the first buses could leave"
 * @example not: "the offer", "to release 22 of the workers", "that would free the people"
 */
export function isWhole(text: string, { kind, content }: Pick<Attribution, "kind" | "content">): boolean {
  if (kind === "direct" && /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(content[0]?.start, content[0]?.end))) return true;
  return content.some((span) => hasClause(text, span));
}

const SUBJECTS: ReadonlySet<Tag> = new Set(["name", "noun", "number", "pronoun"]);

function hasClause(text: string, span: Span): boolean {
  const words = tagWords(text, span, VERB_FORMS);
  const subject = words.findIndex(({ tag }) => SUBJECTS.has(tag));
  if (subject < 0) return false;
  const opens = /^(?:that|subordinator)$/.test(words[0]?.tag ?? "") && !isFiniteVerb(words[1]);
  return words.some((word, at) => at > subject && isFiniteVerb(word) && isMain(words, at, { subject, opens }));
}

/** Not the infinitive of "Lomara to let it lapse", nor what may be the participle of "the people held at the dam". */
function isMain(words: readonly Word[], at: number, { subject, opens }: { subject: number; opens: boolean }): boolean {
  const { tag } = words[at] ?? {};
  if (words[at - 1]?.tag === "to") return false;
  if (tag === "base") return !words.slice(subject, at).some((word) => word.tag === "to");
  return tag !== "past" || opens || words[at + 1]?.tag !== "preposition";
}
