// The language of an article: by its script, and in the Latin alphabet by its most frequent short words. Promise: a
// report in English stays English however many foreign names are in it; what cannot be told is `und`.
import { COMMON_WORDS } from "../language/many/common-words.ts";
import { SCRIPTS } from "../language/many/scripts.ts";
import type { Parts } from "./parts.ts";

/** Fewer characters of headline and body than this are never judged. */
export const FEWEST_CHARACTERS = 200;
/** As many as are looked at; more say no more. */
const SAMPLE = 4000;

/**
 * ISO 639-1, or `und` where headline and body are too short or too mixed.
 *
 * `en` for English with Georgian names, `de` for a German report; `und` for two lines, or a list of names.
 */
export function detectLanguage(parts: Parts): string {
  const text = sampleOf(parts);
  if (text.length < FEWEST_CHARACTERS) return "und";
  const letters = count(text, /\p{L}+/gu);
  if (letters * 2 < text.length - count(text, /\s+/g)) return "und";
  return count(text, /\p{Script=Latin}+/gu) * 2 > letters ? byWords(text) : byScript(text);
}

function sampleOf({ text, headline, body }: Parts): string {
  const spans = headline === null ? body : [headline, ...body];
  let sample = "";
  for (const { start, end } of spans) {
    if (sample.length >= SAMPLE) break;
    sample += `${sample && "\n"}${text.slice(start, Math.min(end, start + SAMPLE))}`;
  }
  return sample.slice(0, SAMPLE);
}

/** In English every third word or more is one of its common words; in other languages hardly one in ten. */
const SURELY_ENGLISH = 0.22;
/** The least share of common words by which another language is told, and by how much it must lead before English. */
const [LEAST_SHARE, LEAD] = [0.12, 1.5];

function byWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const english = shareOf(words, COMMON_WORDS.find(([language]) => language === "en")?.[1]);
  if (english >= SURELY_ENGLISH) return "en";
  const shares = COMMON_WORDS.map(([language, common]) => ({ language, share: shareOf(words, common) }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.language === "en") return english >= LEAST_SHARE ? "en" : "und";
  return best.share >= LEAST_SHARE && best.share >= english * LEAD ? best.language : "und";
}

function shareOf(words: readonly string[], common: ReadonlySet<string> = new Set()): number {
  let held = 0;
  for (const word of words) if (common.has(word)) held++;
  return held / words.length;
}

function byScript(text: string): string {
  const counted = SCRIPTS.map((script) => ({ script, letters: count(text, script.letters) }));
  // Japanese is known by its kana, of which there are fewer than of Chinese characters.
  const kana = counted.find(({ script }) => script.language === "ja");
  if (kana !== undefined && kana.letters * 20 > text.length) return "ja";
  const [most] = counted.toSorted((a, b) => b.letters - a.letters);
  if (most === undefined || most.letters === 0) return "und";
  const mark = most.script.marks.find(([, own]) => count(text, own) * 100 >= most.letters);
  return mark?.[0] ?? most.script.language;
}

/** How many characters stand in runs of the pattern. */
function count(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}
