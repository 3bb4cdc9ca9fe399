// One demand: its words from where they begin to where they end, with the "or else" that makes it an ultimatum.
import { firstWithin, lemmaOf } from "../deals/clause.ts";
import { clauseEnd, evidenceOf, isGapped, piece } from "./extent.ts";
import type { FoundTerm, TermScene, Words } from "./found.ts";

const ADDRESS_REACH = 16;

/** The infinitive's "to" behind an addressee that starts at a word; -1 where another clause comes first. */
export function addressedFrom(words: Words, start: number): number {
  const stop = firstWithin(
    words,
    { from: start, to: start + ADDRESS_REACH },
    // A plural noun may look like a verb: "asked member states to"
    (word) => word.tag === "to" || word.lower === "for" || /^(?:stop|relative|that|colon|past|modal)$/.test(word.tag),
  );
  return words[stop]?.tag === "to" && mayBeVerb(words, stop + 1) ? stop : -1;
}

/** "to withdraw", "to immediately withdraw"; not "to nearly $11 billion", "to the valley". */
export function mayBeVerb(words: Words, at: number): boolean {
  const tag = words[words[at]?.tag === "adverb" ? at + 1 : at]?.tag;
  return (
    tag === "base" || tag === "past" || tag === "noun" || tag === "quote" || tag === "auxiliary" || tag === "adverb"
  );
}

export interface Wanting {
  readonly by: FoundTerm["by"];
  readonly to: FoundTerm["to"];
  /** Word index at which what is demanded begins. */
  readonly from: number;
  readonly cue: number;
  /** Whether words for parties say of whom, though no actor is known: "asked member states to". */
  readonly isAddressed?: boolean;
  /** A thing is demanded and no deed. */
  readonly isNominal?: boolean;
}

export function demand(
  scene: TermScene,
  { by, to, from, cue, isAddressed = false, isNominal = false }: Wanting,
): FoundTerm | null {
  const { words } = scene.sentence;
  // "campers were asked to leave" tells of no bargaining between parties
  if ((by.length === 0 && to.length === 0 && !isAddressed) || isGapped(words, from)) return null;
  const other = orElse(words, from);
  const end = other === null ? demandEnd(words, from, isNominal) : other;
  const wanted = piece(words, from, end);
  if (wanted === undefined) return null;
  if (other === null) return { kind: "demand", by, to, demand: wanted, evidence: evidenceOf(words, cue, end) };
  const last = clauseEnd(words, other + 1);
  const otherwise = piece(words, other + 1, last);
  const pieces = otherwise === undefined ? {} : { otherwise };
  return { kind: "ultimatum", by, to, demand: wanted, ...pieces, evidence: evidenceOf(words, cue, last) };
}

/** Over an apposition that stands before the first verb: "that Lomara, the neighbour, withdraw". */
function demandEnd(words: Words, from: number, isNominal: boolean): number {
  const end = clauseEnd(words, from, isNominal);
  const isBare = !isNominal && words[end]?.tag === "comma" && words[from]?.tag === "determiner";
  const hasVerb =
    firstWithin(words, { from, to: end }, (word) => /^(?:base|third|past|modal|auxiliary)$/.test(word.tag)) >= 0;
  return isBare && !hasVerb ? clauseEnd(words, end + 1) : end;
}

const OR_REACH = 40;

/** The "or" that says what happens else: "or else", "or there would be", "or face". */
export function orElse(words: Words, from: number): number | null {
  const or = firstWithin(words, { from, to: from + OR_REACH }, (word) => word.tag === "stop" || word.lower === "or");
  if (words[or]?.lower !== "or") return null;
  const [next, after] = [words[or + 1], words[or + 2]];
  const isElse = /^(?:else|there|face|risk|suffer|otherwise|be)$/.test(next?.lower ?? "");
  const goesOn = firstWithin(words, { from: or + 1, to: or + 5 }, (word) =>
    /^(?:will|would|'ll|face|faces)$/.test(word.lower),
  );
  return isElse || (after !== undefined && goesOn > or + 1) ? or : null;
}

/** The dictionary form of any word that may be a verb: for lists. */
export function baseOf(words: Words, at: number): string {
  const word = words[at];
  return word === undefined ? "" : (word.lemma ?? (word.tag === "base" ? word.lower : lemmaOf(word.lower)));
}
