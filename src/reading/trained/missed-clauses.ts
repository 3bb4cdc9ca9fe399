// Sayings that the network passed over though the plainest verb tells them: "Girls were freed, a minister said" at the head of a report, above
// all behind a headline that ends without a stop, as no headline did that it learnt from. Promise: only somebody else's saying, by a verb that
// is no other word, where the network saw neither the speaker nor the verb and took the content for nothing larger.
import { type Span, sliceOf } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";
import { indexSpans } from "./span-index.ts";

const BY_CLAUSE: ReadonlySet<RuleName> = new Set(["clause", "told", "trailing-clause", "according-to"]);
/** "States" and "claims" are most often nouns. */
const PLAIN_SAYING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "announce",
  "confirm",
  "warn",
  "add",
  "deny",
  "insist",
]);
const SAYING_AGAIN = /\b(?:sa(?:id|ys?|ying)|t(?:ell|old)|announced?|according)\b/i;
/** Who writes or is spoken to. */
const NO_SOURCE = /^(?:I|we|you|one)$/i;

export function missedClauses(
  text: string,
  ruled: readonly Candidate[],
  found: readonly Roles[],
): readonly Candidate[] {
  const at = indexSpans(
    found.flatMap((roles) => {
      const spans = [...roles.source, ...roles.cue, ...roles.content];
      const [start, end] = [Math.min(...spans.map((one) => one.start)), Math.max(...spans.map((one) => one.end))];
      const isSaying = roles.cue.some((span) => SAYING_AGAIN.test(sliceOf(text, span)));
      return spans.map((span) => ({ ...span, whole: { start, end }, isSaying }));
    }),
  );
  return ruled.filter(({ rule, lemma, source, cue, content }) => {
    if (!BY_CLAUSE.has(rule) || (rule !== "according-to" && !PLAIN_SAYING.has(lemma))) return false;
    if (source.length === 0 || source.some((span) => NO_SOURCE.test(sliceOf(text, span)))) return false;
    if ([...source, ...cue].some((span) => at(span).length > 0)) return false;
    // What somebody does within it ("the League refused") stays within it.
    return content.every((own) => at(own).every(({ whole, isSaying }) => !isSaying && isWithin(whole, own)));
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
