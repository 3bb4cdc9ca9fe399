// A made-up text with attributions marked in it, as chains take them: `[s:who] [c:said] [t:what]`, `[s/2:…]` for a second
// one; and records shown as their words, so that a case reads like the sentence.
import { findSentences } from "../../../src/language/sentences.ts";
import type { Chained } from "../../../src/reading/chains/record.ts";
import { type Span, sliceOf } from "../../../src/schema/span.ts";

export interface Marked {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly records: readonly Chained[];
}

export function marked(source: string): Marked {
  const records = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  let text = "";
  let reached = 0;
  for (const match of source.matchAll(/\[([sct])(?:\/(\w+))?:([^\]]*)\]/g)) {
    const [whole, role = "", name = "1", words = ""] = match;
    text += source.slice(reached, match.index);
    const record = records.get(name) ?? { source: [], cue: [], content: [] };
    const list = role === "s" ? record.source : role === "c" ? record.cue : record.content;
    list.push({ start: text.length, end: text.length + words.length });
    records.set(name, record);
    text += words;
    reached = match.index + whole.length;
  }
  text += source.slice(reached);
  return { text, sentences: findSentences(text, [{ start: 0, end: text.length }]), records: [...records.values()] };
}

/** "Oro News · said · it held", with " < cue" of the attribution in whose words it is told. */
export function shown(text: string, records: readonly Chained[]): readonly string[] {
  const words = (spans: readonly Span[]): string => spans.map((span) => sliceOf(text, span)).join(" … ");
  return records.map(({ source, cue, content, within }) => {
    const outer = records.find((record) => within !== undefined && record.cue[0]?.start === within);
    return (
      [words(source), words(cue), words(content)].join(" · ") + (outer === undefined ? "" : ` < ${words(outer.cue)}`)
    );
  });
}
