// "Citing": "The broadcaster reported, citing two aides, that …" is said by the broadcaster on the word of the aides. The
// aides get an attribution of their own, with the broadcaster's content, told in the broadcaster's words.
import { overlaps, type Span, trimmed } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { isCapital, keyOf, type Phrase, phraseOf } from "../sourcing/phrase.ts";
import { indexSpans } from "../trained/span-index.ts";
import { isPress } from "./press.ts";
import { type Chained, endBefore, type Linking, sentenceAt, startAfter } from "./record.ts";

const CITING = /\b(?:citing|quoting)(?= )/giu;

/**
 * The records with one more for each source that is cited, and without those that took the cited source for what was said.
 *
 * @example "Oro News said the gate had failed, citing two engineers": the gate had failed, by two engineers, by Oro News
 * @example not: "Oro closed the gate, citing a threat to the valley": a reason, nobody's word
 */
export function linkCited<R extends Chained>(
  records: readonly R[],
  { text, sentences, make }: Linking<R>,
): readonly R[] {
  const triggers = [...text.matchAll(CITING)];
  if (triggers.length === 0) return records;
  const near = indexSpans(
    records.flatMap((record) => [...record.source, ...record.cue].map((s) => ({ ...s, record }))),
  );
  const dropped = new Set<R>();
  const added: R[] = [];
  for (const match of triggers) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(sentences, cue.start);
    const source = sentence === null ? null : citedAfter(text, cue.end, sentence.end);
    if (sentence === null || source === null) continue;
    const beside = [...new Set(near(sentence).map(({ record }) => record))];
    const taken = beside.filter((record) => record.cue.some((span) => overlaps(span, cue) && span.start >= cue.start));
    const teller = tellerOf(
      text,
      beside.filter((record) => !taken.includes(record)),
      { cue, source, sentence },
    );
    if (teller === null || !canBeCited(phraseOf(text.slice(source.start, source.end)), isPressRecord(text, teller)))
      continue;
    for (const record of taken) dropped.add(record);
    const content = withoutTail(teller.content, cue.start);
    added.push(make({ source: [source], cue: [cue], content, within: teller.cue[0]?.start ?? 0 }));
  }
  return [...records.filter((record) => !dropped.has(record)), ...added];
}

const LONGEST_SOURCE = 140;

/** The noun phrase after "citing": up to a mark, "that", "as" or a relative pronoun. */
function citedAfter(text: string, from: number, to: number): Span | null {
  const rest = text.slice(from, Math.min(to, from + LONGEST_SOURCE));
  const [words = ""] = rest.split(/[,;:()“”"—–\n]| (?:that|as|who|which|in an?|on \p{Lu}\p{Ll}+day\b) ?/u, 1);
  const span = trimmed(text, { start: from, end: from + words.replace(/[.!?]+\s*$/u, "").length });
  return span !== null && span.end - span.start > 2 ? span : null;
}

interface Around {
  readonly cue: Span;
  readonly source: Span;
  readonly sentence: Span;
}

/** Whoever cites: at the beginning of a sentence who tells after the comma, else who has told last; outlets first. */
function tellerOf<R extends Chained>(text: string, beside: readonly R[], { cue, source, sentence }: Around): R | null {
  const tellers = beside.filter((record) => record.cue.length > 0 && record.content.length > 0);
  const isOpening = !/\p{Ll}/u.test(text.slice(sentence.start, cue.start));
  const ranked = isOpening
    ? tellers.toSorted((a, b) => startAfter(a, source.end) - startAfter(b, source.end))
    : tellers.toSorted((a, b) => endBefore(b, cue.start) - endBefore(a, cue.start));
  const able = ranked.filter((record) =>
    isOpening ? startAfter(record, source.end) < Infinity : endBefore(record, cue.start) >= sentence.start,
  );
  return able.find((record) => isPressRecord(text, record)) ?? able[0] ?? null;
}

function isPressRecord(text: string, { source }: Chained): boolean {
  const [first] = source;
  return first !== undefined && isPress(phraseOf(text.slice(first.start, first.end)));
}

/** Papers that tell what happened: a treaty that is cited is a reason, not a source. */
const TELLING =
  /^(?:report|document|record|statement|poll|survey|study|memo|memorandum|email|letter|transcript|filing|data|statistics|figure|finding|research|analysis|assessment|intelligence|source|testimony|paper|dossier|cable|complaint|indictment|affidavit|announcement)$/;

function canBeCited(phrase: Phrase, byOutlet: boolean): boolean {
  const { head, core } = phrase;
  const noun = nounOf(keyOf(core.at(-1)));
  if (isPress(phrase) || TELLING.test(head)) return true;
  if (noun?.kind === "person" || noun?.kind === "group") return !isPerson(core);
  const isBody = noun?.kind === "organization" || core.some((word, i) => i === core.length - 1 && isCapital(word));
  return byOutlet && isBody;
}

/** A name with its title is a person who may be cited for something else; "officials" and "an aide" are not. */
function isPerson(core: readonly string[]): boolean {
  return core.length > 1 && core.every(isCapital);
}

/** What was said without a tail that only cites: a reader may take "…, citing two aides" into the content. */
function withoutTail(content: readonly Span[], from: number): readonly Span[] {
  return content.flatMap((span) => {
    if (span.end <= from || span.start >= from) return [span];
    return from - 2 > span.start ? [{ start: span.start, end: from - 2 }] : [];
  });
}
