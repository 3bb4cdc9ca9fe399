// Bytes → text.
import type { Damage } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";

export interface Decoded {
  readonly text: string;
  readonly damage: readonly Damage[];
}

export function decode(document: Document): Decoded {
  return { text: new TextDecoder().decode(document.bytes), damage: [] };
}
