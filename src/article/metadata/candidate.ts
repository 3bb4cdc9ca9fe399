// A fact about the report as one place of the page states it, before one of several is chosen.
import { parseFragment } from "parse5";

/** The facts that a page can state of itself, by the names they bear in an Article. */
export type Field = "outlet" | "byline" | "publishedAt" | "title" | "uri";

export interface Candidate {
  readonly field: Field;
  readonly value: string;
  /** Which place stated it, such as `json-ld:datePublished`, `meta:og:title`, `time`, `link:canonical`. */
  readonly from: string;
}

/** No title, name, date or address is longer; what is longer was put there for something else. */
const LONGEST = 1000;

/** A value on one line without entities (publishing systems often escape twice) or invisible characters. */
export function plain(value: string): string {
  const start = value.trimStart().slice(0, LONGEST);
  const text = /&[#\w]{2,10};/.test(start) ? unescaped(start) : start;
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}

function unescaped(value: string): string {
  return parseFragment(value.replaceAll("<", "&lt;"))
    .childNodes.map((node) => (node.nodeName === "#text" && "value" in node ? node.value : ""))
    .join("");
}
