// The report's text cut into what is shown one below the other: headline, paragraphs, runs of furniture, and whatever
// is neither. Promise: every character that is not white space is in exactly one block; nothing is left out.
import type { Article, Furniture } from "../../src/schema/article.ts";
import type { Span } from "../../src/schema/span.ts";

export type Block =
  | { readonly kind: "headline" | "paragraph" | "rest"; readonly span: Span }
  | { readonly kind: "furniture"; readonly span: Span; readonly parts: readonly Furniture[] };

type Shaped = Pick<Article, "text" | "headline" | "body" | "furniture">;

/** Blocks in text order. Furniture inside a paragraph, such as its dateline, is no block: the paragraph shows it. */
export function blocksOf(article: Shaped): readonly Block[] {
  const found: Block[] = [
    ...(article.headline === null ? [] : [{ kind: "headline", span: article.headline } as const]),
    ...article.body.map((span) => ({ kind: "paragraph", span }) as const),
    ...article.furniture.map((part) => ({ kind: "furniture", span: part.span, parts: [part] }) as const),
  ];
  return joined(withRest(article.text, apart(found)));
}

const rank = { headline: 0, paragraph: 1, furniture: 2, rest: 3 } as const;

/** Of blocks that overlap the first one stays: the headline before a paragraph before furniture. */
function apart(found: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (const block of found.toSorted((a, b) => a.span.start - b.span.start || rank[a.kind] - rank[b.kind])) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= block.span.start) kept.push(block);
    else if (rank[block.kind] < rank[last.kind]) {
      kept.pop();
      if (last.span.start < block.span.start) kept.push(cutBefore(last, block.span.start));
      kept.push(block);
    } else if (last.span.end < block.span.end) {
      kept.push({ ...block, span: { start: last.span.end, end: block.span.end } });
    }
  }
  return kept;
}

function cutBefore(block: Block, end: number): Block {
  return { ...block, span: { start: block.span.start, end } };
}

/** Text between the blocks becomes blocks of its own, a line each. */
function withRest(text: string, blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const block of [...blocks, { kind: "rest", span: { start: text.length, end: text.length } } as const]) {
    all.push(...lines(text, { start: at, end: block.span.start }));
    if (block.span.start < block.span.end) all.push(block);
    at = Math.max(at, block.span.end);
  }
  return all;
}

function lines(text: string, { start, end }: Span): readonly Block[] {
  const found: Block[] = [];
  let from = start;
  while (from < end) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd === -1 || lineEnd > end ? end : lineEnd;
    if (text.slice(from, to).trim() !== "") found.push({ kind: "rest", span: { start: from, end: to } });
    from = to + 1;
  }
  return found;
}

/** Furniture that follows furniture is one fold. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.kind === "furniture" && last?.kind === "furniture") {
      const span = { start: last.span.start, end: block.span.end };
      all[all.length - 1] = { kind: "furniture", span, parts: [...last.parts, ...block.parts] };
    } else all.push(block);
  }
  return all;
}
