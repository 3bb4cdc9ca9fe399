// Sources that a sentence gives once for two verbs: "The union said it would stay, accusing the firm of delay" accuses in the
// union's name, though the network often leaves the second source empty. Promise: only records without a source change, and
// only by a source of their own sentence.
import { overlaps, type Span } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import type { Candidate, RuleName } from "../rules/candidate.ts";
import { indexSpans } from "./span-index.ts";

interface Where {
  readonly text: string;
  readonly headline: Span | null;
  readonly sentences: readonly Span[];
}

/**
 * The records with the source of a participle after a comma, and of a headline's second verb: that of the attribution before it in its sentence (the
 * subject of a supplementive clause is the main clause's; Quirk et al. 1985, A Comprehensive Grammar of the English
 * Language, 15.58-60).
 *
 * True: "Ruk said no, adding that he would stay" adds in Ruk's name, "Union rejects offer, says pay is low" is the union's. Not: "Ruk said no. Accusing …" (another sentence),
 * "the firm, citing delays" (has nothing before it).
 */
export function withSharedSources<R extends Roles>(
  records: readonly R[],
  { text, headline, sentences }: Where,
): readonly R[] {
  const isSubjectless = (at: number): boolean =>
    isAfterComma(text, at) &&
    (PARTICIPLE.test(wordAt(text, at)) || (isIn(headline, at) && PRESENT.test(wordAt(text, at))));
  const inOrder = records.filter(({ cue }) => cue.length > 0).toSorted((a, b) => startOf(a) - startOf(b));
  const shared = new Map<R, readonly Span[]>();
  let sentence = 0;
  let before: R | null = null;
  for (const record of inOrder) {
    const at = startOf(record);
    while ((sentences[sentence]?.end ?? at + 1) <= at) {
      sentence++;
      before = null;
    }
    if (record.source.length > 0) before = record;
    else if (before !== null && isSubjectless(at) && isOutside(at, before)) shared.set(record, before.source);
  }
  return records.map((record) => {
    const source = shared.get(record);
    return source === undefined ? record : { ...record, source };
  });
}

function startOf({ cue }: Roles): number {
  return cue[0]?.start ?? 0;
}

function isAfterComma(text: string, at: number): boolean {
  return /,[”"’']?\s+$/u.test(text.slice(Math.max(0, at - 5), at));
}

const PARTICIPLE = /^\p{Ll}+ing$/u;
/** Headlines tell in the present tense and leave subjects out. */
const PRESENT = /^\p{Ll}+s$/u;

function wordAt(text: string, at: number): string {
  return /^\p{L}+/u.exec(text.slice(at, at + 30))?.[0] ?? "";
}

function isIn(span: Span | null, at: number): boolean {
  return span !== null && span.start <= at && at < span.end;
}

/** What stands inside another's words is somebody else's telling. */
function isOutside(at: number, { content }: Roles): boolean {
  return !content.some(({ start, end }) => start <= at && at < end);
}

/** Rules that read a clause with its own subject: what the network left out of one of these is seldom missing. */
const BY_SUBJECT: ReadonlySet<RuleName> = new Set([
  "trailing-clause",
  "trailing-quotation",
  "quotation",
  "colon",
  "clause",
]);

/**
 * The records with the source that the rules read for the same cue, where the network gave none: "Oru Rail, whose drivers
 * had signed in May, said it was content".
 */
export function withRuledSources<R extends Roles>(records: readonly R[], ruled: readonly Candidate[]): readonly R[] {
  const own = ruled.filter(({ rule, lemma, source }) => BY_SUBJECT.has(rule) && lemma !== "ask" && source.length > 0);
  const ruledAt = indexSpans(own.flatMap(({ cue, source }) => cue.map((span) => ({ ...span, source }))));
  return records.map((record) => {
    const [cue] = record.cue;
    if (record.source.length > 0 || cue === undefined) return record;
    const source = ruledAt(cue)[0]?.source;
    const isFree = source?.every((span) => ![...record.cue, ...record.content].some((one) => overlaps(one, span)));
    return source !== undefined && isFree ? { ...record, source } : record;
  });
}
