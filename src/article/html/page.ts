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
import { kindsByText } from "./text-furniture.ts";
import { findTitle } from "./title-block.ts";
import { isInside } from "./tree.ts";

/**
 * The parts of a page. `source` is the decoded page; origins are UTF-16 offsets into it.
 * @throws ParleyError page-too-deep, page-without-text
 */
export function partsOfPage(source: string): Parts {
  const page = parsePage(source);
  const metadata = metadataOfPage(page);
  const blocks = blocksOf(page);
  const title = findTitle(blocks, metadata.title);
  const article = chooseElement(blocks, title);
  if (article === null) throw withoutText();
  const inside = blocks.filter((block) => block !== title && isInside(block.element, article));
  const kinds = kindsByText(inside, {
    kinds: kindsByMarkup(inside, { within: article, title }),
    persons: metadata.byline,
  });
  const paragraphs = inside.map((block, i) => paragraphOf(block, kinds[i] ?? "body"));
  return { ...metadata, ...layOut([...headline(title, metadata.title), ...paragraphs]) };
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
