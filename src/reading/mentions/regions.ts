// Regions: what mentions are read from (headline, body, captions, datelines), scanned once, with what their capitals
// are worth: in a headline in Title Case or a paragraph in capitals they tell nothing.
import { functionWords } from "../../language/en/name-stops.ts";
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";
import { scanWords, type Word } from "./scan.ts";

export interface Region {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly casing: "mixed" | "title" | "upper" | "none";
  readonly part: "headline" | "body" | "caption" | "dateline";
}

/** Kept a layout, because mentions and actors both ask: scanning is half the cost of either. */
const kept = new WeakMap<Layout, readonly Region[]>();

export function findRegions(article: Article, layout: Layout): readonly Region[] {
  const regions = kept.get(layout) ?? scanRegions(article, layout);
  kept.set(layout, regions);
  return regions;
}

function scanRegions(article: Article, layout: Layout): readonly Region[] {
  const openings = new Set(layout.sentences.map((s) => s.start));
  const region = (span: Span, part: Region["part"]): Region => {
    const words = scanWords(article.text, span, openings);
    return {
      span,
      words,
      part,
      casing: casingOf(words, /[.!?]["”’)]*$/.test(article.text.slice(span.end - 4, span.end))),
    };
  };
  const headline = article.headline;
  const furniture = article.furniture.flatMap(({ span, kind }) =>
    kind === "caption" || kind === "dateline" ? [region(span, kind)] : [],
  );
  const read = layout.paragraphs.map((span) => region(span, span === headline ? "headline" : "body"));
  return [...read, ...furniture].toSorted((a, b) => a.span.start - b.span.start);
}

/** By the words that a sentence would not capitalise on its own; a list of names that ends like a sentence is no title. */
export function casingOf(words: readonly Word[], isSentence: boolean): Region["casing"] {
  let [plain, title, upper] = [0, 0, 0];
  for (const { shape, key } of words) {
    if (shape === "number" || functionWords.has(key) || key.length < 2) continue;
    if (shape === "lower") plain += 1;
    else if (shape === "upper" && key.length > 3) upper += 1;
    else title += 1;
  }
  const all = plain + title + upper;
  if (all >= 3 && upper / all > 0.6) return "upper";
  if (all >= 6 && plain === all) return "none";
  return all >= 5 && !isSentence && (title + upper) / all > 0.75 ? "title" : "mixed";
}
