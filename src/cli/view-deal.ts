// A deal over all reports on one page: how it stands, who is in it and between, its terms with who did what about each and when,
// who met, and the evidence of every line.

import { boundWords } from "../export/bound-words.ts";
import { permalinkOf } from "../export/found-row.ts";
import type { Cited, DealPage, DealTerm } from "../ledger/findings.ts";
import type { Who } from "../ledger/positions.ts";
import { type CitedWords, placeOf } from "./cited-words.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { viewCited } from "./view-shift.ts";

type View = Pick<Terminal, "width" | "colours">;

/** Of each kind; --json and export give all. */
const MOST = 12;

export async function viewDeal(deal: DealPage, words: CitedWords, view: View): Promise<readonly string[]> {
  const lines = (text: string): readonly string[] => wrap(plainText(text), view.width);
  const others = deal.names.filter((name) => name !== deal.name);
  return [
    ...lines(deal.name).map(view.colours.bold),
    ...lines(summaryOf(deal)),
    ...(others.length === 0 ? [] : lines(`also ${others.slice(0, MOST).join(", ")}`).map(view.colours.dim)),
    ...(await history(deal, words, view)),
    ...section(
      "parties",
      deal.parties.map((one) => `${nameOf(one)} · ${evidenceOf(one.cited)}`),
      view,
    ),
    ...section(
      "mediators",
      deal.mediators.map((one) => `${nameOf(one)}, ${one.how} · ${evidenceOf(one.cited)}`),
      view,
    ),
    ...deal.terms.slice(0, MOST).flatMap((term) => viewTerm(term, view)),
    ...more(deal.terms.length, "term"),
    ...section(
      "meetings",
      deal.meetings.map((one) => `${one.who.map(nameOf).join(", ")} · ${citedLine(one)}`),
      view,
    ),
    "",
    ...lines(`Reports: ${deal.reports.slice(0, MOST).join(", ")}`).map(view.colours.dim),
    ...more(deal.reports.length, "report"),
  ];
}

/** "ceasefire · in effect · 4 reports, 2031-03-02 to 2031-03-06 · d0123456789ab". */
function summaryOf({ kind, status, reports, since, until, id }: DealPage): string {
  const stretch = since === null ? "" : since === until ? `, ${since}` : `, ${since} to ${until}`;
  return [kind, status ?? "how it stands is not said", `${count(reports.length, "report")}${stretch}`, id].join(" · ");
}

async function history(deal: DealPage, words: CitedWords, view: View): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const one of deal.history.slice(-MOST)) {
    lines.push("", view.colours.cyan(one.status), ...(await viewCited(one, words, view)));
  }
  return lines;
}

function viewTerm({ words, isOpen, moves }: DealTerm, view: View): readonly string[] {
  const head = `${isOpen ? "demanded, and not answered: " : ""}${words}`;
  const lines = moves.slice(0, MOST).map(({ move, by, to, teller, bounds, ...cited }) => {
    const who = by.length === 0 ? "by whom is not said" : `by ${by.map(nameOf).join(", ")}`;
    const whom = to.length === 0 ? [] : [`to ${to.map(nameOf).join(", ")}`];
    const toldBy = teller === null ? [] : [`according to ${nameOf(teller)}`];
    return [
      move,
      who,
      ...whom,
      ...boundWords(bounds).map(({ label, words }) => `${label}: ${words}`),
      ...toldBy,
      citedLine(cited),
    ].join(" · ");
  });
  return section(head, lines, view);
}

function section(title: string, items: readonly string[], { width, colours }: View): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, MOST).flatMap((item) => wrap(plainText(item), width - 2).map((line) => `  ${line}`));
  return ["", ...wrap(plainText(title), width).map(colours.cyan), ...lines, ...more(items.length, "line")];
}

function more(all: number, noun: string): readonly string[] {
  return all > MOST ? [`  and ${count(all - MOST, `more ${noun}`)}`] : [];
}

function nameOf({ name }: Who): string {
  return name;
}

function evidenceOf(cited: readonly Cited[]): string {
  const [first] = cited;
  return first === undefined ? "" : `${count(cited.length, "report")}, first ${citedLine(first)}`;
}

function citedLine(cited: Cited): string {
  return `${placeOf(cited)} · ${permalinkOf(cited)}`;
}
