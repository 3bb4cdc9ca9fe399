// The terms of a made-up text, each as plain words, so that a test reads like the report.
import type { Reading } from "../../../src/schema/reading.ts";
import { type Span, sliceOf } from "../../../src/schema/span.ts";
import { nameOf, readMarked } from "../made-up.ts";

const PIECES = ["give", "get", "demand", "condition", "otherwise", "deadline"] as const;

/** "demand by Chad to Sudan, demand: withdraw"; pieces in the order of the schema. Marks as in `readMarked`. */
export async function termsIn(marked: string): Promise<readonly string[]> {
  const reading = await readMarked(marked);
  return reading.terms.map((term) => {
    const sides = [
      term.by.length === 0 ? "" : ` by ${namesOf(reading, term.by)}`,
      term.to.length === 0 ? "" : ` to ${namesOf(reading, term.to)}`,
    ].join("");
    const pieces = PIECES.flatMap((name) => (term[name] ?? []).map((span) => `, ${name}: ${words(reading, span)}`));
    const phase = term.phase === undefined ? "" : `, phase: ${term.phase}`;
    return `${term.kind}${sides}${pieces.join("")}${phase}`;
  });
}

function namesOf(reading: Reading, ids: readonly string[]): string {
  return ids.map((id) => nameOf(reading, id)).join(" and ");
}

function words({ article }: Reading, span: Span): string {
  return sliceOf(article.text, span);
}
