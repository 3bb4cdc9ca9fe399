// A sample of a table drawn and judged from the command line, and a judged sheet scored.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { type Judgement, judgementOf, type Score, scoreOf } from "../export/audit/score.ts";
import { type Audited, auditSheet, type Sheet } from "../export/audit/sheet.ts";
import { cellOf, csvLines } from "../export/csv.ts";
import { readCsv } from "../export/read-csv.ts";
import type { ExportRow } from "../export/tables.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";

import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { plainText } from "./terminal/plain-text.ts";
import { writeFile } from "./write-output.ts";

export interface AuditOptions {
  readonly ledger: string;
  readonly sample: number;
  readonly seed: number;
  readonly output?: string;
  readonly ask?: true;
  readonly score?: string;
}

export async function auditTable(name: Audited, options: AuditOptions, session: Session): Promise<void> {
  const ledger = await openRecord(options.ledger, session);
  try {
    const sheet = await auditSheet(ledger, name, { size: options.sample, seed: options.seed });
    const judged = options.ask === true ? await askAll(sheet, session) : null;
    const table = judged === null ? sheet.table : { ...sheet.table, rows: each(judged) };
    if (options.output !== undefined) await writeFile(csvLines(table), options.output, options.ledger);
    else if (judged === null) for await (const line of csvLines(table)) await session.write(line);
    if (judged !== null) await session.write(`${sentenceOf(name, scoreOf(judged.map(judgementIn)))}\n`);
    const where = options.output === undefined ? "" : ` to ${shown(options.output)}`;
    session.note(`${sheet.sampled} of ${count(sheet.of, "row")} drawn${where} with the seed ${options.seed}.`);
  } finally {
    await ledger.close();
  }
}

/** @throws ParleyError usage for a file that is no such sheet */
export async function scoreSheet(path: string, session: Session): Promise<void> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    const message = `The sheet ${shown(path)} cannot be read: look at its name and permissions.`;
    throw new ParleyError("file-unreadable", message, { cause });
  });
  const rows = readCsv(text);
  const [first] = rows;
  if (first === undefined || !("right" in first) || !("id" in first))
    throw new ParleyError(
      "usage",
      `The sheet ${shown(path)} has no columns "id" and "right": give one that "parley audit" wrote.`,
    );
  const judgements = rows.map(({ id = "", right = "" }) => {
    const judgement = judgementOf(right);
    if (judgement !== undefined) return judgement;
    throw new ParleyError(
      "usage",
      `In the sheet ${shown(path)} "right" of ${shown(id)} is "${shown(right)}": write y, n or u.`,
    );
  });
  await session.write(`${sentenceOf(first.table ?? "rows", scoreOf(judgements))}\n`);
}

/** One row after another on the terminal, until all are judged or "q" is typed, or the input ends. */
async function askAll({ table, sampled }: Sheet, session: Session): Promise<readonly ExportRow[]> {
  const { input, output } = session.terminal;
  const asking = createInterface({ input, output, terminal: false });
  const answers = asking[Symbol.asyncIterator]();
  const judged: ExportRow[] = [];
  let isStopped = false;
  try {
    for await (const row of table.rows) {
      if (!isStopped) await session.write(`\n${judged.length + 1} of ${sampled}\n${asLines(row)}right? y, n, u or q: `);
      let right: string | null = null;
      while (!isStopped && right === null) {
        const { value, done } = await answers.next();
        const answer = done === true ? "q" : String(value).trim();
        if (answer === "q") isStopped = true;
        else if (answer !== "" && judgementOf(answer) !== undefined) right = answer;
        else await session.write("y, n, u or q: ");
      }
      judged.push({ ...row, right });
    }
  } finally {
    asking.close();
  }
  await session.write("\n");
  return judged;
}

const UNSHOWN: ReadonlySet<string> = new Set(["table", "right", "note", "seed", "evidence"]);

function asLines(row: ExportRow): string {
  const fields = Object.entries(row).filter(([name, value]) => !UNSHOWN.has(name) && value !== null);
  return fields.map(([name, value]) => `  ${plainText(`${name}: ${cellOf(value)}`)}\n`).join("");
}

function judgementIn({ right }: ExportRow): Judgement {
  return judgementOf(typeof right === "string" ? right : "") ?? "open";
}

/** "attributions: 87 of 98 right, precision 88.8 % (95 % interval 81.0 to 93.6); 2 unclear, 0 not judged." */
function sentenceOf(table: string, { right, wrong, unclear, open, precision, interval }: Score): string {
  const rest = `${unclear} unclear, ${open} not judged`;
  if (precision === null || interval === null) return `${plainText(table)}: nothing is judged yet; ${rest}.`;
  const percent = (share: number): string => (share * 100).toFixed(1);
  const [low, high] = interval;
  return `${plainText(table)}: ${right} of ${right + wrong} right, precision ${percent(precision)} % (95 % interval ${percent(low)} to ${percent(high)}); ${rest}.`;
}

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
