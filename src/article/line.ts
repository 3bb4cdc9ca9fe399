// One line of a .jsonl file → its parts.
import type { Parts } from "./parts.ts";
import { partsOfText } from "./text/text.ts";

export function partsOfLine(source: string): Parts {
  const line = JSON.parse(source) as { text: string };
  return partsOfText(line.text);
}
