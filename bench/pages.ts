// Pages: HTML to Article, beside @mozilla/readability and defuddle on the same pages in the same run.
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { articleOf } from "../src/article/article.ts";
import { longPage, pages } from "./corpus.ts";
import { bestOfEach, type Figure, median, timeMs } from "./measure.ts";

export async function benchPages(): Promise<readonly Figure[]> {
  const corpus = pages();
  console.log(`pages: ${corpus.name}`);
  const sources = corpus.documents.map((d) => new TextDecoder().decode(d.bytes));
  const long = new TextEncoder().encode(longPage(5_000_000));
  const ours = await bestOfEach(corpus.documents, (document) => articleOf(document));
  const readability = await bestOfEach(sources, (html) => new Readability(parseHTML(html).document).parse());
  const defuddle = await bestOfEach(
    sources,
    quietly((html) => Defuddle(html)),
    1,
  );
  const longMs = await timeMs(() => articleOf({ uri: "long.html", bytes: long, mediaType: "text/html" }));
  return [
    { name: "one page, HTML to Article, median", value: median(ours), unit: "ms", bar: { atMost: 30 } },
    { name: "  the slowest page", value: Math.max(...ours), unit: "ms" },
    { name: "  @mozilla/readability on linkedom, median", value: median(readability), unit: "ms" },
    { name: "  defuddle, median", value: median(defuddle), unit: "ms" },
    { name: "a page of 5 MB, HTML to Article", value: longMs / 1000, unit: "s", bar: { atMost: 2 } },
  ];
}

/** Defuddle writes what it could not do to the console; a bench prints figures only. */
function quietly(work: (html: string) => Promise<unknown>): (html: string) => Promise<void> {
  return async (html) => {
    const { error, warn, log } = console;
    Object.assign(console, { error: () => {}, warn: () => {}, log: () => {} });
    try {
      await work(html);
    } finally {
      Object.assign(console, { error, warn, log });
    }
  };
}
