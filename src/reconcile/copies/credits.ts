// Whom a report credits for what it tells: agencies, and the outlets that it names itself, where credits stand.
import { NEWS_AGENCIES } from "../../language/en/news-agencies.ts";
import { fold } from "../../ledger/fold.ts";
import type { Reading } from "../../schema/reading.ts";

/** A credit stands in the byline, in furniture, or near either end of the report: "(AFP)", "NBC News reported". */
const NEAR_END = 240;

/** Folded, each once, without the report's own outlet: "(Reuters) – … AFP contributed" → ["reuters", "agence france-presse"]. */
export function creditsIn({ article, actors }: Reading): readonly string[] {
  const outlets = actors.filter(({ kind }) => kind === "outlet").flatMap(({ name, aliases }) => [name, ...aliases]);
  const said = creditLinesOf(article);
  const own = article.outlet === undefined ? "" : nameOfOutlet(article.outlet);
  const credited = [...NEWS_AGENCIES.keys(), ...outlets].filter((name) => includesName(said, name)).map(nameOfOutlet);
  return [...new Set(credited)].filter((name) => name !== own).toSorted();
}

/** As outlets are compared: "AFP" → "agence france-presse". */
export function nameOfOutlet(outlet: string): string {
  return fold(NEWS_AGENCIES.get(outlet) ?? outlet);
}

function creditLinesOf({ text, byline, furniture, body }: Reading["article"]): string {
  const [first, last] = [body[0], body.at(-1)];
  return [
    ...byline,
    ...furniture
      .filter(({ kind }) => kind !== "related" && kind !== "comments")
      .map(({ span }) => text.slice(span.start, span.end)),
    first === undefined ? "" : text.slice(first.start, Math.min(first.end, first.start + NEAR_END)),
    last === undefined ? "" : text.slice(Math.max(last.start, last.end - NEAR_END), last.end),
  ].join("\n");
}

function includesName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
