// The report's own words, as a person types them → where they stand. Promise: one place or an error that says why not.
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { findPlain } from "./plain-places.ts";

interface In {
  /** For the message: where it is. */
  readonly report: string;
  readonly text: string;
  /** Of several places the nearest to this one is meant; where it is left out, none. */
  readonly near?: number;
}

/**
 * Words of a source or cue, which often stand in a report many times: those in the sentences of what was said are meant.
 * @param said the pieces of the content
 * @throws ParleyError usage where they stand there more than once, or not there and elsewhere more than once
 */
export function placeBeside(words: string, said: readonly Span[], { article, sentences }: Reading): Span {
  const { id: report, text } = article;
  const around = sentences.filter((sentence) => said.some((piece) => overlaps(sentence, piece)));
  const [start, end] = [Math.min(...around.map((one) => one.start)), Math.max(...around.map((one) => one.end))];
  const near = around.length === 0 ? "" : text.slice(start, end);
  if (words.trim() === "" || !near.includes(words.trim())) return placeOf(words, { report, text });
  const place = placeOf(words, { report: `the sentence of what was said in ${report}`, text: near });
  return { start: start + place.start, end: start + place.end };
}

/** @throws ParleyError usage */
export function placeOf(words: string, { report, text, near }: In): Span {
  const wanted = words.trim();
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ""; at = text.indexOf(wanted, at + 1)) places.push(at);
  if (places.length > 1 && near === undefined)
    throw new ParleyError(
      "usage",
      `"${shown(wanted)}" stands ${places.length} times in ${report}: give more of the words around it.`,
    );
  const [start] = places.toSorted((a, b) => Math.abs(a - (near ?? 0)) - Math.abs(b - (near ?? 0)));
  if (start !== undefined) return { start, end: start + wanted.length };
  const found = wanted === "" ? null : findPlain(text, { exact: wanted, prefix: "", suffix: "", start: 0, end: 0 });
  if (found !== null) return found;
  throw new ParleyError(
    "usage",
    `"${shown(wanted)}" stands nowhere in ${report}: give the report's own words, as "parley show ${report}" prints them.`,
  );
}
