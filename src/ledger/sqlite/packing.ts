// Readings and documents as they lie in the ledger. Promise: what is unpacked equals what was packed, to the byte and
// to the character, lone surrogates included (JSON escapes them; UTF-8 alone would lose them).
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Document } from "../../schema/document.ts";
import type { Reading } from "../../schema/reading.ts";
import type { ReadingCore } from "../ledger.ts";
import { spansToSteps, stepsToSpans } from "./spans.ts";

export interface PackedCore {
  readonly text: Uint8Array | null;
  readonly content: Uint8Array;
}

/** In two pieces, since a list that shows fifty attributions of fifty reports needs nothing of the second. */
export interface PackedReading extends PackedCore {
  readonly layout: Uint8Array;
}

/** The packed bytes of the document where the text was left out; null where it was not. */
interface WithDocument {
  readonly document: Uint8Array | null;
}

/** What a reading holds in nearly every report, so that short ones need not spell it out; part of the ledger's form. */
const COMMON = Buffer.from(
  [
    '"outlet":"","title":"","publishedAt":"20","uri":"https://www.","sourceId":"","file":"","byline":[],"language":"en",',
    '"metadata":[{"field":"publishedAt","value":"","from":"json-ld:"}],"furniture":[],"damage":[],"origins":[],',
    '"times":[],"quantities":[],"acts":[],"terms":[],"deals":[],"problems":[]}',
    '"aliases":[],"roles":[{"title":"","of":"","span":{"s":1,"l":2}}],"doubts":[]},{"id":"p1","name":"',
    '"reason":"","confidence":0.9},{"id":"m1","span":{"s":1,"l":2},"kind":"place","form":"description","actor":null,',
    '"kind":"group","form":"pronoun","actor":"p1","kind":"organization","form":"name","actor":"p1","confidence":0.8},',
    '"kind":"direct","status":"denied","speaker":null,"speakerBasis":"pronoun","addressee":null,"sourcing":{"grade":"anonymous"},',
    '"kind":"mixed","status":"said","speaker":"p1","speakerBasis":"described","addressee":null,"sourcing":{"grade":"unnamed"},',
    '"channel":null,"time":null,"parent":null,"confidence":0.8},{"id":"a1","source":[{"s":1,"l":2}],"cue":[{"s":1,"l":2}],',
    '"content":[{"s":1,"l":2},{"s":1,"l":2}],"kind":"indirect","status":"said","speaker":"p1","speakerBasis":"named",',
    '"addressee":null,"sourcing":{"grade":"named","span":{"s":1,"l":2}},"channel":null,"time":null,"parent":null,"confidence":0.',
  ].join(""),
);

/** The text is left out where the document's bytes already hold it. What stands elsewhere leaves its place empty. */
export function packReading(reading: Reading, document: Document): PackedReading {
  const { article, sentences, mentions } = reading;
  const core = { ...reading, article: { ...article, text: "" }, sentences: [], mentions: [] };
  return {
    text: decoded(document.bytes) === article.text ? null : pack(article.text),
    content: pack(core),
    layout: pack(spansToSteps({ sentences, mentions })),
  };
}

export function unpackCore(packed: PackedCore & WithDocument): ReadingCore {
  const core = unpack(packed.content) as Reading;
  return { ...core, article: { ...core.article, text: textOf(packed) } };
}

export function unpackReading(packed: PackedReading & WithDocument): Reading {
  return {
    ...(unpackCore(packed) as Reading),
    ...(stepsToSpans(unpack(packed.layout)) as Pick<Reading, "sentences" | "mentions">),
  };
}

function textOf({ text, document }: PackedCore & WithDocument): string {
  if (text !== null) return unpack(text) as string;
  if (document !== null) return decoded(unpackBytes(document));
  throw new Error("a reading in the ledger has neither its text nor its document");
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes);
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
  return inflateRawSync(packed);
}

function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { dictionary: COMMON });
}

function unpack(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed, { dictionary: COMMON }).toString("utf8"));
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
