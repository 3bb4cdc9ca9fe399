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

/** What a dossier asks the ledger for. */
export interface Sources {
  /** The words at a place, on one line. */
  readonly wordsOf: (place: Place) => Promise<string>;
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
  const words = await sources.wordsOf(place);
  const quoted = words === "" ? nothing : html`<q dir="auto">${words}</q> `;
  const back = html`<a href="#cited-${number}" aria-label="back to the text">↩</a>`;
  return html`<li id="note-${number}">${quoted}${sourceOf(report)} <code>${id}</code> ${back}</li>\n`;
}

/** "The Quay Courier, Ferry talks resume, 2031-03-04, https://…". */
function sourceOf(report: ReportRow | null): Markup {
  if (report === null) return html`(a report that is no longer in the ledger)`;
  const { outlet, title, publishedAt, uri, address } = report;
  const parts = [outlet ?? "no outlet", title ?? "without a title", publishedAt?.slice(0, 10) ?? "no date"];
  const where =
    uri !== null && /^https?:\/\//i.test(uri) ? html`<a href="${uri}" rel="noreferrer">${uri}</a>` : html`${address}`;
  return html`<cite dir="auto">${parts.join(", ")}</cite>, ${where}`;
}
