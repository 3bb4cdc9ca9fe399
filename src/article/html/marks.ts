// What a page's own markup says an element is: its tag and the words of its class, id and the like.
// Promise: only words that style sheets of many publishers share; nothing is known here about any one site.

import { MARK_WORDS } from "../../language/en/mark-words.ts";
import type { FurnitureKind } from "../../schema/article.ts";
import type { Element } from "./tree.ts";

const NAMING: ReadonlySet<string> = new Set(
  "class id itemprop role data-component data-testid data-module data-type".split(" "),
);

/** Names that tell a state or a topic, not a part: `tag-economy`, `has-sidebar`, `no-comments`. */
const STATE = /^(?:tag|category|has|no|not|is|with|without|type|format|status|js|supports)[-_]/i;

const BY_TAG: Readonly<Record<string, FurnitureKind>> = {
  nav: "navigation",
  menu: "navigation",
  footer: "navigation",
  aside: "related",
  figcaption: "caption",
  figure: "caption",
  address: "byline",
};

/** Quoted or tabled matter is the report's own even where its wrapper is named for a social network or a picture. */
const CONTENT = new Set(["blockquote", "table", "pre"]);

/**
 * The kind of furniture that an element's tag or names say it is; null where they say nothing.
 * True: `<div class="related-links">` is related. Not: `<article class="post tag-newsletter has-sidebar">`.
 */
export function markOf(element: Element): FurnitureKind | null {
  const byTag = BY_TAG[element.tagName];
  if (byTag !== undefined) return byTag;
  // Most elements of a page bear no attribute at all.
  const words = element.attrs.length === 0 ? [] : wordsOf(element);
  return words.length === 0 ? null : (MARK_WORDS.find(([, list]) => words.some((word) => list.has(word)))?.[0] ?? null);
}

export function isOwnContent(element: Element): boolean {
  return CONTENT.has(element.tagName);
}

/** `class="ArticleBody related_links2"` gives article, body, related, links. */
function wordsOf(element: Element): readonly string[] {
  const names = element.attrs.filter(({ name }) => NAMING.has(name));
  return names.flatMap(({ value }) => value.slice(0, 400).split(/\s+/)).flatMap(splitName);
}

function splitName(name: string): readonly string[] {
  if (name === "" || STATE.test(name)) return [];
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.split(/[^a-z]+/).filter((word) => word !== "");
}
