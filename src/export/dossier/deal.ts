// A deal as a dossier: how it stands, who is in it and between, each term with who did what about it and when, who met; each line with
// the footnote of its report.
import type { Cited, DealPage, DealTerm, TermMove } from "../../ledger/findings.ts";
import type { Who } from "../../ledger/positions.ts";
import { type Footnotes, footnotes, type Sources } from "./footnotes.ts";
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
function aboutOf({ kind, status, reports, since, until, names, name, id }: DealPage): string {
  const others = names.filter((one) => one !== name);
  return [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${status ?? "how it stands is not said"}`,
    `${reports.length} ${reports.length === 1 ? "report" : "reports"}${stretchOf(since, until)}`,
    ...(others.length === 0 ? [] : [`also ${others.join(", ")}`]),
    id,
  ].join("; ");
}

export function stretchOf(since: string | null, until: string | null): string {
  if (since === null) return "";
  return since === until ? ` of ${since}` : ` from ${since} to ${until}`;
}

function termOf({ words, isOpen, moves }: DealTerm, notes: Footnotes): Markup {
  const open = isOpen ? html` <span class="open">demanded, and not answered</span>` : nothing;
  const lines = moves.map((move) => html`<li>${moveOf(move)}${notes.cite(move)}</li>\n`);
  return html`<h3><span dir="auto">${words}</span>${open}</h3>\n<ul>\n${lines}</ul>\n`;
}

function moveOf({ move, by, to, words, ...cited }: TermMove): Markup {
  const who = by.length === 0 ? html`by whom is not said` : html`by ${names(by)}`;
  const whom = to.length === 0 ? nothing : html`, to ${names(to)}`;
  return html`${whenOf(cited)} ${move} ${who}${whom}: <span dir="auto">${words}</span>`;
}

export function whenOf({ when }: Pick<Cited, "when">): Markup {
  const day = when.day === "" ? "no date" : when.day;
  return html`<span class="when">${day}${when.basis === "report" ? " (date of the report)" : ""}</span>`;
}

function name({ name: words }: Who): Markup {
  return html`<span dir="auto">${words}</span>`;
}

function names(several: readonly Who[]): Markup {
  return html`${several.map((one, at) => html`${at === 0 ? "" : ", "}${name(one)}`)}`;
}

/** Footnotes side by side: the first few, since the others say the same. */
function citeAll(cited: readonly Cited[], notes: Footnotes): Markup {
  const MOST = 5;
  const more = cited.length > MOST ? html` <span class="when">and ${cited.length - MOST} more</span>` : nothing;
  return html`${cited.slice(0, MOST).map((one, at) => html`${at === 0 ? "" : " "}${notes.cite(one)}`)}${more}`;
}
