// Positions, shifts and differences over all reports, out of what single reports tell. Promises: a function of the set of reports, of
// the actors as they are joined now and of the user's code book; every finding cites its sentences.
import type { Cited, Difference, Position, Shift } from "../../ledger/findings.ts";
import type { Account, OfReport, Told, ToldRecord, When, Who } from "../../ledger/positions.ts";
import type { Span } from "../../schema/span.ts";
import { type IssueBook, issueOfStance } from "./issues.ts";
import { oneDisputeOnce } from "./one-dispute.ts";
import { type Held, type HeldConfronted, shiftsOf } from "./shifts.ts";

/** The stances of one report on what is an issue, in text order; `issue` by the book, else as found. */
export function positionsIn(told: OfReport<Told>, book: IssueBook): readonly Position[] {
  return told.item.stances.flatMap((stance) => {
    const issue = issueOfStance(stance, book);
    if (issue === "") return [];
    return {
      ...cite(told, stance.evidence, stance.when, stance.record),
      stance,
      who: told.whoAt(stance.holder),
      teller: stance.teller === null ? null : told.whoAt(stance.teller),
      issue,
    };
  });
}

/** Of one actor, in order of time, the undated last. */
export async function positionsOf(record: ToldRecord, actor: string, book: IssueBook): Promise<readonly Position[]> {
  const told = await record.toldOf(actor);
  return told
    .flatMap((one) => positionsIn(one, book))
    .filter(({ who }) => who.id === actor)
    .toSorted(byTime);
}

export async function shiftsOfActor(record: ToldRecord, actor: string): Promise<readonly Shift[]> {
  const sheets = new Map<string, Sheet>();
  for (const told of await record.toldOf(actor)) noteIn(sheets, told);
  const sheet = sheets.get(actor);
  return sheet === undefined ? [] : shiftsOf(sheet.who, sheet.held, sheet.confronted);
}

export interface Findings {
  readonly shifts: readonly Shift[];
  readonly differences: readonly Difference[];
}

/** Of every report. What has no name over all reports has no position over them. */
export async function findingsOver(record: ToldRecord): Promise<Findings> {
  const sheets = new Map<string, Sheet>();
  const differences = new Map<string, Difference>();
  const lengths: OfReport<Told>[] = [];
  for await (const told of record.everyTold()) {
    noteIn(sheets, told);
    if (told.story !== null && told.item.lasted.length > 0) lengths.push(told);
    for (const one of differencesIn(told)) {
      const key = keyOf(one);
      const known = differences.get(key);
      differences.set(key, known === undefined ? one : joined(known, one));
    }
  }
  const shifts = [...sheets.values()].flatMap(({ who, held, confronted }) => shiftsOf(who, held, confronted));
  return {
    shifts: shifts.toSorted((a, b) => compare(shiftKey(a), shiftKey(b))),
    differences: [...oneDisputeOnce([...differences.values()]), ...lengthsThatDiffer(lengths)].toSorted(
      (a, b) => b.reports.length - a.reports.length || compare(keyOf(a), keyOf(b)),
    ),
  };
}

/** Of one story, the lengths of its meeting as different reports first have them, where each excludes the one before it. */
function lengthsThatDiffer(all: readonly OfReport<Told>[]): readonly Difference[] {
  const byStory = Map.groupBy(all, ({ story }) => story);
  return [...byStory.values()].flatMap((reports) => {
    const told = reports
      .toSorted((a, b) => compare(`${a.day || "~"} ${a.report}`, `${b.day || "~"} ${b.report}`))
      .flatMap((one) => one.item.lasted.map((account) => ({ one, account })));
    const apart: typeof told = [];
    for (const next of told) if (apart.every((other) => excludes(other.account, next.account))) apart.push(next);
    if (new Set(apart.map(({ one }) => one.report)).size < 2) return [];
    const accounts = apart.map(({ one, account }) => ({
      ...cite(one, account.evidence, dayOnly(one), account.record),
      ...sideOf(one, account),
      value: account.low || account.high,
    }));
    return [
      {
        kind: "length" as const,
        about: "how long they met",
        accounts,
        reports: [...new Set(told.map(({ one }) => one.report as string))].toSorted(),
      },
    ];
  });
}

function excludes(a: Account, b: Account): boolean {
  return (a.high ?? 0) < (b.low ?? 0) || (b.high ?? 0) < (a.low ?? 0);
}

/** What shifts of one actor are found in. */
interface Sheet {
  readonly who: Who;
  readonly held: Held[];
  readonly confronted: HeldConfronted[];
}

function noteIn(sheets: Map<string, Sheet>, told: OfReport<Told>): void {
  const { item, report, outlet, whoAt } = told;
  const sheetOf = (place: number | null): Sheet | null => {
    const who = place === null ? null : whoAt(place);
    if (who === null || !who.isActor) return null;
    const sheet = sheets.get(who.id) ?? { who, held: [], confronted: [] };
    sheets.set(who.id, sheet);
    return sheet;
  };
  for (const stance of item.stances)
    for (const place of new Set([stance.holder, stance.teller]))
      sheetOf(place)?.held.push({ stance: placed(stance, place), report, outlet });
  for (const confronted of item.confronted) sheetOf(confronted.holder)?.confronted.push({ confronted, report, outlet });
}

/** Who tells of another's stance does not hold it, but may be confronted with it. */
function placed(stance: Held["stance"], place: number | null): Held["stance"] {
  return place === stance.holder ? stance : { ...stance, isHearsay: true };
}

function differencesIn(told: OfReport<Told>): readonly Difference[] {
  return told.item.disagreements.map(({ kind, about, accounts }) => ({
    kind,
    about,
    accounts: accounts.map((account) => ({
      ...cite(told, account.evidence, dayOnly(told), account.record),
      ...sideOf(told, account),
    })),
    reports: [told.report],
  }));
}

function sideOf(told: OfReport<Told>, { teller, tellerWords, low }: Account) {
  return { who: teller === null ? null : told.whoAt(teller), whoWords: tellerWords, value: low };
}

function dayOnly({ day }: OfReport<Told>): When {
  return day === "" ? { day, basis: "none" } : { day, basis: "report" };
}

/** Copies carry the same accounts: the same figures by those of the same names. */
function keyOf({ kind, about, accounts }: Difference): string {
  const sides = accounts
    .map(({ who, whoWords, value }) => `${lastWord(who?.name ?? whoWords ?? "")} ${value ?? ""}`)
    .toSorted();
  return kind === "count" ? `count ${sides.join(" · ")}` : `account ${about} ${sides.join(" · ")}`;
}

/** "Karsal Front" and "the Front" say one thing where they say it of one figure. */
function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? "";
}

/** The accounts as the first report has them, by the order of their ids. */
function joined(a: Difference, b: Difference): Difference {
  const first =
    [a, b].toSorted((one, other) => compare(one.accounts[0]?.report ?? "", other.accounts[0]?.report ?? ""))[0] ?? a;
  return { ...first, reports: [...new Set([...a.reports, ...b.reports])].toSorted() };
}

function cite({ report, outlet }: OfReport<Told>, span: Span, when: When, record: string | null): Cited {
  return { report, outlet, span, when, record };
}

function shiftKey({ after, who, matter }: Shift): string {
  return `${after.when.day || "~"} ${who.id} ${matter} ${after.report} ${after.span.start}`;
}

function byTime(a: Position, b: Position): number {
  const key = ({ when, report }: Position) => `${when.day || "~"} ${report}`;
  return compare(key(a), key(b)) || a.span.start - b.span.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
