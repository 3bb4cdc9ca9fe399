// Channels and addressees: where and to whom words were said, only where the sentence states it plainly.
import { addressing, channelNouns, channelPrepositions, channelVerbs } from "../../language/en/channels.ts";
import { platforms } from "../../language/en/outlets.ts";
import type { Channel } from "../../schema/attribution.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";
import { lastStartingBy } from "../mentions/quoted.ts";
import { isNameWord } from "../mentions/runs.ts";
import type { Word } from "../mentions/scan.ts";
import type { FoundAttribution } from "../reader.ts";
import { firstPlaceFrom, insideOf, type Place, type Scene } from "./scene.ts";

/**
 * Whom the words are addressed to, as an index of a place: the mention right behind a verb that takes one.
 *
 * @example "she told reporters that …": "reporters"
 * @example not: "she accused the union of …": whom the words are about
 */
export function findAddressee(found: FoundAttribution, scene: Scene): number | null {
  const cue = found.cue.at(-1);
  if (cue === undefined) return null;
  const words = scene.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/);
  const isCall = /\bcall\w* (?:up)?on$/.test(words.slice(-2).join(" "));
  if (!isCall && !words.some((w) => addressing.has(w))) return null;
  const at = firstPlaceFrom(scene, cue.start);
  for (let i = at; i < at + 3; i++) {
    const place = scene.places[i];
    if (place === undefined || place.mention.span.start > cue.end + 2) return null;
    const { span } = place.mention;
    if (found.source.some((s) => overlaps(s, span))) continue;
    const isInside = contains(cue, span) && span.start > cue.start;
    const isBehind = span.start >= cue.end && scene.text.slice(cue.end, span.start).trim() === "";
    if ((isInside || isBehind) && place.mention.form !== "pronoun") return i;
  }
  return null;
}

/**
 * The channel stated in the sentence of the cue, outside the words themselves: the one nearest to the cue.
 *
 * @example "“No,” she said in a telephone interview": "in a telephone interview"
 * @example not: "he said the statement was forged": the statement is what he speaks of
 */
export function findChannel(found: FoundAttribution, addressee: Place | null, scene: Scene): Channel | null {
  const cue = found.cue[0];
  if (cue === undefined) return null;
  const sentence = scene.sentences[insideOf(scene.sentences, cue.start)];
  const region = scene.regions[lastStartingBy(scene.starts, cue.start)];
  if (sentence === undefined || region === undefined) return null;
  const from = Math.max(0, lastStartingBy(region.words, Math.max(sentence.start, cue.start - 2 * NEAR)));
  const to = lastStartingBy(region.words, Math.min(sentence.end - 1, cue.end + 2 * NEAR)) + 1;
  const free = (word: Word): boolean => !found.content.some((c) => overlaps(c, word));
  const stated = channelPhrases(region.words, from, to).filter(
    (c) => free(c.first) && free(c.last) && isNear(c.span, cue),
  );
  const [nearest] = stated.toSorted((a, b) => gap(a.span, cue) - gap(b.span, cue));
  if (nearest !== undefined) return { span: nearest.span, medium: nearest.medium };
  return verbChannel(found, scene.text) ?? toldChannel(cue, addressee);
}

interface Phrase {
  readonly span: Span;
  readonly medium: string;
  readonly first: Word;
  readonly last: Word;
}

const LONGEST_PHRASE = 6;
/** Characters between cue and channel: beyond them the phrase belongs to another clause. */
const NEAR = 120;

function isNear(span: Span, cue: Span): boolean {
  return gap(span, cue) <= NEAR;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function channelPhrases(words: readonly Word[], from: number, to: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at++) {
    const first = words[at];
    if (first === undefined || !channelPrepositions.has(first.key)) continue;
    const phrase = phraseFrom(words, at, Math.min(to, at + LONGEST_PHRASE));
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}

function phraseFrom(words: readonly Word[], at: number, to: number): Phrase | null {
  const first = words[at];
  if (first === undefined) return null;
  for (let i = at + 1; i < to; i++) {
    const word = words[i];
    if (word === undefined || !/^(?: |['’] )$/.test(word.gap)) return null;
    const two = `${word.key} ${words[i + 1]?.key ?? ""}`;
    const isPlatform = first.key === "on" && (platforms.has(word.key) || platforms.has(two)) && word.shape !== "lower";
    const medium = isPlatform ? "post" : channelNouns.get(word.key);
    if (medium === undefined) {
      if (channelPrepositions.has(word.key) || word.key === "of" || word.key === "to") return null;
      continue;
    }
    if (!isPlatform && !leadsTo(first.key, medium)) return null;
    const next = words[i + 1];
    if (next?.gap === " " && channelNouns.has(next.key)) continue;
    const last = isPlatform && platforms.has(two) && next !== undefined ? next : withOutlet(words, i);
    return { span: { start: first.start, end: last.end }, medium, first, last };
  }
  return null;
}

/** "briefed on the meeting", "resigned from his post", "hangs by a thread" tell no channel. */
function leadsTo(preposition: string, medium: string): boolean {
  if (medium === "event") return /^(?:at|in|during)$/.test(preposition);
  return medium !== "post" || /^(?:on|in|via|through)$/.test(preposition);
}

/** "in an interview with Oro Radio": the outlet belongs to the channel. */
function withOutlet(words: readonly Word[], at: number): Word {
  const noun = words[at] as Word;
  const small = words[at + 1];
  if (small === undefined || small.gap !== " " || !/^(?:with|to|on|for)$/.test(small.key)) return noun;
  let end = words[at + 2]?.key === "the" ? at + 3 : at + 2;
  const start = end;
  while (end < start + 4 && words[end]?.gap === " " && isNameWord(words, end)) end += 1;
  return end > start ? (words[end - 1] ?? noun) : noun;
}

function verbChannel(found: FoundAttribution, text: string): Channel | null {
  for (const cue of found.cue) {
    for (const match of text.slice(cue.start, cue.end).matchAll(/[\p{L}-]+/gu)) {
      const medium = channelVerbs.get(match[0].toLowerCase());
      const start = cue.start + match.index;
      if (medium !== undefined) return { span: { start, end: start + match[0].length }, medium };
    }
  }
  return null;
}

/** "told CNN", "told reporters". */
function toldChannel(cue: Span, addressee: Place | null): Channel | null {
  if (addressee === null) return null;
  const last = addressee.region.words[addressee.to - 1]?.key ?? "";
  const medium =
    addressee.mention.kind === "outlet" ? "outlet" : /^(?:reporters|journalists|newsmen)$/.test(last) ? "press" : null;
  const span = {
    start: Math.min(cue.start, addressee.mention.span.start),
    end: Math.max(cue.end, addressee.mention.span.end),
  };
  return medium === null ? null : { span, medium };
}
