// Lines: what times are read from, in text order: headline, body paragraphs, captions, datelines, and the line that dates the report,
// which the article's furniture calls meta ("12 March 2031", "Published 3 June 2031, 10:05").
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Layout } from "../layout.ts";
import { findExpressions } from "./find.ts";
import { type Line, piecesOf } from "./pieces.ts";

export function linesOf({ text, furniture }: Article, { paragraphs }: Layout): readonly Line[] {
  const beside = furniture.flatMap(({ span, kind }): readonly Span[] => {
    if (kind === "caption" || kind === "dateline") return [span];
    return kind === "meta" && span.end - span.start <= LONGEST && isDateLine(piecesOf(text, span)) ? [span] : [];
  });
  const spans = [...paragraphs, ...beside].toSorted((a, b) => a.start - b.start);
  return spans.map((span, i) => piecesOf(text, { start: Math.max(span.start, spans[i - 1]?.end ?? 0), end: span.end }));
}

/** Characters; a longer line says more than when. */
const LONGEST = 120;

const LABELS = /^(?:published|updated|posted|last|first|modified|created|issued|released|on|at|date|time|\W+)$/;

/** Whether a line holds a date and nothing else but a label. */
export function isDateLine(line: Line): boolean {
  const found = findExpressions(line).filter(({ meaning }) => meaning.kind === "date" || meaning.kind === "clock");
  const isCovered = (at: number): boolean => found.some(({ from, to }) => from <= at && at < to);
  return found.length > 0 && line.every(({ key }, at) => isCovered(at) || LABELS.test(key));
}
