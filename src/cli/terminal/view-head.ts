// What the page of one record of a report has above and below its passage: which report it is of, and its facts behind their labels.
import type { Article } from "../../schema/article.ts";
import { plainText } from "./plain-text.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

export function viewHead(article: Article, { width, colours }: View): readonly string[] {
  const { id, outlet, title, file, uri, publishedAt } = article;
  const head = [outlet ?? "outlet not given", publishedAt ?? "date not given", id].join(" · ");
  return [
    ...wrap(plainText(title ?? file ?? uri ?? id), width).map(colours.bold),
    ...wrap(plainText(head), width).map(colours.dim),
  ];
}

/** @param room columns of the labels */
export function labelled(
  label: string,
  fact: string,
  { width, colours, room }: View & { readonly room: number },
): readonly string[] {
  const lines = wrap(plainText(fact), width - room);
  return lines.map((line, at) => colours.cyan((at === 0 ? label : "").padEnd(room)) + line);
}
