// Places in the report's text ↔ places in the page. Each block of the text says with which character it begins (`data-start`), and holds
// the report's characters and no others.
import type { Span } from "../../../src/schema/span.ts";

/** Where in the text a place of the page is; null outside of the report. */
export function textPlace(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>("[data-start]");
  if (block === null || block === undefined) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}

/** The text under a pointer. */
export function placeUnder(x: number, y: number): number | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : textPlace(caret.offsetNode, caret.offset);
  }
  return null;
}

/** What is selected in the report; null for nothing. */
export function selectedSpan(): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    textPlace(range.startContainer, range.startOffset),
    textPlace(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The box of the character at a place, within the page; null where it is not shown. */
export function characterBox(at: number): (DOMRect & { readonly isBackwards: boolean }) | null {
  const blocks = [...document.querySelectorAll<HTMLElement>("[data-start]")];
  const block = blocks.findLast((one) => Number(one.dataset.start) <= at);
  if (block === undefined) return null;
  let left = at - Number(block.dataset.start);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left >= length) {
      left -= length;
      continue;
    }
    const range = document.createRange();
    range.setStart(node, left);
    range.setEnd(node, left + 1);
    const box = range.getBoundingClientRect();
    return Object.assign(box, { isBackwards: getComputedStyle(block).direction === "rtl" });
  }
  return null;
}
