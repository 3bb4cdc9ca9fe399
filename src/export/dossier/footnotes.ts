// The footnotes of a dossier: each sentence that is cited, once, with the report that it is from.
import type { ReportRow } from "../../ledger/ledger.ts";
import type { Span } from "../../schema/span.ts";
import { html, type Markup, nothing } from "./html.ts";

export interface Place {
  readonly report: string;
  readonly span: Span;
  /** Such as "a3"; null where it is the sentence alone. */
  readonly record: string | null;
}

/** The words that are cited, and what stands before and behind them in their sentence. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What a dossier asks the ledger for. */
export interface Sources {
  /** The sentence at a place, each part on one line; null where the report is gone. */
  readonly sentenceAt: (place: Place) => Promise<Sentence | null>;
  readonly report: (id: string) => Promise<ReportRow | null>;
}

export interface Footnotes {
  /** The number of its footnote, raised, as a link to it. */
  readonly cite: (place: Place) => Markup;
  /** All of them, to stand at the end. */
  readonly list: (sources: Sources) => Promise<Markup>;
}

export function footnotes(): Footnotes {
  const numbers = new Map<string, number>();
  const places: Place[] = [];
  return {
    cite: (place) => {
      const key = `${place.report} ${place.span.start} ${place.span.end}`;
      const known = numbers.get(key);
      const number = known ?? places.push(place);
      numbers.set(key, number);
      // The way back leads to where it is cited first.
      return known === undefined
        ? html`<sup><a id="cited-${number}" href="#note-${number}">${number}</a></sup>`
        : html`<sup><a href="#note-${number}">${number}</a></sup>`;
    },
    list: async (sources) => {
      const notes: Markup[] = [];
      for (const [at, place] of places.entries()) notes.push(await note(place, at + 1, sources));
      return notes.length === 0 ? nothing : html`<h2>Sources</h2>\n<ol class="notes">\n${notes}</ol>\n`;
    },
  };
}

async function note(place: Place, number: number, sources: Sources): Promise<Markup> {
  const report = await sources.report(place.report);
  const id = place.record === null ? place.report : `${place.report}.${place.record}`;
  const quoted = quotedFrom(await sources.sentenceAt(place));
  const back = html`<a class="back" href="#cited-${number}" aria-label="back to the text">↩</a>`;
  return html`<li id="note-${number}">${quoted}${sourceOf(report)} <code>${id}</code> ${back}</li>\n`;
}

/** A few words are read in their sentence; where they are all of it, nothing has to be marked. */
function quotedFrom(sentence: Sentence | null): Markup {
  if (sentence === null || sentence.words === "") return nothing;
  const { before, words, after } = sentence;
  if (before + after === "") return html`<q dir="auto">${words}</q> `;
  return html`<q dir="auto">${before}<mark>${words}</mark>${after}</q> `;
}

/** Footnotes side by side: the first few, since the others say the same. */
export function citeAll(cited: readonly Place[], notes: Footnotes): Markup {
  const more = cited.length > MOST ? html` <span class="when">and ${cited.length - MOST} more</span>` : nothing;
  return html`${cited.slice(0, MOST).map((one, at) => html`${at === 0 ? "" : " "}${notes.cite(one)}`)}${more}`;
}

const MOST = 5;

/** "The Quay Courier, Ferry talks resume, 2031-03-04, https://…"; of a file its name, since whoever gets the page has other folders. */
function sourceOf(report: ReportRow | null): Markup {
  if (report === null) return html`(a report that is no longer in the ledger)`;
  const { outlet, title, publishedAt, uri, address } = report;
  const parts = [outlet ?? "no outlet", title ?? "without a title", publishedAt?.slice(0, 10) ?? "no date"];
  const where =
    uri !== null && /^https?:\/\//i.test(uri)
      ? html`<a href="${uri}" rel="noreferrer">${uri}</a>`
      : html`${address.split(/[\\/]/).at(-1) ?? address}`;
  return html`<cite dir="auto">${parts.join(", ")}</cite>, ${where}`;
}
