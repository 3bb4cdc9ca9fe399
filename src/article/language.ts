// Language of an article.
import type { Parts } from "./parts.ts";

export function detectLanguage(_parts: Parts): string {
  return "en";
}
