// What a page holds and no reader of it sees: code, controls, media, and elements that the page itself hides.
import { attribute, type Element, hasAttribute } from "./tree.ts";

const UNREAD = new Set(
  (
    "area audio base button canvas col colgroup datalist embed head iframe img input link map meta noscript object " +
    "option param script select source style svg template textarea title track video"
  ).split(" "),
);

/** Names that style sheets everywhere give to text meant for screen readers alone. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden)(?:\s|$)/i;

const HIDING_STYLE = /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;

/** Whether an element holds nothing for readers. True: `<script>`, `<button>`. Not: `<p>`, `<form>`. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName);
}

/** Whether the page hides an element from sight. True: `<p style="display:none">`. Not: `<p style="color:red">`. */
export function isHidden(element: Element): boolean {
  if (element.tagName === "dialog" && !hasAttribute(element, "open")) return true;
  if (element.attrs.length === 0) return false;
  return (
    hasAttribute(element, "hidden") ||
    attribute(element, "aria-hidden") === "true" ||
    HIDING_STYLE.test(attribute(element, "style")) ||
    FOR_SCREEN_READERS.test(attribute(element, "class"))
  );
}
