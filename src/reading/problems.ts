// What a user must know before trusting this reading; and whether there is anything to read at all.
import type { Article } from "../schema/article.ts";
import { ParleyError } from "../schema/parley-error.ts";
import type { Problem } from "../schema/problem.ts";
import { sliceOf } from "../schema/span.ts";

/** English, or too short to say; a report that is surely in another language is kept but not read. */
export function isReadable(article: Article): boolean {
  return article.language === "en" || article.language === "und";
}

/** The problems of a report, `[]` for a sound one: language-unsupported, encoding-damaged. */
export function findProblems(article: Article): readonly Problem[] {
  return [...languageProblem(article), ...encodingProblem(article)].map((error) => error.toProblem());
}

function languageProblem(article: Article): readonly ParleyError[] {
  if (isReadable(article)) return [];
  const message = `This report is in the language "${article.language}", and the reader knows English only: it was kept, but nothing was read from it.`;
  return [new ParleyError("language-unsupported", message)];
}

/** Only what is lost for good: other damage can still be read, and is marked in the text. */
function encodingProblem({ text, damage }: Article): readonly ParleyError[] {
  const lost = damage.filter(({ kind, span }) => kind === "encoding" && LOST.test(sliceOf(text, span)));
  if (lost.length === 0) return [];
  const places = lost.length === 1 ? "one place" : `${lost.length} places`;
  const message = `In ${places} this report holds bytes that are no characters: what stood there is lost, so compare it with the original.`;
  return [new ParleyError("encoding-damaged", message)];
}

/** The replacement character, and what it looks like once it was itself decoded wrongly. */
const LOST = /\uFFFD|ï¿½/;
