// The parsed page and the few questions asked of it: a thin layer over parse5's tree, so that no other file of
// this room knows how attributes or neighbours are kept. Promise: nothing here changes the tree.
import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Page = DefaultTreeAdapterTypes.Document;

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return "tagName" in node;
}

export function isText(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === "#text";
}

/** The `html` element, which the parser gives every page. */
export function rootOf(page: Page): Element {
  const root = page.childNodes.find(isElement);
  if (root === undefined) throw new TypeError("a parsed page has no root element");
  return root;
}

/** The value of an attribute as written, or the empty string where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? "";
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((a) => a.name === name);
}

/** The element that holds this one; null at the top of the page. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

export function isInside(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Every element below a node, in the order of the page. */
export function* elementsOf(node: Page | Element): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** All text below an element, white space as written; scripts and styles give theirs when asked directly. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => (isText(node) ? node.value : isElement(node) ? textOf(node) : "")).join("");
}
