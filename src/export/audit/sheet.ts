// A sheet to be judged by hand: of each sampled row the words that it rests on, in brackets among those around them, and what the table
// says of it; the judgement goes into `right`.
import type { InReading, ReadLedger } from "../../ledger/ledger.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import type { ExportRow, ExportTable } from "../tables.ts";
import { tableOf } from "../tables.ts";
import { sampleOf } from "./sample.ts";

/** The tables of which a person can say row by row whether it is right. */
export const AUDITED = ["attributions", "acts", "terms", "times", "quantities", "statements", "actors"] as const;
export type Audited = (typeof AUDITED)[number];

/** Characters shown before and behind the words that a row rests on. */
const AROUND = 240;

/** Members of a statement, or names of an actor, that are shown. */
const MOST_SHOWN = 12;

export interface Sheet {
  readonly table: ExportTable;
  readonly sampled: number;
  readonly of: number;
}

export async function auditSheet(
  ledger: ReadLedger,
  name: Audited,
  { size, seed }: { readonly size: number; readonly seed: number },
): Promise<Sheet> {
  const source = tableOf(ledger, name);
  const idOf = (row: ExportRow): string => String(row.id);
  const { rows, of } = await sampleOf(judged(name, source.rows), { size, seed, idOf });
  const [places, kinds] = [
    new Set(["id", "title", "report"]),
    new Map(source.columns.map((column, at) => [column, source.kinds[at]])),
  ];
  const fields = source.columns.filter((column) => !places.has(column) && kinds.get(column) !== "spans");
  const columns = ["table", "id", "right", "note", "evidence", "context", ...fields, "report", "seed"];
  const made = async function* (): AsyncGenerator<ExportRow> {
    for (const row of rows) {
      const shown = await evidenceOf(ledger, name, idOf(row));
      yield {
        ...{ table: name, id: idOf(row), right: null, note: null, ...shown },
        ...Object.fromEntries(fields.map((field) => [field, row[field] ?? null])),
        ...{ report: row.report ?? null, seed: String(seed) },
      };
    }
  };
  const table = { columns, kinds: columns.map((column) => kinds.get(column) ?? ("text" as const)), rows: made() };
  return { table, sampled: rows.length, of };
}

/** Of statements those that several attributions were joined to: a single one cannot be joined wrongly. */
async function* judged(name: Audited, rows: AsyncIterable<ExportRow>): AsyncGenerator<ExportRow> {
  for await (const row of rows) {
    const members = row.attributions;
    if (name !== "statements" || (Array.isArray(members) && members.length > 1)) yield row;
  }
}

interface Evidence {
  readonly evidence: string;
  readonly context: string;
}

async function evidenceOf(ledger: ReadLedger, name: Audited, id: string): Promise<Evidence> {
  if (name === "statements") return ofStatement((await ledger.statement(id)) ?? []);
  if (name === "actors") return ofActor(ledger, id);
  const [report = "", record = ""] = id.split(".");
  const reading = await ledger.reading(report);
  const spans = reading === null ? [] : spansOf(reading, name, record);
  return reading === null ? { evidence: "", context: "" } : around(reading.article.text, spans);
}

function spansOf(reading: Reading, name: Exclude<Audited, "statements" | "actors">, id: string): readonly Span[] {
  switch (name) {
    case "attributions": {
      const one = reading.attributions.find((each) => each.id === id);
      return one === undefined ? [] : [...one.source, ...one.cue, ...one.content];
    }
    case "acts":
      return reading.acts.find((each) => each.id === id)?.evidence ?? [];
    case "terms":
      return reading.terms.find((each) => each.id === id)?.evidence ?? [];
    case "times":
      return reading.times.filter((each) => each.id === id).map(({ span }) => span);
    case "quantities":
      return reading.quantities.filter((each) => each.id === id).map(({ span }) => span);
    default:
      return name satisfies never;
  }
}

/** The words in 【】 among those around them, on one line. */
function around(text: string, spans: readonly Span[]): Evidence {
  const pieces = spans.toSorted((a, b) => a.start - b.start);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return { evidence: "", context: "" };
  let [at, context] = [Math.max(0, first.start - AROUND), ""];
  for (const { start, end } of pieces) {
    if (start < at && context !== "") continue;
    context += `${text.slice(at, start)}【${text.slice(start, end)}】`;
    at = end;
  }
  context += text.slice(at, at + AROUND);
  return {
    evidence: plain(pieces.map(({ start, end }) => text.slice(start, end)).join(" … ")),
    context: plain(context),
  };
}

function ofStatement(
  members: readonly InReading<{
    readonly outlet: string | null;
    readonly speakerName: string | null;
    readonly contentText: string;
  }>[],
): Evidence {
  const told = members.map(({ row }) => `${row.outlet ?? "?"}: ${row.speakerName ?? "?"}: ${row.contentText}`);
  const words = new Set(members.map(({ row }) => row.contentText));
  return { evidence: plain([...words][0] ?? ""), context: plain(told.slice(0, MOST_SHOWN).join(" | ")) };
}

async function ofActor(ledger: ReadLedger, id: string): Promise<Evidence> {
  const [actor] = await ledger.actorsNamed(id);
  if (actor === undefined) return { evidence: "", context: "" };
  const joined = actor.joined.map(({ name, reports, because }) => `${name} (${reports}): ${because}`);
  return { evidence: actor.name, context: plain(joined.slice(0, MOST_SHOWN).join(" | ")) };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
