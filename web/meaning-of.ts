// What a term of the field means here, in a sentence.
import { strings } from "./strings.ts";

export type TermName = keyof typeof strings.terms.list;

export function meaningOf(name: TermName): string {
  return strings.terms.list[name][1];
}
