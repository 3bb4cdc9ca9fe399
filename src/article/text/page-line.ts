// Lines of a page that stand around a report and are known by their own words.
import { inOneLine } from "../../language/characters.ts";
import { PAGE_LINES, type PageLine } from "../../language/en/page-lines.ts";
import type { FurnitureKind } from "../../schema/article.ts";

/** Above the first paragraph of prose, among the prose, or below the last of it. */
export type Position = "head" | "middle" | "tail";

/** Lines of pages are short; a longer paragraph is looked at for captions only. */
const LONGEST_LINE = 1000;

/**
 * What a paragraph is by its own words at its place; null where it is the report.
 *
 * `Share This Article` is share anywhere; `World > Talks` is navigation in the head only;
 * `Sign-up began on Monday, the ministry said.` is the report.
 */
export function furnitureKindOf(paragraph: string, position: Position): FurnitureKind | null {
  if (paragraph.length > LONGEST_LINE) return null;
  const line = inOneLine(paragraph);
  const found = PAGE_LINES.find(({ where, pattern }) => stands(where, position) && pattern.test(line));
  return found?.kind ?? null;
}

/** The lines of pages that a paragraph, its white space made single spaces, could be at one place or another. */
export function pageLinesLike(line: string): readonly PageLine[] {
  return line.length > LONGEST_LINE ? [] : PAGE_LINES.filter(({ pattern }) => pattern.test(line));
}

/** As furnitureKindOf, for a paragraph already compared with the lines of pages. */
export function kindAt(lines: readonly PageLine[], position: Position): FurnitureKind | null {
  return lines.find(({ where }) => stands(where, position))?.kind ?? null;
}

function stands(where: PageLine["where"], position: Position): boolean {
  return where === "anywhere" || where === position || (where === "rest" && position !== "head");
}
