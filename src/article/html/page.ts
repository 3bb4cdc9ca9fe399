// A page → its parts, the whole way on one screen: parse, read its metadata, serialise it to blocks, choose the
// element that holds the article, tell furniture from body, lay the text out.
// Promise: nothing of the page runs; every paragraph knows where it stood in the source.
import { ParleyError } from "../../schema/parley-error.ts";
import { metadataOfPage } from "../metadata/page-metadata.ts";
import type { Parts } from "../parts.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { chooseElement } from "./choose.ts";
import { kindsByMarkup } from "./furniture.ts";
import { layOut, type Paragraph, paragraphOf } from "./lay-out.ts";
import { parsePage } from "./parse.ts";
import { proseOf } from "./prose.ts";
import { kindsByText } from "./text-furniture.ts";
import { findTitle } from "./title-block.ts";
import { type Element, isInside, rootOf } from "./tree.ts";

/**
 * The parts of a page. `source` is the decoded page; origins are UTF-16 offsets into it.
 * @throws ParleyError page-too-deep, page-without-text
 */
export function partsOfPage(source: string): Parts {
  const page = parsePage(source);
  const metadata = metadataOfPage(page);
  const root = rootOf(page);
  const blocks = readableBlocks(root);
  const title = findTitle(blocks, metadata.title);
  const article = chooseElement(root, blocks, title);
  if (article === null) throw withoutText();
  const inside = blocks.filter((block) => block !== title && isInside(block.element, article));
  const marked = { kinds: kindsByMarkup(inside, { root: article, title }), persons: metadata.byline };
  const kinds = kindsByText(inside, marked);
  const paragraphs = inside.map((block, i) => paragraphOf(block, kinds[i] ?? "body"));
  return { ...metadata, ...layOut([...headline(title, metadata.title), ...paragraphs]) };
}

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
  if (block !== null) return [paragraphOf(block, "headline")];
  return title === undefined ? [] : [{ text: title, role: "headline", source: null }];
}

function withoutText(): ParleyError {
  const message =
    "The page holds no paragraph of text outside its menus and lists; save the article's own page, with its text shown.";
  return new ParleyError("page-without-text", message);
}
