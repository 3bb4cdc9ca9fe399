// HTML source → tree with the place of every node in the source. Promise: no script runs, nothing is fetched, and
// a page that nests without end is refused at once instead of exhausting the stack or the clock.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { ParleyError } from "../../schema/parley-error.ts";
import type { Page } from "./tree.ts";

/** News pages have some thousands of elements, the longest live blogs some ten thousands. */
const ELEMENT_LIMIT = 150_000;

type AnyNode = DefaultTreeAdapterTypes.Node;

/** Browsers stop at 512 open elements; real pages stay below 100. */
const DEPTH_LIMIT = 1000;

/**
 * The page's tree, as a browser with scripting would build it (so `noscript` stays unread text). Below it any
 * function may recurse: no node is deeper than 1,000 elements.
 * @throws ParleyError page-too-deep, input-too-large
 */
export function parsePage(source: string): Page {
  const page = parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: { ...defaultTreeAdapter, onItemPush: sizeGuard(), updateNodeSourceCodeLocation: setEnd },
  });
  // The parser moves elements when tags overlap, so only the finished tree shows its true depth.
  let level: AnyNode[] = [page];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_LIMIT + 1) throw tooDeep();
    for (const node of level) mendStart(node, source);
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return page;
}

/** The place of a node grows with each word; the parser's own way copies it each time, a sixth of its work. */
function setEnd(node: AnyNode, { endOffset }: { readonly endOffset?: number }): void {
  if (node.sourceCodeLocation && endOffset !== undefined) node.sourceCodeLocation.endOffset = endOffset;
}

/** Start tags make the parser walk its open elements, so their number must be bounded while it runs; so must the tree. */
function sizeGuard(): (node: AnyNode) => void {
  const depths = new WeakMap<AnyNode, number>();
  let elements = 0;
  return (node) => {
    const parent = "parentNode" in node ? node.parentNode : null;
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    if (depth > DEPTH_LIMIT) throw tooDeep();
    if (++elements > ELEMENT_LIMIT) throw tooLarge();
    depths.set(node, depth);
  };
}

/** A character reference cut by the end of its text: `&amp`, `&#38`. The longest name has 31 letters. */
const REFERENCE_BEFORE = /&#?[a-z0-9]{1,32}$/i;

/**
 * Where blank space before a character reference belongs to another element, as in `<title>…</title> &amp; more`,
 * the parser (parse5 8) gives the second text a place that begins at the reference's last character.
 */
function mendStart(node: AnyNode, source: string): void {
  if (!("value" in node) || !node.sourceCodeLocation) return;
  const { startOffset } = node.sourceCodeLocation;
  if (source[startOffset] === node.value[0]) return;
  const cut = REFERENCE_BEFORE.exec(source.slice(Math.max(0, startOffset - 34), startOffset));
  if (cut !== null) node.sourceCodeLocation.startOffset -= cut[0].length;
}

function tooLarge(): ParleyError {
  const message = `The page has more than ${ELEMENT_LIMIT} elements; save the article's own page, or give its text as .txt.`;
  return new ParleyError("input-too-large", message);
}

function tooDeep(): ParleyError {
  const message = `The page nests more than ${DEPTH_LIMIT} elements in one another; save it again from a browser, or give its text as .txt.`;
  return new ParleyError("page-too-deep", message);
}
