// Plain text → its parts, the whole way on one screen: paragraphs, headline, lines of the head, furniture, dateline,
// body. Promise: the text is never changed; every character that is not white space is in exactly one span.
import type { Furniture, FurnitureKind, MetadataEntry } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Parts } from "../parts.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import { findFurniture } from "./furniture.ts";
import { cutGluedMeta, findHeadline, readHeadLines } from "./head.ts";
import { type Paragraph, splitParagraphs } from "./paragraph.ts";
import { findStatedDate } from "./stated-date.ts";

/** The parts of a plain text, as a newspaper's archive or a scraper writes it. */
export function partsOfText(text: string): Parts {
  return partsOfParagraphs(text, cutGluedMeta(text, splitParagraphs(text)));
}

export interface Known {
  /** The title where the input itself marks it; else it is looked for. */
  readonly headline?: Span;
}

/** The same for paragraphs that are already told apart, as in Markdown. */
export function partsOfParagraphs(text: string, paragraphs: readonly Paragraph[], known: Known = {}): Parts {
  const headline = known.headline === undefined ? findHeadline(paragraphs) : indexOf(paragraphs, known.headline);
  const head = readHeadLines(paragraphs, headline);
  const kinds = [...findFurniture(paragraphs, headline)];
  for (const { index, kind } of head.furniture) kinds[index] = kind;
  const dateline = datelineOf(paragraphs, kinds, headline);
  const furniture = furnitureOf(paragraphs, kinds, dateline);
  const facts = {
    title: paragraphs[headline]?.text.replace(/\s+/g, " "),
    outlet: head.outlet ?? dateline?.found.agency ?? undefined,
    publishedAt: findStatedDate(text, furniture),
  };
  return {
    text,
    headline: paragraphs[headline]?.span ?? null,
    body: paragraphs.flatMap((p, i) => (i === headline || kinds[i] !== null ? [] : [bodySpan(p, i, dateline)])),
    furniture,
    byline: head.byline,
    metadata: metadataOf({ ...facts, byline: head.byline }),
    origins: [],
    ...present(facts),
  };
}

function indexOf(paragraphs: readonly Paragraph[], span: Span): number {
  return paragraphs.findIndex((paragraph) => paragraph.span.start === span.start);
}

interface PlacedDateline {
  readonly index: number;
  readonly found: Dateline;
}

/** Sought at the beginning of the first two paragraphs of the report: a summary may stand before it. */
function datelineOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly (FurnitureKind | null)[],
  headline: number,
): PlacedDateline | null {
  const first = paragraphs.flatMap((p, i) => (i !== headline && kinds[i] === null && p.isProse ? [i] : [])).slice(0, 2);
  for (const index of first) {
    const found = findDateline(paragraphs[index]?.text ?? "");
    if (found !== null && !(found.isColon && isTranscript(paragraphs))) return { index, found };
  }
  return null;
}

/** Speakers in capitals before colons: "MORENO: Well, …", at least twice. */
function isTranscript(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(({ text }) => /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^:]{2,30})?:\s/u.test(text)).length >= 2;
}

function furnitureOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly (FurnitureKind | null)[],
  dateline: PlacedDateline | null,
): readonly Furniture[] {
  return paragraphs.flatMap(({ span }, i): readonly Furniture[] => {
    const kind = kinds[i] ?? null;
    if (kind === "dateline" && kinds[i - 1] === kind) return [];
    if (kind === "dateline") return [{ span: { start: span.start, end: endOfRun(paragraphs, kinds, i) }, kind }];
    if (kind !== null) return [{ span, kind }];
    if (dateline?.index !== i) return [];
    return [{ span: { start: span.start, end: span.start + dateline.found.length }, kind: "dateline" }];
  });
}

/** "CNN" and the dash on the line after it are one dateline. */
function endOfRun(paragraphs: readonly Paragraph[], kinds: readonly (FurnitureKind | null)[], from: number): number {
  let last = from;
  while (kinds[last + 1] === "dateline") last++;
  return paragraphs[last]?.span.end ?? 0;
}

function bodySpan({ span, text }: Paragraph, index: number, dateline: PlacedDateline | null): Span {
  if (dateline?.index !== index) return span;
  const rest = text.slice(dateline.found.length);
  return { start: span.end - rest.trimStart().length, end: span.end };
}

interface Facts {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
}

function metadataOf(facts: Facts & { readonly byline: readonly string[] }): readonly MetadataEntry[] {
  const values = {
    title: facts.title,
    byline: facts.byline.join(", ") || undefined,
    outlet: facts.outlet,
    publishedAt: facts.publishedAt,
  };
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, value, from: "text" }],
  );
}

function present({ title, outlet, publishedAt }: Facts): Pick<Parts, "title" | "outlet" | "publishedAt"> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
