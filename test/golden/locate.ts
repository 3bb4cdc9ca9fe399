// Golden strings → spans. A string may occur more than once: of content that reading is taken whose source and cue
// stand in the same paragraph, or, failing that, in the one before; source and cue are those nearest to the content.
import type { Span } from "../../src/schema/span.ts";
import type { GoldenAttribution } from "./golden.ts";

export interface Located {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** @throws where a string does not stand in the text: a mistake of the golden file or of the article stage. */
export function locate(text: string, golden: GoldenAttribution): Located {
  const [first = "", ...rest] = golden.content;
  const places = occurrences(text, first, { start: 0, end: text.length });
  const found = places.flatMap((place) => around(text, golden, { first: place, rest }));
  const best = found.toSorted((a, b) => a.distance - b.distance)[0];
  if (best === undefined) throw new Error(`not in the text together: ${JSON.stringify(golden)}`);
  return best;
}

interface Start {
  readonly first: Span;
  readonly rest: readonly string[];
}

function around(text: string, golden: GoldenAttribution, { first, rest }: Start): readonly (Located & Distance)[] {
  const content = follow(text, first, rest);
  const last = content?.at(-1);
  if (content === null || last === undefined) return [];
  for (const [back, penalty] of [[0, 0] as const, [1, 10_000] as const]) {
    const window = { start: paragraphStart(text, first.start, back), end: paragraphEnd(text, last.end) };
    const cue = golden.cue === null ? [] : nearestAll(text, golden.cue, { window, to: first });
    const near = cue?.[0] ?? first;
    const source = golden.source === null ? [] : nearestAll(text, [golden.source], { window, to: near });
    if (cue === null || source === null) continue;
    const distance = penalty + [...cue, ...source].reduce((sum, span) => sum + gap(span, first), 0);
    return [{ source, cue, content, distance }];
  }
  return [];
}

interface Distance {
  readonly distance: number;
}

/** The further pieces of content, each the next occurrence after the one before. */
function follow(text: string, first: Span, rest: readonly string[]): readonly Span[] | null {
  const spans = [first];
  for (const piece of rest) {
    const start = text.indexOf(piece, spans.at(-1)?.end ?? 0);
    if (start < 0) return null;
    spans.push({ start, end: start + piece.length });
  }
  return spans;
}

interface Near {
  readonly window: Span;
  readonly to: Span;
}

function nearestAll(text: string, pieces: readonly string[], { window, to }: Near): readonly Span[] | null {
  const spans = pieces.map((piece) => occurrences(text, piece, window).toSorted((a, b) => gap(a, to) - gap(b, to))[0]);
  const found = spans.flatMap((span) => span ?? []);
  return found.length === pieces.length ? found.toSorted((a, b) => a.start - b.start) : null;
}

/** Where the piece stands as whole words. */
function occurrences(text: string, piece: string, window: Span): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(piece, window.start); at >= 0; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (end > window.end) break;
    if (!/^\w\w$/u.test(text.slice(at - 1, at + 1)) && !/^\w\w$/u.test(text.slice(end - 1, end + 1)))
      spans.push({ start: at, end });
  }
  return spans;
}

/** Characters between two spans; 0 where they touch or overlap. */
function gap(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

function paragraphStart(text: string, at: number, paragraphsBack: number): number {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  for (let back = 0; back < paragraphsBack; back++) {
    const before = text.slice(0, start).trimEnd().length;
    start = text.lastIndexOf("\n", before - 1) + 1;
  }
  return start;
}

function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
