// Readings and documents as they lie in the ledger. Promise: what is unpacked equals what was packed, to the byte and
// to the character, lone surrogates included (JSON escapes them; UTF-8 alone would lose them).
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article } from "../../schema/article.ts";
import type { Document } from "../../schema/document.ts";
import type { Reading } from "../../schema/reading.ts";
import { spansToSteps, stepsToSpans } from "./spans.ts";

export interface PackedReading {
  readonly text: Uint8Array | null;
  readonly content: Uint8Array;
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

/** The reading in two pieces; its text is left out where the document's bytes already hold it. */
export function packReading(reading: Reading, document: Document): PackedReading {
  const { text, ...article } = reading.article;
  return {
    text: decoded(document.bytes) === text ? null : pack(text),
    content: pack(spansToSteps({ ...reading, article })),
  };
}

/** With the packed bytes of the document where the text was left out; null where it was not. */
export function unpackReading(packed: PackedReading & { readonly document: Uint8Array | null }): Reading {
  const { article, ...rest } = stepsToSpans(unpack(packed.content)) as Omit<Reading, "article"> & {
    article: Omit<Article, "text">;
  };
  return { ...rest, article: { ...article, text: textOf(packed) } };
}

function textOf({ text, document }: { text: Uint8Array | null; document: Uint8Array | null }): string {
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
