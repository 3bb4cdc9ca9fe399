// An actor as a dossier: names and roles, what it accepts and refuses by issue, where that changed, and everything it is reported
// to have said; each line with the footnote of its report.
import type { Position, Shift } from "../../ledger/findings.ts";
import type { AttributionRow, Evidenced, InReading, ReconciledActor } from "../../ledger/ledger.ts";
import type { Span } from "../../schema/span.ts";
import { stretchOf, whenOf } from "./deal.ts";
import { type Footnotes, footnotes, type Sources } from "./footnotes.ts";
import { html, type Markup, nothing } from "./html.ts";
import { PAGE_END, pageHead, section } from "./page.ts";

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
    const lines = some.map((one) => html`<li>${stanceOf(one)}${notes.cite(one)}</li>\n`);
    yield `${html`<h3 dir="auto">${issue}</h3>\n<ul>\n${lines}</ul>\n`}`;
  }
  yield* saidBy(said, notes);
  yield `${await notes.list(sources)}${PAGE_END}`;
}

async function* saidBy(said: ActorFile["said"], notes: Footnotes): AsyncGenerator<string> {
  let isOpen = false;
  for await (const { row } of said) {
    if (!isOpen) yield `${html`<h2>Said</h2>\n<ul>\n`}`;
    isOpen = true;
    const { kind, status, sourcing, content } = row.attribution;
    const place = { report: row.report, span: hull(content), record: row.attribution.id };
    const words = html`<span dir="auto">${row.contentText}</span>`;
    const how = html`<span class="when">(${[kind, status, sourcing.grade].join(", ")})</span>`;
    const day = html`<span class="when">${row.publishedAt?.slice(0, 10) ?? "no date"}</span>`;
    yield `${html`<li>${day} ${words} ${how}${content.length === 0 ? nothing : notes.cite(place)}</li>\n`}`;
  }
  if (isOpen) yield `${html`</ul>\n`}`;
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** "Person, of Kenya; 12 reports from 2031-03-02 to 2031-04-06; w0123456789ab". */
function aboutOf({ kind, of, reports, since, until, id }: ReconciledActor): string {
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${of === null ? "" : `, of ${of}`}`;
  const many = `${reports} ${reports === 1 ? "report" : "reports"}${stretchOf(since, until)}`;
  return `${what}; ${many}; ${id}`;
}

function titleOf({ title, of, standing }: ReconciledActor["roles"][number]): string {
  return `${standing === null ? "" : `${standing} `}${title}${of === null ? "" : `, ${of}`}`;
}

function evidenceOf({ reports, since, until }: Evidenced): Markup {
  return html`<span class="when">${reports} ${reports === 1 ? "report" : "reports"}${stretchOf(since, until)}</span>`;
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
