// HTML out of a report's words. Promise: whatever is put into a template is text there, never markup; what a person could not see, or
// what would turn the direction of a line, stands as its code.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls and marks of direction; joiners stay, which some scripts need. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Markup that was made by `html` and by nothing else. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Content = string | number | Markup | readonly Markup[];

/** html`<p>${"<b>"}</p>` → `<p>&lt;b&gt;</p>`. */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + written(contents[at] ?? "")).join(""));
}

export const nothing: Markup = html``;

function written(content: Content): string {
  if (content instanceof Markup) return content.toString();
  if (typeof content === "object") return content.map(written).join("");
  return escaped(String(content));
}

function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(UNSEEN, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
