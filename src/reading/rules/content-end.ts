// Where a content that starts after its cue ends: at the end of the clause that the cue governs.
import { isFiniteVerb, type Range } from "../../language/chunks.ts";
import { cueVerb } from "../../language/en/cue-verbs.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";

/** The content from `from` to the end of its clause, without closing marks; null where nothing is left. */
export function contentFrom(passage: Passage, site: CueSite, from: number, isEmbedded: boolean): Range | null {
  const { words } = passage;
  let to = from;
  while (to < site.sentence.to && !(to > from && endsContent(passage, site, to, isEmbedded))) to++;
  while (to > from && isClosing(words[to - 1], passage, to - 1)) to--;
  return to > from ? { from, to } : null;
}

function isClosing(
  word: { readonly tag: string; readonly lower: string } | undefined,
  passage: Passage,
  at: number,
): boolean {
  if (word === undefined || passage.speechAt[at] !== -1) return false;
  return (
    word.tag === "comma" ||
    word.tag === "dash" ||
    (word.tag === "stop" && word.lower !== "?") ||
    word.tag === "colon" ||
    word.tag === "conjunction"
  );
}

function endsContent(passage: Passage, site: CueSite, at: number, isEmbedded: boolean): boolean {
  if (passage.speechAt[at] !== -1) return false;
  const { words } = passage;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (word.lower === ";") return true;
  if (word.tag === "colon") return introducesOther(passage, at);
  if (word.tag === "comma") return isEmbedded || endsAtComma(passage, at);
  return word.tag === "conjunction" && joinsCue(passage, site, at + 1);
}

/** "…: “A,” he said": the quotation after the colon has a cue of its own. */
function introducesOther({ pieces, quotedAt, words }: Passage, at: number): boolean {
  const piece = pieces[quotedAt[at + 1] ?? -1];
  const after = piece === undefined ? undefined : words[piece.to];
  return after !== undefined && after.tag !== "stop" && words[(piece?.to ?? 0) - 2]?.tag === "comma";
}

/** ", according to", ", adding", ", but", ", and urged": what comes after is no longer what was said. */
function endsAtComma(passage: Passage, at: number): boolean {
  const { words } = passage;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (next.lower === "according") return true;
  if (next.tag === "gerund") return next.lemma !== undefined && cueVerb(next.lemma) !== undefined;
  if (next.lower === "but" || next.lower === "while" || next.lower === "though" || next.lower === "although")
    return true;
  return isParenthesis(passage, at);
}

/** ", officials say" closes the content before it. */
function isParenthesis({ words }: Passage, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 6, words.length); i++) {
    const word = words[i];
    if (word === undefined || word.tag === "comma" || word.tag === "stop") return false;
    if (isFiniteVerb(word) && word.lemma !== undefined && cueVerb(word.lemma) !== undefined)
      return words[i + 1]?.tag === "stop" || words[i + 1]?.tag === "comma" || words[i + 1] === undefined;
  }
  return false;
}

/** "and urged": a second verb of the same subject, in the same shape as the cue. */
function joinsCue({ words }: Passage, site: CueSite, at: number): boolean {
  const skip = words[at]?.tag === "adverb" ? at + 1 : at;
  const second = words[skip];
  const first = words[site.head];
  return (
    (second !== undefined &&
      first !== undefined &&
      second.tag === first.tag &&
      second.lemma !== undefined &&
      second.tag !== "base" &&
      second.tag !== "gerund") ||
    (second?.tag === first?.tag && second?.lemma !== undefined && cueVerb(second.lemma) !== undefined)
  );
}
