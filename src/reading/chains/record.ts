// What the rooms of chains/ pass to each other: attributions of which it is settled who stands inside whose words.
import { firstFrom, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";

/** An attribution in a chain. Where its cue does not stand in the content it belongs to, `within` says whose it is. */
export interface Chained extends Roles {
  /** Where the cue of the attribution starts in whose words this one is told. */
  readonly within?: number;
}

/** The links of a report: its text, its sentences, and how a record is made of new roles. */
export interface Linking<R extends Chained> {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly make: (roles: Chained) => R;
}

/** The sentence that holds an offset; null between sentences. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | null {
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  return sentence !== undefined && at < sentence.end ? sentence : null;
}

/** Where source and cue end before a place: what is told right after them is told by them. -1 where neither does. */
export function endBefore({ source, cue }: Chained, place: number): number {
  return Math.max(-1, ...[...source, ...cue].filter(({ end }) => end <= place).map(({ end }) => end));
}

/** Where source and cue begin after a place; Infinity where neither does. */
export function startAfter({ source, cue }: Chained, place: number): number {
  return Math.min(Infinity, ...[...source, ...cue].filter(({ start }) => start >= place).map(({ start }) => start));
}
