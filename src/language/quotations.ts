// Quotations: pairs of quotation marks and what stands between them, whole over paragraphs, bounded where a mark is
// missing. Promise: linear in the text; spans lie inside the paragraphs and every piece but a guess ends with its mark.
import type { Span } from "../schema/span.ts";
import { findMarks } from "./quotations/marks.ts";
import { pairMarks } from "./quotations/pairs.ts";
import { join, type Run, runsOf } from "./quotations/runs.ts";
import { isSpeech, type QuotationTraits, traitsOf } from "./quotations/traits.ts";

export interface Quotation {
  /**
   * With its marks. One span a paragraph where a quotation runs over several: each begins with a mark, but for the last
   * where a page broke a paragraph in two and only the closing mark is there.
   */
  readonly pieces: readonly Span[];
  /** Of the opening mark: " “ „ '' `` are double, ' ‘ ‚ single, « ‹ guillemet. British reports quote with single ones. */
  readonly marks: "double" | "single" | "guillemet";
  /** Speech (or writing) as against a scare quote, a title or a name in quotation marks: a guess from `traits`. */
  readonly isSpeech: boolean;
  /** False where the closing mark is missing and the end is a guess. */
  readonly isClosed: boolean;
  /** Index in the same list of the quotation in which this one stands; null for an outermost one. */
  readonly parent: number | null;
  /** What `isSpeech` was judged by. */
  readonly traits: QuotationTraits;
}

/**
 * The quotations of a text, in order of their opening marks, none before the one around it.
 *
 * Found: “We agree,” in `“We agree,” the envoy said.` Not found: anything in `The parties’ envoys don't agree.`
 * A mark without a partner quotes at most its paragraph (see runs.ts); a single one without a partner is no quotation.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const runs = join(
    text,
    paragraphs.map((paragraph) => ({
      paragraph,
      runs: runsOf(text, paragraph, pairMarks(findMarks(text, paragraph))),
    })),
  );
  const parents = parentsOf(runs);
  return runs.map((run, index) => {
    const traits = traitsOf(text, run.pieces);
    return {
      pieces: run.pieces,
      marks: run.family,
      isSpeech: isSpeech(traits),
      isClosed: run.isClosed,
      parent: parents[index] ?? null,
      traits,
    };
  });
}

function parentsOf(runs: readonly Run[]): readonly (number | null)[] {
  const around: number[] = [];
  return runs.map((run, index) => {
    const start = run.pieces[0]?.start ?? 0;
    while (around.length > 0 && endOf(runs[around.at(-1) ?? 0]) <= start) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(index);
    return parent;
  });
}

function endOf(run: Run | undefined): number {
  return run?.pieces.at(-1)?.end ?? 0;
}
