// Markdown → its parts.
import type { Parts } from "../parts.ts";
import { partsOfText } from "./text.ts";

export function partsOfMarkdown(source: string): Parts {
  return partsOfText(source);
}
