// Words that stand in reports' texts as nobody's: the teller's own, or a quotation whose speaker the reader did not find. Promise: the
// place is the words themselves; one query of the full-text index, and no more than a few texts are read.
import type { ReadLedger } from "../../ledger/ledger.ts";
import type { Attribution, AttributionStatus } from "../../schema/attribution.ts";
import type { ReportId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { runIn } from "./align.ts";
import { type ContextPiece, contextOf } from "./around.ts";
import type { Contrast, Side } from "./contrary.ts";
import { cutShort } from "./cut-short.ts";
import { inARow } from "./match.ts";
import { saidWords } from "./said-words.ts";

export interface Passage {
  readonly report: ReportId;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Where the words stand in its text, in UTF-16 units. */
  readonly span: Span;
  /** The sentences in which they stand, whole. */
  readonly context: readonly ContextPiece[];
  /** What makes less of them in their sentence: a "not", an "if". */
  readonly contrast: Contrast | null;
  /** Who is on record as saying, or denying, some of these words; null for nobody. */
  readonly heldBy: {
    readonly attribution: string;
    readonly speaker: string | null;
    readonly status: AttributionStatus;
  } | null;
}

/** What an attribution has in a row is somebody's; it is found there. What the teller puts between its pieces is not. */
function isHeldBy({ content }: Attribution, asked: Side, text: string, span: Span): boolean {
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined || first.start > span.start || last.end < span.end) return false;
  return inARow(asked, text, content) !== null;
}

/** Passages that are shown, and reports that are looked at for them. */
const SHOWN = 5;
const LOOKED_AT = 20;

/** @param options.evenHeld also where somebody is on record with all of them */
export async function passagesWith(
  ledger: ReadLedger,
  asked: Side,
  options: { readonly evenHeld: boolean },
): Promise<readonly Passage[]> {
  const passages: Passage[] = [];
  for (const id of await ledger.reportsWithRun(asked.text, LOOKED_AT)) {
    if (passages.length >= SHOWN) break;
    const reading = await ledger.reading(id);
    const passage = reading === null ? null : passageIn(reading, asked, options.evenHeld);
    if (passage !== null) passages.push(passage);
  }
  return passages;
}

function passageIn(reading: Reading, asked: Side, evenHeld: boolean): Passage | null {
  const { article, sentences } = reading;
  const words = saidWords(article.text);
  const from = runIn(asked.words, words);
  const [first, last] = [words[from], words[from + asked.words.length - 1]];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  if (!evenHeld && reading.attributions.some((one) => isHeldBy(one, asked, article.text, span))) return null;
  return {
    ...{ report: article.id, outlet: article.outlet ?? null, title: article.title ?? null },
    ...{ publishedAt: article.publishedAt ?? null, span, context: contextOf(article.text, sentences, [span]) },
    contrast: cutShort({ text: article.text, words }, { from, to: from + asked.words.length }),
    heldBy: heldBy(reading, span),
  };
}

/** Of the attributions whose content shares characters with the words, the one that has most of them. */
function heldBy({ article, attributions, actors }: Reading, span: Span): Passage["heldBy"] {
  const [nearest] = attributions
    .map((one) => ({ one, shared: sharedWith(one, span) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  if (nearest === undefined) return null;
  const { id, speaker, status } = nearest.one;
  const name = actors.find((actor) => actor.id === speaker)?.name ?? null;
  return { attribution: `${article.id}.${id}`, speaker: name, status };
}

function sharedWith({ content }: Attribution, span: Span): number {
  return content
    .filter((piece) => overlaps(piece, span))
    .reduce((sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0);
}
