// A made-up report as an article, and readings of it with attributions marked in the text, so that the rooms behind
// the reader are tested without any reader.
import { layOut } from "../../src/reading/layout.ts";
import { findMentions } from "../../src/reading/mentions.ts";
import { read } from "../../src/reading/read.ts";
import type { FoundAttribution } from "../../src/reading/reader.ts";
import type { Article } from "../../src/schema/article.ts";
import { ReportId } from "../../src/schema/ids.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { type Span, sliceOf } from "../../src/schema/span.ts";

/** Paragraphs are the lines that are not blank; the first is the headline where `headline` is set. */
export function articleOf(text: string, headline = false): Article {
  const lines = [...text.matchAll(/\S.*/g)].map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length }));
  const [first] = lines;
  const has = headline && first !== undefined;
  return {
    id: ReportId.parse("r0123456789abcdef"),
    byline: [],
    language: "en",
    text,
    metadata: [],
    headline: has ? first : null,
    body: has ? lines.slice(1) : lines,
    furniture: [],
    damage: [],
    origins: [],
  };
}

/** Mentions of one form as their words. */
export function mentionsIn(text: string, form: "name" | "description" | "pronoun"): readonly string[] {
  const article = articleOf(text);
  return findMentions(article, layOut(article))
    .filter((m) => m.form === form)
    .map((m) => sliceOf(text, m.span));
}

/** A name with its kind, for each name. */
export function kindsIn(text: string): Readonly<Record<string, string>> {
  const article = articleOf(text);
  const names = findMentions(article, layOut(article)).filter((m) => m.form === "name");
  return Object.fromEntries(names.map((m) => [sliceOf(text, m.span), m.kind]));
}

/**
 * Reads a text in which attributions are marked: `[s:who] [c:said] [t:what]`, in any order; marks with the same
 * letters after a slash (`[s/2:who]`) belong to one attribution. The marks are not part of the text.
 */
export async function readMarked(marked: string, publishedAt?: string): Promise<Reading> {
  const { text, found } = unmark(marked);
  const dated = publishedAt === undefined ? {} : { publishedAt };
  return read(
    { ...articleOf(text), ...dated },
    { model: "marked", find: async () => ({ attributions: found, names: null }) },
  );
}

/** Who speaks each attribution, by name; "null" where the reading leaves it open. */
export function speakersOf(reading: Reading): readonly string[] {
  return reading.attributions.map((a) => nameOf(reading, a.speaker));
}

export function nameOf(reading: Reading, id: string | null): string {
  return reading.actors.find((actor) => actor.id === id)?.name ?? "null";
}

/** Whom each mention with these words stands for. */
export function standsFor(reading: Reading, words: string): readonly string[] {
  return reading.mentions
    .filter((m) => sliceOf(reading.article.text, m.span) === words)
    .map((m) => nameOf(reading, m.actor));
}

type Pieces = { source: Span[]; cue: Span[]; content: Span[] };

function unmark(marked: string): { text: string; found: readonly FoundAttribution[] } {
  const groups = new Map<string, Pieces>();
  let text = "";
  let reached = 0;
  for (const match of marked.matchAll(/\[([sct])(?:\/(\w+))?:([^\]]*)\]/g)) {
    const [whole, role = "", group = "1", words = ""] = match;
    text += marked.slice(reached, match.index);
    const pieces = groups.get(group) ?? { source: [], cue: [], content: [] };
    const list = role === "s" ? pieces.source : role === "c" ? pieces.cue : pieces.content;
    list.push({ start: text.length, end: text.length + words.length });
    groups.set(group, pieces);
    text += words;
    reached = match.index + whole.length;
  }
  text += marked.slice(reached);
  const found = [...groups.values()].map((pieces) => ({
    ...pieces,
    kind: kindOf(text, pieces.content),
    status: "said" as const,
    parent: null,
    confidence: 1,
  }));
  return { text, found: found.toSorted((a, b) => firstOf(a) - firstOf(b)) };
}

function kindOf(text: string, content: readonly Span[]): "direct" | "mixed" | "indirect" {
  const words = content.map((c) => sliceOf(text, c)).join(" ");
  return words.startsWith("“") && words.endsWith("”") ? "direct" : words.includes("“") ? "mixed" : "indirect";
}

function firstOf({ source, cue, content }: Pieces): number {
  return Math.min(...[...source, ...cue, ...content].map((s) => s.start));
}
