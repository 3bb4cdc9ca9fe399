// The sentences that a dossier cites, out of the ledger: of a few hundred places each report is read once, or few times.
import type { Sentence, Sources } from "../export/dossier/footnotes.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import type { Reading } from "../schema/reading.ts";
import { overlaps, type Span } from "../schema/span.ts";

/** Readings held at a time. */
const MOST_READINGS = 50;

export function sentencesOf(ledger: ReadLedger): Pick<Sources, "sentenceAt"> {
  const readings = new Map<string, Reading | null>();
  const readingOf = async (report: string): Promise<Reading | null> => {
    const known = readings.get(report);
    if (known !== undefined) return known;
    const reading = await ledger.reading(report);
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(report, reading);
    return reading;
  };
  return {
    sentenceAt: async ({ report, span }) => {
      const reading = await readingOf(report);
      return reading === null ? null : sentenceIn(reading, span);
    },
  };
}

/** From the beginning of the sentence that the words begin in to the end of the one that they end in. */
function sentenceIn({ article: { text }, sentences }: Reading, { start, end }: Span): Sentence {
  const around = sentences.filter((sentence) => overlaps(sentence, { start, end }));
  const from = Math.min(start, ...around.map((sentence) => sentence.start));
  const to = Math.max(end, ...around.map((sentence) => sentence.end));
  const [before, words, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)].map(onOneLine);
  return { before: before ?? "", words: words ?? "", after: after ?? "" };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
