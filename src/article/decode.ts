// Bytes → text. Promise: nothing but a byte order mark is removed, every byte that could not be read is a U+FFFD
// that can be found again, and what is no text is refused instead of read as noise.
import type { Damage } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { charsetOf } from "./charset.ts";

/**
 * The text of a document, line ends as they are.
 * @throws ParleyError input-empty, input-binary
 */
export function decode(document: Document): string {
  const charset = charsetOf(document);
  const text = charset === null ? guess(document.bytes) : new TextDecoder(charset).decode(document.bytes);
  if (isBinary(text)) throw binary(document);
  if (text.trim() === "") throw empty(document);
  return text;
}

/**
 * Where a text holds characters that a decoder, ours or an earlier one, could not read.
 * True: the U+FFFD in "caf\ufffd". Not: "café".
 */
export function encodingDamage(text: string): readonly Damage[] {
  return [...text.matchAll(/\ufffd+/g)].map(({ index, 0: run }) => ({
    span: { start: index, end: index + run.length },
    kind: "encoding",
  }));
}

/**
 * Undeclared bytes are UTF-8 where that reads more characters beyond ASCII than it loses, else windows-1252, by far
 * the most common of the old sets in English news archives.
 */
function guess(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const lost = count(text, /\ufffd/g);
  if (lost === 0 || lost < count(text, /(?!\ufffd)\P{ASCII}/gu)) return text;
  return new TextDecoder("windows-1252").decode(bytes);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** Text has no NUL and next to no other control characters than tabs and line ends. */
function isBinary(text: string): boolean {
  return text.includes("\0") || count(text, /(?!\s)\p{Cc}/gu) > text.length / 100;
}

function binary(document: Document): ParleyError {
  const message = `${shown(document.uri)} holds control characters as programs and pictures do, not text; give the report as .txt, .html, .md or .jsonl.`;
  return new ParleyError("input-binary", message);
}

function empty(document: Document): ParleyError {
  const message = `${shown(document.uri)} has ${document.bytes.length} bytes and no text; give a file that holds a report.`;
  return new ParleyError("input-empty", message);
}
