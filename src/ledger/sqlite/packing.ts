// Readings and documents as they lie in the ledger. Promise: what is unpacked equals what was packed, to the byte and
// to the character, lone surrogates included (JSON escapes them; UTF-8 alone would lose them).
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Document } from "../../schema/document.ts";
import { type Reading, SCHEMA_VERSION } from "../../schema/reading.ts";
import type { ReadingCore } from "../ledger.ts";
import { otherForm } from "./errors.ts";
import { dictionary1 } from "./migrations/dictionary-1.ts";
import { spansToSteps, stepsToSpans } from "./spans.ts";

export interface PackedCore {
  readonly text: Uint8Array | null;
  readonly content: Uint8Array;
}

/** In two pieces, since a list that shows fifty attributions of fifty reports needs nothing of the second. */
export interface PackedReading extends PackedCore {
  readonly layout: Uint8Array;
}

/** What stands beside a packed reading in the ledger. */
interface Kept {
  readonly schema: number;
  /** The packed bytes of the document where the text was left out; null where it was not. */
  readonly document: Uint8Array | null;
}

/** Packs a quarter faster than the next level, which saves two bytes in a hundred. */
const LEVEL = 5;

/** The text is left out where the document's bytes already hold it. What stands elsewhere leaves its place empty. */
export function packReading(reading: Reading, document: Document): PackedReading {
  const { text } = reading.article;
  return { text: decoded(document.bytes) === text ? null : pack(text), ...packParts(reading) };
}

/** All but the text. */
export function packParts(reading: Reading): Omit<PackedReading, "text"> {
  const { article, sentences, mentions } = reading;
  const core = { ...reading, article: { ...article, text: "" }, sentences: [], mentions: [] };
  return { content: pack(core), layout: pack(spansToSteps({ sentences, mentions })) };
}

/** @throws ParleyError ledger-newer, ledger-invalid where the reading has another form than this program's */
export function unpackCore(packed: PackedCore & Kept): ReadingCore {
  if (packed.schema !== SCHEMA_VERSION) throw otherForm(packed.schema);
  const core = unpack(packed.content) as Reading;
  return { ...core, article: { ...core.article, text: textOf(packed) } };
}

/** @throws ParleyError as unpackCore */
export function unpackReading(packed: PackedReading & Kept): Reading {
  return {
    ...(unpackCore(packed) as Reading),
    ...(stepsToSpans(unpack(packed.layout)) as Pick<Reading, "sentences" | "mentions">),
  };
}

/** The article's text alone. */
export function textOf({ text, document }: Pick<PackedCore & Kept, "text" | "document">): string {
  if (text !== null) return unpack(text) as string;
  if (document !== null) return decoded(unpackBytes(document));
  throw new Error("a reading in the ledger has neither its text nor its document");
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: LEVEL });
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
  return inflateRawSync(packed);
}

function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL, dictionary: dictionary1 });
}

function unpack(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed, { dictionary: dictionary1 }).toString("utf8"));
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
