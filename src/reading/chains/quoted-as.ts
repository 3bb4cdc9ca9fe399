// "Quoted as saying": "Oro News quoted the envoy as saying the gate held" is said by the envoy, in words of Oro News. Both
// have the same content; the envoy's attribution has "as saying" for its cue.
import { overlaps, type Span, sliceOf, trimmed } from "../../schema/span.ts";
import { phraseOf } from "../sourcing/phrase.ts";
import { indexSpans } from "../trained/span-index.ts";
import { isPress } from "./press.ts";
import { type Chained, type Linking, sentenceAt } from "./record.ts";

const AS_SAYING = /\bas (?:saying|telling|stating|adding|warning|insisting|having said)\b/giu;
const QUOTED =
  /\b(?<be>(?:is|are|was|were|been|being) (?:\p{L}+ ){0,2}?)?(?<verb>quot(?:ed|es|ing|e)|cit(?:ed|es|ing))(?= )/giu;

/**
 * @example "“It holds,” Oro News quoted the envoy as saying": “It holds”, by the envoy, by Oro News
 * @example not: "She was described as saying little": nobody quotes
 */
export function linkQuotedAs<R extends Chained>(records: readonly R[], linking: Linking<R>): readonly R[] {
  const { text, sentences } = linking;
  const triggers = [...text.matchAll(AS_SAYING)];
  if (triggers.length === 0) return records;
  const near = indexSpans(records.flatMap((record) => record.cue.map((s) => ({ ...s, record }))));
  const changed = new Map<R, readonly R[]>();
  const added: R[] = [];
  for (const match of triggers) {
    const trigger = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(sentences, trigger.start);
    const verb = sentence === null ? null : verbBefore(text, sentence.start, trigger.start);
    if (sentence === null || verb === null) continue;
    const quoting = near(verb.span)[0]?.record;
    if (quoting === undefined) {
      added.push(...pairWithout({ ...verb, trigger, sentence }, linking));
      continue;
    }
    const pair = pairOf(quoting, { ...verb, trigger, sentence }, linking);
    if (pair === null) continue;
    for (const { record } of near(trigger)) if (record !== quoting) changed.set(record, []);
    changed.set(quoting, pair);
  }
  return [...records.flatMap((record) => changed.get(record) ?? [record]), ...added];
}

/** Where a reader saw nobody quoting: only an outlet with which the sentence begins is sure to be the one. */
function pairWithout<R extends Chained>(quoting: Quoting, linking: Linking<R>): readonly R[] {
  const { span, sentence } = quoting;
  const source = trimmed(linking.text, { start: sentence.start, end: span.start });
  if (quoting.isPassive || source === null || source.end - source.start > LONGEST_SOURCE) return [];
  if (!isPress(phraseOf(sliceOf(linking.text, source)))) return [];
  return pairOf(linking.make({ source: [source], cue: [span], content: [] }), quoting, linking) ?? [];
}

interface Verb {
  readonly span: Span;
  /** With the auxiliaries before it. */
  readonly verb: Span;
  readonly isPassive: boolean;
}

const FARTHEST = 240;

/** The last verb of quoting before "as saying" in its sentence. */
function verbBefore(text: string, from: number, to: number): Verb | null {
  const start = Math.max(from, to - FARTHEST);
  const last = [...text.slice(start, to).matchAll(QUOTED)].at(-1);
  const verb = last?.groups?.verb;
  if (last === undefined || verb === undefined) return null;
  const end = start + last.index + last[0].length;
  return {
    span: { start: end - verb.length, end },
    verb: { start: start + last.index, end },
    isPassive: last.groups?.be !== undefined,
  };
}

interface Quoting extends Verb {
  readonly trigger: Span;
  readonly sentence: Span;
}

/** The attribution of whoever quotes and that of whoever is quoted; one only where nobody is said to quote. */
function pairOf<R extends Chained>(record: R, quoting: Quoting, { text, make }: Linking<R>): readonly R[] | null {
  const { span, trigger, isPassive } = quoting;
  const between = trimmed(text, { start: span.end, end: trigger.start });
  const behind = isPassive ? outletBehind(text, quoting) : null;
  const content = behind === null ? contentOf(record, quoting, text) : quotationBefore(record, quoting, text);
  if (content.length === 0) return null;
  if (!isPassive) {
    if (
      between === null ||
      between.end - between.start > LONGEST_SOURCE ||
      record.source.some((s) => overlaps(s, between))
    )
      return null;
    return [{ ...record, content }, innerOf(between)];
  }
  const outlet = behind ?? outletBetween(text, between);
  if (outlet === null) {
    const cue = record.cue.map((own) => (overlaps(own, span) ? { start: own.start, end: trigger.end } : own));
    return [{ ...record, cue, content }];
  }
  const quoted =
    [...record.source, ...record.content].find((s) => s.end <= span.start && !/["”]/u.test(sliceOf(text, s))) ??
    subjectBehind(text, content, quoting);
  if (quoted === undefined) return null;
  return [{ ...record, source: [outlet], content }, innerOf(quoted)];

  function innerOf(source: Span): R {
    return make({ source: [source], cue: [trigger], content, within: record.cue[0]?.start ?? 0 });
  }
}

const LONGEST_SOURCE = 160;

/** "was quoted by Oro News as saying", "was quoted last week by Oro News, a daily, as saying": who quotes. */
function outletBetween(text: string, between: Span | null): Span | null {
  const by = between === null ? null : /^(?:[\p{L}\d ]{2,24} )?by\s+/u.exec(sliceOf(text, between));
  if (between === null || by === null) return null;
  const end = between.end - (/,$/u.test(sliceOf(text, between)) ? 1 : 0);
  return { start: between.start + by[0].length, end };
}

/** "was quoted as saying by Oro News". */
function outletBehind(text: string, { trigger, sentence }: Quoting): Span | null {
  const by = /^ by (?<outlet>[^,;:.“”"\n]{2,100})/u.exec(text.slice(trigger.end, sentence.end));
  const start = trigger.end + " by ".length;
  return by?.groups?.outlet === undefined ? null : { start, end: start + by.groups.outlet.trimEnd().length };
}

/** Between a quotation and "was quoted" stands who is quoted. */
function subjectBehind(text: string, [content]: readonly Span[], { verb }: Quoting): Span | undefined {
  if (content === undefined || content.end > verb.start) return undefined;
  const start = content.end + (/^[,\s]*/u.exec(text.slice(content.end, verb.start))?.[0].length ?? 0);
  return trimmed(text, { start, end: Math.max(start, verb.start) }) ?? undefined;
}

/** What stands behind "as saying"; where the sentence ends there, the quotation before. */
function contentOf(record: Chained, quoting: Quoting, text: string): readonly Span[] {
  const { trigger, sentence } = quoting;
  const behind = record.content.flatMap((piece) => {
    const rest = trimmed(text, { start: Math.max(piece.start, trigger.end), end: Math.max(piece.end, trigger.end) });
    return rest === null ? [] : [withoutMark(text, rest)];
  });
  if (behind.some(({ start, end }) => end - start > 2)) return behind;
  const rest = trimmed(text, { start: trigger.end, end: sentence.end });
  if (rest === null || !/\p{L}/u.test(sliceOf(text, rest))) return quotationBefore(record, quoting, text);
  const end = rest.end - (/[^.!?][.!?]$/u.test(sliceOf(text, rest)) ? 1 : 0);
  return [withoutMark(text, { start: rest.start, end })];
}

function quotationBefore({ content, source }: Chained, { sentence, verb }: Quoting, text: string): readonly Span[] {
  const quoted = content.filter((piece) => piece.end <= verb.start && /^["“‘']/u.test(sliceOf(text, piece)));
  if (quoted.length > 0) return quoted;
  const opening = /^["“][^\n]{0,1000}["”](?=[^"“”\n]*$)/u.exec(text.slice(sentence.start, verb.start));
  return opening === null || source.some((s) => s.start < sentence.start + opening[0].length)
    ? []
    : [{ start: sentence.start, end: sentence.start + opening[0].length }];
}

/** "as saying: “It holds”", "as saying, “It holds”". */
function withoutMark(text: string, { start, end }: Span): Span {
  const mark = /^[,:]\s*/u.exec(text.slice(start, Math.min(end, start + 4)));
  return { start: start + (mark?.[0].length ?? 0), end };
}
