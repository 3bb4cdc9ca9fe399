// One report of a press database's file → its parts: the labelled facts of its head and its foot, and between them the report.
// Promise: the text is the report's own lines, unchanged; what a label says stands before what the text seems to say.
import type { MetadataEntry } from "../../schema/article.ts";
import { type Span, trimmed } from "../../schema/span.ts";
import { personsOf } from "../metadata/names.ts";
import type { Parts } from "../parts.ts";
import { type Paragraph, paragraphAt, splitParagraphs } from "../text/paragraph.ts";
import { partsOfParagraphs } from "../text/text.ts";
import { dayOfPress } from "./day.ts";
import { type Facts, readFacts } from "./facts.ts";

export function partsOfPress(text: string): Parts {
  const { body, facts, furniture } = readFacts(text);
  const headline = facts.title === undefined ? undefined : (trimmed(text, facts.title) ?? undefined);
  const paragraphs = body.flatMap((span) => paragraphsIn(text, span));
  const head = headline === undefined ? [] : [paragraphAt(text, headline)].filter((one) => one !== null);
  const all = [...head, ...paragraphs].toSorted((a, b) => a.span.start - b.span.start);
  const found = partsOfParagraphs(text, all, headline === undefined ? {} : { headline });
  const stated = statedBy(text, facts);
  return {
    ...found,
    ...stated.values,
    byline: stated.byline.length > 0 ? stated.byline : found.byline,
    metadata: [...stated.metadata, ...found.metadata],
    furniture: [...furniture, ...found.furniture].toSorted((a, b) => a.span.start - b.span.start),
  };
}

/** A part of the text is laid out as itself, whatever stands around it. */
function paragraphsIn(text: string, { start, end }: Span): readonly Paragraph[] {
  return splitParagraphs(text.slice(start, end)).flatMap(
    ({ span }) => paragraphAt(text, { start: span.start + start, end: span.end + start }) ?? [],
  );
}

function statedBy(text: string, facts: Facts) {
  const say = (span: Span | undefined): string | undefined =>
    span === undefined ? undefined : text.slice(span.start, span.end).replace(/\s+/g, " ").trim() || undefined;
  const written = say(facts.date) ?? say(facts.loaded);
  const values = {
    title: say(facts.title),
    outlet: say(facts.outlet),
    publishedAt: written === undefined ? undefined : (dayOfPress(written) ?? undefined),
  };
  const byline = say(facts.byline);
  const metadata: readonly MetadataEntry[] = Object.entries({ ...values, byline }).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, value, from: "press" }],
  );
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { values: given, byline: (byline?.split(";") ?? []).flatMap(namesIn), metadata };
}

/** "Moreno, Ana" is Ana Moreno, as catalogues write it. */
function namesIn(written: string): readonly string[] {
  const [, family, given] = /^\s*(\p{Lu}[\p{L}'’ -]{1,30}), (\p{Lu}[\p{L}'’. -]{1,30})$/u.exec(written) ?? [];
  const named = personsOf(written, undefined);
  return named.length > 0 || family === undefined ? named : personsOf(`${given} ${family}`, undefined);
}
