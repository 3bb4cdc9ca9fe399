// The sentences that findings cite, out of the ledger: of a few hundred findings, each report is read once.
import type { Cited } from "../ledger/findings.ts";
import type { ReadLedger } from "../ledger/ledger.ts";
import { type Span, sliceOf } from "../schema/span.ts";

export interface CitedWords {
  /** The sentence on one line; "" where the report is gone. */
  readonly wordsOf: (cited: { readonly report: string; readonly span: Span }) => Promise<string>;
}

/** Texts held at a time. */
const MOST_TEXTS = 200;

export function citedWords(ledger: ReadLedger): CitedWords {
  const texts = new Map<string, string>();
  const textOf = async (report: string): Promise<string> => {
    const known = texts.get(report);
    if (known !== undefined) return known;
    const text = (await ledger.text(report)) ?? "";
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(report, text);
    return text;
  };
  return { wordsOf: async ({ report, span }) => sliceOf(await textOf(report), span).replace(/\s+/g, " ") };
}

/** "2031-03-04 · The Quay Courier"; "no date" where none is known, "(date of the report)" where the words give none. */
export function placeOf({ when, outlet }: Cited): string {
  const day = when.day === "" ? "no date" : when.basis === "report" ? `${when.day} (date of the report)` : when.day;
  return [day, outlet ?? "no outlet"].join(" · ");
}
