// What a user must know before trusting this reading; and whether there is anything to read at all.
import type { Article } from "../schema/article.ts";
import { ParleyError } from "../schema/parley-error.ts";
import type { Problem } from "../schema/problem.ts";

/** English, or too short to say; a report that is surely in another language is kept but not read. */
export function isReadable(article: Article): boolean {
  return article.language === "en" || article.language === "und";
}

export function findProblems(article: Article): readonly Problem[] {
  if (isReadable(article)) return [];
  const message = `This report is in the language "${article.language}", and the reader knows English only: it was kept, but nothing was read from it.`;
  return [new ParleyError("language-unsupported", message).toProblem()];
}
