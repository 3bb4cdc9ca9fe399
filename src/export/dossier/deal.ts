// A deal as a dossier: how it stands, who is in it and between, each term with who did what about it and when, who met; each line with
// the footnote of its report.
import type { Cited, DealPage, DealTerm, TermMove } from "../../ledger/findings.ts";
import type { Bounds, Who } from "../../ledger/positions.ts";
import { boundWords } from "../bound-words.ts";
import { citeAll, type Footnotes, footnotes, type Sources } from "./footnotes.ts";
import { html, type Markup, nothing } from "./html.ts";
import { PAGE_END, pageHead, section } from "./page.ts";

export async function* dealDossier(deal: DealPage, sources: Sources): AsyncGenerator<string> {
  const notes = footnotes();
  yield `${pageHead(deal.name, aboutOf(deal))}`;
  yield `${section(
    "How it stands",
    deal.history.map((one) => html`${whenOf(one)} <strong>${one.status}</strong>${notes.cite(one)}`),
  )}`;
  yield `${section(
    "Parties",
    deal.parties.map((one) => html`${name(one)}${citeAll(one.cited, notes)}`),
  )}`;
  yield `${section(
    "Between them",
    deal.mediators.map((one) => html`${name(one)}, ${one.how}${citeAll(one.cited, notes)}`),
  )}`;
  if (deal.terms.length > 0) yield `${html`<h2>Terms</h2>\n`}`;
  for (const term of deal.terms) yield `${termOf(term, notes)}`;
  yield `${section(
    "Meetings",
    deal.meetings.map((one) => html`${whenOf(one)} ${names(one.who)}${notes.cite(one)}`),
  )}`;
  yield `${await notes.list(sources)}${PAGE_END}`;
}

/** "Ceasefire, in effect; 4 reports from 2031-03-02 to 2031-03-06; also the truce; d0123456789ab". */
function aboutOf({ kind, status, reports, since, until, names, name: own, id }: DealPage): Markup {
  const others = names.filter((one) => one !== own);
  const known =
    others.length === 0
      ? nothing
      : html`; also ${others.map((words, at) => html`${at === 0 ? "" : ", "}<span dir="auto">${words}</span>`)}`;
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${status ?? "how it stands is not said"}`;
  return html`${what}; ${manyOf(reports.length)}${stretchOf(since, until)}${known}; <code>${id}</code>`;
}

export function manyOf(reports: number): string {
  return `${reports} ${reports === 1 ? "report" : "reports"}`;
}

export function stretchOf(since: string | null, until: string | null): Markup {
  if (since === null) return nothing;
  if (since === until || until === null) return html` of ${dayOf(since)}`;
  return html` from ${dayOf(since)} to ${dayOf(until)}`;
}

/** A day that no line end divides. */
export function dayOf(day: string): Markup {
  return html`<time>${day}</time>`;
}

function termOf({ words, isOpen, moves }: DealTerm, notes: Footnotes): Markup {
  const open = isOpen ? html` <span class="open">demanded, and not answered</span>` : nothing;
  const lines = moves.map((move) => html`<li>${moveOf(move, words)}${notes.cite(move)}</li>\n`);
  return html`<h3><span dir="auto">${words}</span>${open}</h3>\n<ul>\n${lines}</ul>\n`;
}

/** Its words where they are not those of the heading above it. */
function moveOf({ move, by, to, words, teller, bounds, ...cited }: TermMove, heading: string): Markup {
  const who = by.length === 0 ? html`by whom is not said` : html`by ${names(by)}`;
  const whom = to.length === 0 ? nothing : html`, to ${names(to)}`;
  const said = words === heading ? nothing : html`: <span dir="auto">${words}</span>`;
  const toldBy = teller === null ? nothing : html`, according to ${name(teller)}`;
  return html`${whenOf(cited)} ${move} ${who}${whom}${toldBy}${said}${boundsOf(bounds)}`;
}

function boundsOf(bounds: Bounds): Markup {
  return html`${boundWords(bounds).map(({ label, words }) => html`; ${label}: <span dir="auto">${words}</span>`)}`;
}

export function whenOf({ when }: Pick<Cited, "when">): Markup {
  const day = when.day === "" ? html`no date` : dayOf(when.day);
  return html`<span class="when">${day}${when.basis === "report" ? " (date of the report)" : ""}</span>`;
}

function name({ name: words }: Who): Markup {
  return html`<span dir="auto">${words}</span>`;
}

function names(several: readonly Who[]): Markup {
  return html`${several.map((one, at) => html`${at === 0 ? "" : ", "}${name(one)}`)}`;
}
