// A page → its parts, the whole way on one screen: parse, read its metadata, serialise it to blocks, choose the
// element that holds the article, tell furniture from body, lay the text out.
// Promise: nothing of the page runs; every paragraph knows where it stood in the source.
import type { FurnitureKind } from "../../schema/article.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { metadataOfPage, type PageMetadata } from "../metadata/page-metadata.ts";
import type { Parts } from "../parts.ts";
import { findDateline } from "../text/dateline.ts";
import { findStatedDate } from "../text/stated-date.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { chooseElement } from "./choose.ts";
import { kindsByMarkup } from "./furniture.ts";
import { type Laid, layOut, type Paragraph } from "./lay-out.ts";
import { parsePage } from "./parse.ts";
import { isProse, proseOf } from "./prose.ts";
import { kindsByText } from "./text-furniture.ts";
import { findTitle } from "./title-block.ts";
import { type Element, isInside, rootOf } from "./tree.ts";

/**
 * The parts of a page. `source` is the decoded page; origins are UTF-16 offsets into it.
 * @throws ParleyError page-too-deep, page-without-text, input-too-large
 */
export function partsOfPage(source: string): Parts {
  const page = parsePage(source);
  const metadata = metadataOfPage(page);
  const root = rootOf(page);
  const blocks = readableBlocks(root);
  if (blocks.length > MOST_BLOCKS) throw tooManyBlocks(blocks.length);
  const title = findTitle(blocks, metadata.title);
  const article = chooseElement(root, blocks, title);
  if (article === null) throw withoutText();
  const inside = blocks.filter((block) => block !== title && isInside(block.element, article));
  const marked = { kinds: kindsByMarkup(inside, { root: article, title }), persons: metadata.byline };
  const kinds = kindsByText(inside, marked);
  const laid = layOut([...headline(title, metadata.title), ...paragraphsOf(inside, kinds)]);
  return { ...withStatedDate(metadata, laid), ...laid };
}

/** The date that the page shows above or below its report, where it states none for machines. */
function withStatedDate(metadata: PageMetadata, { text, furniture }: Laid): PageMetadata {
  if (metadata.publishedAt !== undefined) return metadata;
  const value = findStatedDate(text, furniture);
  if (value === undefined) return metadata;
  return {
    ...metadata,
    publishedAt: value,
    metadata: [...metadata.metadata, { field: "publishedAt", value, from: "text" }],
  };
}

/** The blocks as paragraphs; a dateline opens one of the first two of the report, as a summary may stand above it. */
function paragraphsOf(blocks: readonly Block[], kinds: readonly (FurnitureKind | null)[]): readonly Paragraph[] {
  const lead = blocks.filter((block, i) => kinds[i] === null && isProse(block)).slice(0, 2);
  const opening = lead.find((block) => findDateline(block.text) !== null);
  return blocks.map((block, i) => ({
    text: block.text,
    role: kinds[i] ?? "body",
    source: block.source,
    dateline: block === opening ? (findDateline(block.text)?.length ?? 0) : 0,
  }));
}

/** A live blog of a week has some thousands; what has more is a book or was made to exhaust the clock. */
const MOST_BLOCKS = 50_000;

/** Less prose than a short report has. */
const LITTLE = 300;

/**
 * What a page shows; where that is next to nothing and it hides much, the hidden as well: saved pages often have their
 * report behind a consent dialog or a "read on" button.
 */
function readableBlocks(root: Element): readonly Block[] {
  const amount = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const shown = blocksOf(root);
  const little = amount(shown);
  if (little >= LITTLE) return shown;
  const all = blocksOf(root, { hidden: true });
  return amount(all) - little > LITTLE ? all : shown;
}

function headline(block: Block | null, title: string | undefined): readonly Paragraph[] {
  const text = block?.text ?? title;
  return text === undefined ? [] : [{ text, role: "headline", source: block?.source ?? null, dateline: 0 }];
}

function tooManyBlocks(count: number): ParleyError {
  const message = `The page has ${count} paragraphs, and one report may have at most ${MOST_BLOCKS}: save the article's own page, or split it.`;
  return new ParleyError("input-too-large", message);
}

function withoutText(): ParleyError {
  const message =
    "The page holds no paragraph of text outside its menus and lists; save the article's own page, with its text shown.";
  return new ParleyError("page-without-text", message);
}
