// A page → its parts.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Parts } from "../parts.ts";
import { partsOfText } from "../text/text.ts";

export function partsOfPage(source: string): Parts {
  const { document } = parseHTML(source);
  return partsOfText(new Readability(document).parse()?.textContent ?? "");
}
