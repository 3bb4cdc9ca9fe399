// What a name or id stands for in the ledger, on one page; and if for nothing, what it may have been meant to be.

import { plainJson } from "../export/plain-json.ts";
import type { Shift } from "../ledger/findings.ts";
import type { Ledger, ReportRow } from "../ledger/ledger.ts";
import { actorPageOf } from "../reconcile/actor-page.ts";
import { dealKnownAs, dealsOver, dealWithId } from "../reconcile/deals/record.ts";
import { type IssueBook, issueBook } from "../reconcile/positions/issues.ts";
import { statementFor } from "../reconcile/statements/statement.ts";
import { versionsOf } from "../reconcile/versions.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Reading } from "../schema/reading.ts";
import { readStoryId } from "../schema/reconciled-id.ts";
import { readStatementId } from "../schema/statement-id.ts";
import { citedWords } from "./cited-words.ts";
import { issuesBeside } from "./issues-beside.ts";
import { openRecord } from "./open-record.ts";
import { reportCalled } from "./report-called.ts";
import type { Session } from "./session.ts";
import { plainText } from "./terminal/plain-text.ts";
import { viewReading } from "./terminal/view-reading.ts";
import { viewActor, viewNamesakes } from "./view-actor.ts";
import { viewAttribution } from "./view-attribution.ts";
import { viewDeal } from "./view-deal.ts";
import { viewLocalActors } from "./view-local-actors.ts";
import { viewPositions } from "./view-positions.ts";
import { type FoundRecord, recordIn, viewRecord } from "./view-record.ts";
import { viewShift } from "./view-shift.ts";
import { viewStatement } from "./view-statement.ts";
import { viewStory } from "./view-story.ts";
import { viewVersions } from "./view-versions.ts";

export interface ShowOptions {
  readonly ledger: string;
  readonly json?: true;
  /** A code book of issues, for an actor's positions. */
  readonly issues?: string;
}

/** @throws ParleyError record-missing, with what is near */
export async function showRecord(what: string, options: ShowOptions, session: Session): Promise<void> {
  const issues = await issuesBeside(options.ledger, options.issues);
  const ledger = await openRecord(options.ledger, session);
  try {
    const book = issueBook(issues, await ledger.issueCorrections());
    const page = await pageOf(what, { ledger, book }, session);
    if (page === null) throw await missing(what, ledger);
    await session.write(options.json ? `${plainJson(page.record)}\n` : `${page.lines.join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

interface Source {
  readonly ledger: Ledger;
  readonly book: IssueBook;
}

interface Page {
  readonly record: unknown;
  readonly lines: readonly string[];
}

/** A report's id or a record's in its report, a statement's, story's or deal's, an actor's name or id, or else what a table calls a report. */
async function pageOf(what: string, { ledger, book }: Source, { terminal }: Session): Promise<Page | null> {
  const [report = "", record] = what.split(".");
  const reading = /^r[0-9a-f]{16}$/.test(report) ? await ledger.reading(report) : null;
  if (reading === null && readStoryId(what) !== null) return statementPage(what, ledger, terminal);
  if (reading === null)
    return (
      (await dealPage(what, ledger, terminal)) ??
      (await actorPage(what, { ledger, book }, terminal)) ??
      reportCalledPage(what, ledger, terminal)
    );
  if (record === undefined) return reportPage(reading, ledger, terminal);
  const row = await ledger.attribution(what);
  if (row !== null) return { record: row, lines: viewAttribution(row, reading, terminal) };
  const own = recordIn(reading, record);
  if (own !== null) return recordPage(what, own, { reading, ledger, terminal });
  const position = reading.actors.findIndex((one) => one.id === record);
  const name = (await ledger.actorAt(report, position)) ?? reading.actors[position]?.name;
  return name === undefined ? null : actorPage(name, { ledger, book }, terminal);
}

/** A statement's, else a story's: their ids look alike. */
async function statementPage(what: string, ledger: Ledger, terminal: Session["terminal"]): Promise<Page | null> {
  const statement = readStatementId(what) === null ? null : await statementFor(ledger, what);
  if (statement !== null) {
    const moved = statement.id === what ? [] : [`${what} is now ${statement.id}`, ""];
    return { record: statement, lines: [...moved, ...viewStatement(statement, terminal)] };
  }
  const reports = await ledger.reports({ story: what });
  return reports.total === 0 ? null : { record: reports, lines: viewStory(what, reports, terminal) };
}

async function reportCalledPage(what: string, ledger: Ledger, terminal: Session["terminal"]): Promise<Page | null> {
  const called = await reportCalled(ledger, what);
  const reading = called === null ? null : await ledger.reading(called.id);
  return reading === null ? null : reportPage(reading, ledger, terminal);
}

/** Of a deal, with the deal over all reports that it is. */
async function recordPage(
  what: string,
  own: FoundRecord,
  { reading, ledger, terminal }: { readonly reading: Reading } & Pick<Source, "ledger"> & Pick<Session, "terminal">,
): Promise<Page> {
  const whole = reading.deals.some((deal) => deal === own.record)
    ? dealKnownAs(what, await dealsOver(ledger))
    : undefined;
  const facts = [
    ...own.facts,
    ...(whole === undefined ? [] : [["over all", `${whole.id} ${whole.name}`] as const]),
    ["id", what] as const,
  ];
  return { record: own.record, lines: viewRecord({ ...own, facts }, reading, terminal) };
}

async function reportPage(reading: Reading, ledger: Ledger, terminal: Session["terminal"]): Promise<Page> {
  const { id } = reading.article;
  const standing = viewStanding(await ledger.report(id));
  const versions = await versionsOf(ledger, id);
  const also = versions === null ? [] : viewVersions(versions, terminal);
  return { record: reading, lines: [viewReading(reading, terminal), ...standing, ...also] };
}

/** Beside which reports it stands: its story and, for a copy, what it repeats. */
function viewStanding(row: ReportRow | null): readonly string[] {
  const { story = null, copyOf = null } = row ?? {};
  return [
    ...(story === null ? [] : [`Story ${story}`]),
    ...(copyOf === null ? [] : [`Copy of ${copyOf.report} (${copyOf.kind}): ${plainText(copyOf.because)}`]),
  ];
}

async function dealPage(what: string, ledger: Ledger, terminal: Session["terminal"]): Promise<Page | null> {
  const deal = await dealWithId(ledger, what);
  return deal === null ? null : { record: deal, lines: await viewDeal(deal, citedWords(ledger), terminal) };
}

async function actorPage(what: string, { ledger, book }: Source, terminal: Session["terminal"]): Promise<Page | null> {
  const page = await actorPageOf(ledger, what, book);
  if (page !== null && "actor" in page) {
    const { actor, places, positions, shifts } = page;
    const held = [...viewPositions(positions, terminal), ...(await shiftLines(shifts, ledger, terminal))];
    const lines = await viewActor(actor, places, { ledger, terminal, held });
    return { record: { ...actor, places, positions, shifts }, lines };
  }
  if (page !== null) return { record: page.namesakes, lines: viewNamesakes(what, page.namesakes, terminal) };
  const local = await ledger.actorNamed(what);
  return local === null ? null : { record: local, lines: await viewLocalActors(local, ledger, terminal) };
}

async function shiftLines(
  shifts: readonly Shift[],
  ledger: Ledger,
  terminal: Session["terminal"],
): Promise<readonly string[]> {
  if (shifts.length === 0) return [];
  const words = citedWords(ledger);
  const lines = await Promise.all(shifts.map((shift) => viewShift(shift, words, terminal)));
  return ["", terminal.colours.cyan("shifts"), ...lines.flat().slice(0, -1)];
}

async function missing(what: string, ledger: Ledger): Promise<ParleyError> {
  const near = await nearTo(what, ledger);
  const hint = near.length === 0 ? 'search with "parley find"' : `did you mean ${near.map(shown).join(", ")}?`;
  return new ParleyError("record-missing", `There is no record "${shown(what)}" in the ledger: ${hint}`);
}

async function nearTo(what: string, ledger: Ledger): Promise<readonly string[]> {
  const [report = "", record] = what.split(".");
  const reading = record === undefined ? null : await ledger.reading(report);
  if (reading !== null) return endsOf(reading.attributions.map((one) => `${report}.${one.id}`));
  const reports = await ledger.similarReports(report);
  return reports.length > 0 ? reports : ledger.similarNames(what, "actor");
}

/** The first and the last of a report's records, between which the one that was meant lies. */
function endsOf(ids: readonly string[]): readonly string[] {
  return [...ids.slice(0, 1), ...ids.slice(1).slice(-1)];
}
