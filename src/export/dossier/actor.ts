// An actor as a dossier: names and roles, what it accepts and refuses by issue, where that changed, and everything it is reported
// to have said; each line with the footnote of its report.
import type { Position, Shift } from "../../ledger/findings.ts";
import type { AttributionRow, Evidenced, InReading, ReconciledActor } from "../../ledger/ledger.ts";
import { manyOf, stretchOf, whenOf } from "./deal.ts";
import { citeAll, type Footnotes, footnotes, type Sources } from "./footnotes.ts";
import { html, type Markup, nothing } from "./html.ts";
import { PAGE_END, pageHead, section } from "./page.ts";
import { saidSection } from "./said.ts";

export interface ActorFile {
  readonly actor: ReconciledActor;
  /** In order of time. */
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
  readonly said: AsyncIterable<InReading<AttributionRow>>;
}

export async function* actorDossier(file: ActorFile, sources: Sources): AsyncGenerator<string> {
  const { actor, positions, shifts, said } = file;
  const notes = footnotes();
  yield `${pageHead(actor.name, aboutOf(actor))}`;
  const others = actor.aliases.filter(({ name }) => name !== actor.name);
  yield `${section(
    "Names",
    others.map((one) => html`<span dir="auto">${one.name}</span> ${evidenceOf(one)}`),
  )}`;
  yield `${section(
    "Roles",
    actor.roles.map(
      (role) =>
        html`<span dir="auto">${titleOf(role)}</span> ${evidenceOf(role)}${notes.cite({ report: role.first, span: role.span, record: null })}`,
    ),
  )}`;
  yield `${section(
    "Where its word changed",
    shifts.map((shift) => shiftOf(shift, notes)),
  )}`;
  const byIssue = Object.entries(Object.groupBy(positions, ({ issue }) => issue));
  if (byIssue.length > 0) yield `${html`<h2>Positions</h2>\n`}`;
  for (const [issue, some = []] of byIssue) {
    // What several reports tell of one day in the same words is one line.
    const lines = Object.entries(Object.groupBy(some, (one) => `${stanceOf(one)}`)).map(
      ([, same = []]) => html`<li>${same.slice(0, 1).map(stanceOf)}${citeAll(same, notes)}</li>\n`,
    );
    yield `${html`<h3 dir="auto">${issue}</h3>\n<ul>\n${lines}</ul>\n`}`;
  }
  yield `${await saidSection(said, notes)}`;
  yield `${await notes.list(sources)}${PAGE_END}`;
}

/** "Person, of Kenya; 12 reports from 2031-03-02 to 2031-04-06; w0123456789ab". */
function aboutOf({ kind, of, reports, since, until, id }: ReconciledActor): Markup {
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const whose = of === null ? nothing : html`, of <span dir="auto">${of}</span>`;
  return html`${what}${whose}; ${manyOf(reports)}${stretchOf(since, until)}; <code>${id}</code>`;
}

function titleOf({ title, of, standing }: ReconciledActor["roles"][number]): string {
  return `${standing === null ? "" : `${standing} `}${title}${of === null ? "" : `, ${of}`}`;
}

function evidenceOf({ reports, since, until }: Evidenced): Markup {
  return html`<span class="when">${manyOf(reports)}${stretchOf(since, until)}</span>`;
}

function stanceOf({ stance, teller, ...cited }: Position): Markup {
  const { deed, words } = stance.matter;
  const matter = [deed, words].filter(Boolean).join(" ");
  const marks = [
    ...(stance.isConditional ? ["on a condition"] : []),
    ...(stance.isRecalled ? ["as recalled"] : []),
    ...(stance.isHearsay ? [`told by ${teller?.name ?? "another"}`] : []),
  ];
  const how = marks.length === 0 ? nothing : html` <span class="when">(${marks.join(", ")})</span>`;
  return html`${whenOf(cited)} ${stance.kind} <span dir="auto">${matter}</span>${how}`;
}

function shiftOf({ matter, from, to, before, after }: Shift, notes: Footnotes): Markup {
  const now = to ?? "an answer that is neither";
  return html`<span dir="auto">${matter}</span>: ${whenOf(before)} ${from}${notes.cite(before)}, ${whenOf(after)} ${now}${notes.cite(after)}`;
}
