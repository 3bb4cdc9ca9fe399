// Cue with its content before it, or on both sides: "“A,” he said. “B.”", "A, said the envoy", "A, he said, B".
import { isFiniteVerb, type Range } from "../../language/chunks.ts";
import { type Candidate, spansOf } from "./candidate.ts";
import { complementOf, startsQuotation } from "./complement.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";
import { invertedSource, ownSubject } from "./source.ts";

/**
 * True example: "The talks are over, the envoy said." Counter-example: "When the talks were over, the envoy left."
 */
export function findTrailing({ passage, sites }: Scene): readonly Candidate[] {
  return sites.flatMap((site) => trailingAt(passage, site) ?? []);
}

interface Parts {
  readonly source: Range;
  readonly cueTo: number;
  /** Where subject or verb begins: the content ends before it. */
  readonly edge: number;
  readonly isInverted: boolean;
}

function trailingAt(passage: Passage, site: CueSite): Candidate | null {
  if (site.shape !== "finite" || !site.verb.frames.has("after")) return null;
  const parts = partsOf(passage, site);
  if (parts === null) return null;
  const left = contentBefore(passage, site, parts);
  if (left === null) return null;
  const right = contentAfter(passage, site, parts);
  if (right === undefined) return null;
  // "Asked again, he said, “No.”": a quotation that opens with a capital is whole, and what led up to it is not said.
  if (right !== null && passage.speechAt[left.to - 1] === -1 && opensSentence(passage, right)) return null;
  const isQuoted = passage.speechAt[left.to - 1] !== -1;
  return {
    rule: isQuoted ? "trailing-quotation" : "trailing-clause",
    lemma: site.verb.lemma,
    source: spansOf(passage, [parts.source]),
    cue: spansOf(passage, [{ from: site.group.from, to: parts.cueTo }]),
    content: spansOf(passage, [left, right]),
  };
}

function partsOf(passage: Passage, site: CueSite): Parts | null {
  const subject = ownSubject(passage, site);
  if (
    subject !== null &&
    passage.words[subject.from]?.tag !== "relative" &&
    passage.words[subject.from]?.tag !== "that"
  )
    return { source: subject, cueTo: site.group.to, edge: subject.from, isInverted: false };
  const source = isAfterContent(passage, site.group.from, site.sentence) ? invertedSource(passage, site) : null;
  return source === null ? null : { source, cueTo: site.group.to, edge: site.group.from, isInverted: true };
}

/** A comma or the end of a quotation before `edge`. */
function isAfterContent(passage: Passage, edge: number, sentence: Range): boolean {
  return (edge > sentence.from && passage.words[edge - 1]?.tag === "comma") || endsSpeech(passage, edge - 1);
}

function endsSpeech({ speechAt, pieces }: Passage, at: number): boolean {
  return pieces[speechAt[at] ?? -1]?.to === at + 1;
}

function contentBefore(passage: Passage, site: CueSite, { edge }: Parts): Range | null {
  const { words } = passage;
  const comma = words[edge - 1]?.tag === "comma" ? edge - 1 : edge;
  if (endsSpeech(passage, comma - 1) && edge === site.sentence.from && !endsOpenly(passage, site, edge)) return null;
  if (endsSpeech(passage, comma - 1))
    return { from: Math.min(startOfContent(passage, site, comma), pieceStart(passage, comma - 1)), to: comma };
  if (comma === edge || comma <= site.sentence.from) return null;
  const from = startOfContent(passage, site, comma);
  if (isFrontedAdverbial(passage, { from, to: site.sentence.to }, comma) && !isInterrupted(passage, site)) return null;
  return { from, to: comma };
}

/**
 * The quotation before the sentence can still be this cue's: "“Will they come?” Rowe asked." Then nothing of its own
 * may follow the cue.
 */
function endsOpenly(passage: Passage, site: CueSite, edge: number): boolean {
  const last = passage.words[edge - 2]?.lower;
  const { frame } = complementOf(passage, site);
  return last !== "." && (frame === "bare" || frame === "object");
}

function pieceStart({ speechAt, pieces }: Passage, at: number): number {
  return pieces[speechAt[at] ?? -1]?.from ?? at;
}

/** After an opening "But" or "And", which are the reporter's. */
function startOfContent(passage: Passage, { sentence }: CueSite, to: number): number {
  const { words, speechAt } = passage;
  const opener = openerBefore(passage, to, sentence);
  if (opener !== null) return opener + 1;
  for (let at = to - 1; at > sentence.from && speechAt[at] === -1; at--)
    if (words[at]?.tag === "comma") {
      if (words[at + 1]?.tag === "relative") return at + 1;
      break;
    }
  const first = words[sentence.from];
  return first !== undefined && sentence.from + 1 < to && first.tag === "conjunction" && first.lower !== "both"
    ? sentence.from + 1
    : sentence.from;
}

/** A colon, a semicolon, or a bracket that is not closed before the cue: "(they left, he says; it was late, he says)". */
function openerBefore({ words, speechAt }: Passage, to: number, sentence: Range): number | null {
  let closed = 0;
  for (let at = to - 1; at >= sentence.from; at--) {
    const word = words[at];
    if (word === undefined || speechAt[at] !== -1) continue;
    if (word.lower === ")") closed++;
    else if (word.lower === "(" && closed > 0) closed--;
    else if (word.tag === "colon" || word.lower === ";" || word.lower === "(") return at;
  }
  return null;
}

/** "On Monday, he said": what stands before the comma has no verb of its own, so it is not what was said. */
function isFrontedAdverbial({ words, speechAt }: Passage, sentence: Range, comma: number): boolean {
  const first = words[sentence.from]?.tag;
  if (first === "subordinator" || words[sentence.from]?.lower === "as") return true;
  for (let i = sentence.from; i < comma; i++) {
    const tag = words[i]?.tag;
    if (speechAt[i] !== -1 || tag === "third" || tag === "modal" || tag === "auxiliary" || tag === "past") return false;
  }
  return true;
}

function opensSentence({ text, words, quotedAt }: Passage, { from }: Range): boolean {
  const first = words[from + 1];
  return quotedAt[from] !== -1 && first !== undefined && /\p{Lu}/u.test(text.charAt(first.start));
}

/** "Survival, he said, depends on": cue between commas, and the sentence's verb after it. */
function isInterrupted(passage: Passage, site: CueSite): boolean {
  const { words } = passage;
  const { group } = site;
  const { from } = complementOf(passage, site);
  // "Deadlines, he told them, “have a way of arriving.”"
  if (startsQuotation(passage, from) && isFiniteVerb(words[from + 1])) return true;
  const verb = words[group.to + 1];
  return (
    words[group.to]?.tag === "comma" &&
    (isFiniteVerb(verb) || (verb?.tag === "adverb" && isFiniteVerb(words[group.to + 2])))
  );
}

/** What goes on after the cue: a range, null for nothing, undefined where this is no trailing cue after all. */
function contentAfter(
  passage: Passage,
  site: CueSite,
  { cueTo, isInverted, source, edge }: Parts,
): Range | null | undefined {
  const { words } = passage;
  const isQuoted = endsSpeech(passage, edge - 1) || (words[edge - 1]?.tag === "comma" && endsSpeech(passage, edge - 2));
  if (isInverted) return resumed(passage, site, source.to);
  const { frame, from } = complementOf(passage, site);
  if (frame === "quote" || (frame === "object-clause" && startsQuotation(passage, from)))
    return { from, to: passage.pieces[passage.quotedAt[from] ?? -1]?.to ?? from };
  if (isQuoted) return null;
  if (frame === "bare" || frame === "object") return resumed(passage, site, cueTo);
  return undefined;
}

const STOPS_RESUMING: ReadonlySet<string> = new Set([
  "gerund",
  "past",
  "relative",
  "preposition",
  "subordinator",
  "adverb",
]);

/** "A, he said, B": the sentence goes on after a comma. */
function resumed(passage: Passage, site: CueSite, at: number): Range | null {
  const { words, quotedAt, pieces } = passage;
  const { sentence } = site;
  if (words[at]?.tag !== "comma" || at + 1 >= sentence.to) return null;
  const piece = pieces[quotedAt[at + 1] ?? -1];
  if (piece !== undefined) return { from: piece.from, to: piece.to };
  const next = words[at + 1];
  if (next === undefined || (STOPS_RESUMING.has(next.tag) && !isInterrupted(passage, site))) return null;
  let to = sentence.to;
  while (to > at + 1 && words[to - 1]?.tag === "stop") to--;
  return { from: at + 1, to };
}
