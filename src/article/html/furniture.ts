// What stands in a page but is not its report, by the page's own markup: marked elements, teaser cards and other
// articles. Promise: an element that holds the title or much of the prose is no furniture, whatever its names say.
import type { FurnitureKind } from "../../schema/article.ts";
import type { Block } from "./blocks.ts";
import { isOwnContent, markOf } from "./marks.ts";
import { isHeading, linkShare, proseOf, sumUp } from "./prose.ts";
import { type Element, isInside, parentOf } from "./tree.ts";

type Kind = FurnitureKind | null;

export interface Frame {
  /** The element that holds all blocks: the page's own, or the article's. */
  readonly root: Element;
  /** The report's title, where the page shows it. */
  readonly title: Block | null;
}

/** A marked element that holds this share of the prose is the article itself, named misleadingly. */
const MOST = 0.4;

/** Never the article itself: discussions below a report are often longer than the report. */
const CERTAIN: ReadonlySet<Kind> = new Set(["comments", "navigation"]);

/** An `article` with the title and this much prose is the report; those beside it are other reports. */
const SHORTEST = 200;

/** A teaser holds a few lines; what holds a larger share of the prose below one linked heading is an article. */
const TEASER = 0.3;

/**
 * The kind of furniture each block is by markup, null for the rest.
 * True: a paragraph in `<aside>`. Not: the paragraphs of a `<div class="promo">` that holds the whole report.
 */
export function kindsByMarkup(blocks: readonly Block[], frame: Frame): readonly Kind[] {
  const ownKind = judgeOf(blocks, frame);
  const known = new Map<Element | null, Kind>([
    [null, null],
    [frame.root, null],
  ]);
  const kindOf = (element: Element | null): Kind => {
    const seen = known.get(element);
    if (seen !== undefined || element === null) return seen ?? null;
    const outer = kindOf(parentOf(element));
    const isKept = isOwnContent(element) && (outer === "share" || outer === "caption");
    const kind = isKept ? null : (outer ?? ownKind(element));
    known.set(element, kind);
    return kind;
  };
  return blocks.map((block) => kindOf(block.element));
}

/** A judge of single elements, apart from what they stand in. */
function judgeOf(blocks: readonly Block[], frame: Frame): (element: Element) => Kind {
  const prose = sumUp(frame.root, blocks, proseOf);
  const proseIn = (element: Element): number => prose.get(element) ?? 0;
  const total = proseIn(frame.root);
  const cards = cardsOf(
    blocks,
    sumUp(frame.root, blocks, (block) => (isHeading(block) ? 1 : 0)),
  );
  const open = withAllAbove(frame.title);
  const report = [...open].find((element) => element.tagName === "article" && proseIn(element) > SHORTEST);
  return (element) => {
    if (open.has(element) || element.tagName === "body" || element.tagName === "html") return null;
    if (element.tagName === "article" && report !== undefined && !isInside(element, report)) return "related";
    if (cards.has(element) && proseIn(element) < TEASER * total) return "related";
    const kind = markOf(element);
    return proseIn(element) < MOST * total || CERTAIN.has(kind) ? kind : null;
  };
}

function withAllAbove(block: Block | null): ReadonlySet<Element> {
  const above = new Set<Element>();
  for (let at = block?.element ?? null; at !== null; at = parentOf(at)) above.add(at);
  return above;
}

/** The largest parts of the page that have one heading, a link. */
function cardsOf(blocks: readonly Block[], headings: ReadonlyMap<Element, number>): ReadonlySet<Element> {
  const linked = blocks.filter((block) => isHeading(block) && linkShare(block) > 0.8);
  return new Set(linked.map((block) => cardOf(block.element, headings)).filter((card) => card !== null));
}

/** The linked heading alone is no card: it may stand over a part of the report. */
function cardOf(heading: Element, headings: ReadonlyMap<Element, number>): Element | null {
  let card: Element | null = null;
  for (let at = parentOf(heading); at !== null && headings.get(at) === 1; at = parentOf(at)) card = at;
  return card;
}
