// An attribution as a line of the list: who, how, which words, and where they stand.
import type { Attribution } from "../src/schema/attribution.ts";
import type { Reading } from "../src/schema/reading.ts";
import { strings } from "./strings.ts";

export function saidItem(one: Attribution, { article, actors }: Reading): HTMLLIElement {
  const words = (spans: Attribution["content"]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  const item = document.createElement("li");
  const who = element("strong", actors.find(({ id }) => id === one.speaker)?.name ?? strings.nobody);
  who.dir = "auto";
  const place = element("a", strings.place(one.content[0]?.start ?? one.cue[0]?.start ?? 0));
  place.setAttribute("href", `#${one.id}`);
  const how = element("p", strings.how(one.kind, one.status, words(one.source), words(one.cue)));
  how.className = "how";
  how.append(" ", place);
  const quotation = element("blockquote", words(one.content));
  quotation.dir = "auto";
  item.append(who, quotation, how);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
