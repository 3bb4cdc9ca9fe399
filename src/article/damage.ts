// Damage, the whole way on one screen: text of the report that a machine garbled, cut off or wrote twice. Promise:
// precision first, a sound report has next to no marks; linear in the text; marks are in order and do not overlap.
import { findSentences } from "../language/sentences.ts";
import type { Damage } from "../schema/article.ts";
import { findFragments } from "./damage/fragments.ts";
import { findMojibake } from "./damage/mojibake.ts";
import { findDoubledPunctuation } from "./damage/punctuation.ts";
import { findUnpairedMarks } from "./damage/quotation-marks.ts";
import { findRepetitions } from "./damage/repetitions.ts";
import type { Report } from "./damage/report.ts";
import { findTruncation } from "./damage/truncation.ts";
import type { Parts } from "./parts.ts";

/**
 * The damage in headline and body; `encoding` is what was lost in decoding and stands anywhere in the text.
 *
 * Marked: `. Ta.` at the end of a paragraph, `you want. .`, `itâ€™s`. Not marked: `“No.”`, `J. K. Ruk`, `…`.
 */
export function findDamage(parts: Parts, encoding: readonly Damage[]): readonly Damage[] {
  const paragraphs = parts.headline === null ? parts.body : [parts.headline, ...parts.body];
  const report: Report = {
    text: parts.text,
    paragraphs,
    sentences: paragraphs.map((p) => findSentences(parts.text, [p])),
  };
  return inOrder([
    ...encoding,
    ...findMojibake(report),
    ...findRepetitions(report),
    ...findTruncation(report),
    ...findDoubledPunctuation(report),
    ...findUnpairedMarks(report),
    ...findFragments(report),
  ]);
}

/** Of marks that overlap the earlier one stays, and of those that begin together the longer one. */
function inOrder(marks: readonly Damage[]): readonly Damage[] {
  const sorted = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
