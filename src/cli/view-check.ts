// The page of what needs a person's eye, on a terminal.

import { permalinkOf } from "../export/found-row.ts";
import type { Difference } from "../ledger/findings.ts";
import type { AttributionRow, CarriedWidely, Page, ReadLedger } from "../ledger/ledger.ts";
import type { Check, OpenDemand } from "../reconcile/checked.ts";
import type { UnreliableQuotation } from "../reconcile/unreliable.ts";
import type { Step } from "../reconcile/versions.ts";
import { type CitedWords, citedWords, placeOf } from "./cited-words.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { viewFound } from "./view-found.ts";
import { viewCited, viewShift } from "./view-shift.ts";
import { viewStep } from "./view-versions.ts";

interface Shown {
  readonly ledger: ReadLedger;
  readonly terminal: Terminal;
}

export async function viewCheck(check: Check, limit: number, { ledger, terminal }: Shown): Promise<readonly string[]> {
  const words = citedWords(ledger);
  const { shifts, differences, denials, openDemands, wide, unreliable, rewritten, unresolved, reports } = check;
  const part = async <Item>(
    title: string,
    items: readonly Item[],
    view: (item: Item) => Promise<readonly string[]>,
    total = items.length,
  ): Promise<readonly string[]> => {
    const lines = await Promise.all(items.slice(0, limit).map(view));
    return [heading(`${title}: ${total}`, terminal), "", ...lines.flat(), ...rest(total, limit)];
  };
  return [
    `${count(reports, "report")}. What needs a person's eye:`,
    "",
    ...(await part("Shifts", shifts, (shift) => viewShift(shift, words, terminal))),
    ...(await part("Figures and accounts that differ", differences, (one) => viewDifference(one, words, terminal))),
    heading(`Carried by three reports or more from one source: ${wide.total}`, terminal),
    "",
    ...wide.rows.flatMap((one) => viewWide(one, terminal)),
    ...rest(wide.total, wide.rows.length),
    ...(await part("Unreliable quotations", unreliable.rows, (one) => viewUnreliable(one, terminal), unreliable.total)),
    ...(await part("Quotations changed or gone in a later version", rewritten, async (step) => [
      ...viewStep(withoutNew(step), terminal),
      "",
    ])),
    ...found("Denials", denials, terminal),
    ...(await part("Demands without an answer", openDemands, async (one) => viewDemand(one, terminal))),
    ...found("Speakers left open", unresolved, terminal),
  ];
}

async function viewDifference(
  { kind, about, accounts, reports }: Difference,
  words: CitedWords,
  terminal: Terminal,
): Promise<readonly string[]> {
  const values = accounts.map(({ value, who, whoWords }) =>
    [figureOf(kind, value), who?.name ?? whoWords ?? "the report"].join(" by ").replace(/^ by /, ""),
  );
  const head = `${about}: ${values.join(kind === "account" ? " against " : ", ")}`;
  const lines = await Promise.all(accounts.map((one) => viewCited(one, words, terminal)));
  const also = reports.length > 1 ? [`  in ${count(reports.length, "report")}: ${reports.slice(0, 5).join(", ")}`] : [];
  return [...wrap(plainText(head), terminal.width).map(terminal.colours.bold), ...lines.flat(), ...also, ""];
}

function figureOf(kind: Difference["kind"], value: number | null): string {
  if (value === null) return "";
  return kind === "length" ? count(value, "minute") : value.toLocaleString("en");
}

async function viewUnreliable({ row, origin }: UnreliableQuotation, terminal: Terminal): Promise<readonly string[]> {
  const why = `the report is a reworded copy of ${origin}, which has other words`;
  const lines = wrap(why, terminal.width - 2).map((line) => `  ${line}`);
  return [...viewFound(row, [], terminal).slice(0, -1), ...lines, ""];
}

function viewWide({ statement, reports, row }: CarriedWidely, terminal: Terminal): readonly string[] {
  const remark = `in ${count(reports, "report")}, this the first · ${statement}`;
  return [...viewFound(row, [], terminal).slice(0, -1), `  ${terminal.colours.dim(remark)}`, ""];
}

function viewDemand({ deal, term }: OpenDemand, { width, colours }: Terminal): readonly string[] {
  const asked = term.moves.findLast(({ move }) => move === "demanded") ?? term.moves[0];
  const by = asked === undefined ? "" : asked.by.map(({ name }) => name).join(", ");
  const where = asked === undefined ? "" : ` · ${placeOf(asked)} · ${permalinkOf(asked)}`;
  return [
    ...wrap(plainText(`${by}: ${term.words}`), width).map(colours.bold),
    ...wrap(plainText(`${deal.name} (${deal.id})${where}`), width - 2).map((line) => `  ${colours.dim(line)}`),
    "",
  ];
}

function found(title: string, { rows, total }: Page<AttributionRow>, terminal: Terminal): readonly string[] {
  return [
    heading(`${title}: ${total}`, terminal),
    "",
    ...rows.flatMap((row) => viewFound(row, [], terminal)),
    ...rest(total, rows.length),
  ];
}

/** What a version adds takes nothing back. */
function withoutNew(step: Step): Step {
  return { ...step, changes: { ...step.changes, added: [] } };
}

function heading(text: string, { colours }: Terminal): string {
  return colours.cyan(text);
}

function rest(all: number, shown: number): readonly string[] {
  return all > shown ? [`and ${all - shown} more: --limit shows more, --json all`, ""] : [];
}
