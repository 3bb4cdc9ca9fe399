// Plain text → its parts.
import { trimmed } from "../../schema/span.ts";
import type { Parts } from "../parts.ts";

export function partsOfText(text: string): Parts {
  const body = [...text.matchAll(/[^\n]+/g)].flatMap(
    (m) => trimmed(text, { start: m.index, end: m.index + m[0].length }) ?? [],
  );
  return { text, headline: null, body, furniture: [], byline: [], metadata: [], origins: [] };
}
