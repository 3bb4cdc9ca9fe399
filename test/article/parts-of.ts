import type { Parts } from "../../src/article/parts.ts";

/** Parts of a text whose lines are the paragraphs of its body and which has nothing else. */
export function bodyOf(text: string): Parts {
  const body = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return { text, headline: null, body, furniture: [], byline: [], metadata: [], origins: [] };
}
