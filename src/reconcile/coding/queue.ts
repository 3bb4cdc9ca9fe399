// The queue of whoever codes by hand: attributions of the newest reports, the least certain first, without those that the coder has
// decided on. Promise: the order is the readers', so that two coders are given the same records in the same order.
import type { Coded, CodingQueue } from "../../ledger/coding.ts";
import type { KeptCorrection } from "../../ledger/corrections.ts";
import type { AttributionRow, InReading, Page, ReadingCore, ReadLedger, ReportRow } from "../../ledger/ledger.ts";
import { tellersOf } from "../../ledger/tellers.ts";
import { joined } from "../../ledger/texts.ts";
import type { Decision } from "../../schema/correction.ts";
import { krippendorffAlpha } from "./alpha.ts";

/** So many attributions make the queue, or some more: those of the newest reports that have them. */
const MOST = 5000;

/** An attribution as the reader read it. */
export interface Uncertain {
  readonly id: string;
  readonly confidence: number;
}

/** The whole queue, whoever codes and whatever was decided. */
export async function queueOf(ledger: ReadLedger): Promise<readonly Uncertain[]> {
  const found: Uncertain[] = [];
  for (let cursor: string | null = ""; cursor !== null && found.length < MOST; ) {
    const page: Page<ReportRow> = await ledger.reports({ limit: 50, ...(cursor === "" ? {} : { cursor }) });
    for (const { id } of page.rows)
      for (const one of (await ledger.uncorrectedReading(id))?.attributions ?? [])
        found.push({ id: `${id}.${one.id}`, confidence: one.confidence });
    cursor = page.next;
  }
  return found.toSorted((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
}

/** What the coder is given next, as it was read: what others made of it would make two coders agree who do not. */
export async function nextToCode(
  ledger: ReadLedger,
  queue: readonly Uncertain[],
  { coder, limit }: { readonly coder: string; readonly limit: number },
): Promise<CodingQueue> {
  const corrections = await standing(ledger);
  const left = leftOf(queue, corrections, coder);
  const rows: AttributionRow[] = [];
  for (const { id } of left) {
    if (rows.length === limit) break;
    const [report = ""] = id.split(".");
    rows.push(...rowIn(await ledger.uncorrectedReading(report), id));
  }
  const units = unitsOf(corrections);
  return {
    rows,
    total: queue.length,
    done: queue.length - left.length,
    coders: codersOf(corrections),
    agreement: { alpha: krippendorffAlpha(units), units: units.length },
  };
}

/** All that the coder has not decided on, in the same order, each with the reading that it was read in. */
export async function* everyToCode(
  ledger: ReadLedger,
  queue: readonly Uncertain[],
  coder: string,
): AsyncGenerator<InReading<AttributionRow>> {
  const left = leftOf(queue, await standing(ledger), coder);
  // Neighbours of the queue are of different reports: those of one report are read together, and told in the queue's order.
  const found = new Map<string, InReading<AttributionRow>>();
  for (const [report, some] of Map.groupBy(left, ({ id }) => id.split(".")[0] ?? "")) {
    const reading = await ledger.uncorrectedReading(report);
    if (reading === null) continue;
    for (const { id } of some) for (const row of rowIn(reading, id)) found.set(id, { row, reading });
  }
  for (const { id } of left) {
    const row = found.get(id);
    if (row !== undefined) yield row;
  }
}

async function standing(ledger: ReadLedger): Promise<readonly KeptCorrection[]> {
  return (await ledger.corrections()).filter(({ undoneAt }) => undoneAt === null);
}

function leftOf(
  queue: readonly Uncertain[],
  corrections: readonly KeptCorrection[],
  coder: string,
): readonly Uncertain[] {
  const mine = new Set(corrections.filter(({ by }) => by === coder).flatMap(({ body }) => recordIn(body) ?? []));
  return queue.filter(({ id }) => !mine.has(id));
}

function rowIn(reading: ReadingCore | null, id: string): readonly AttributionRow[] {
  const record = id.slice(id.indexOf(".") + 1);
  const attribution = reading?.attributions.find((one) => one.id === record);
  if (reading === null || attribution === undefined) return [];
  const { article, actors } = reading;
  const { outlet = null, title = null, publishedAt = null, text } = article;
  const speakerName = actors.find((actor) => actor.id === attribution.speaker)?.name ?? null;
  return [
    {
      ...{ id, report: article.id, outlet, title, publishedAt, speakerName, attribution },
      ...{
        speakerActor: null,
        statement: null,
        independent: null,
        isTitle: false,
        accordingTo: tellersOf(attribution, reading),
      },
      sourceText: joined(text, attribution.source),
      cueText: joined(text, attribution.cue),
      contentText: joined(text, attribution.content),
    },
  ];
}

function recordIn(body: Decision): string | null {
  return "target" in body && body.verb !== "add" ? `${body.target.report}.${body.target.record}` : null;
}

function codersOf(corrections: readonly KeptCorrection[]): readonly Coded[] {
  const records = Map.groupBy(corrections, ({ by }) => by);
  return [...records]
    .map(([name, some]) => ({ name, decided: new Set(some.flatMap(({ body }) => recordIn(body) ?? [])).size }))
    .toSorted((a, b) => b.decided - a.decided || (a.name < b.name ? -1 : 1));
}

/** The records that several coders decided on, each with what each of them last made of it. */
export function unitsOf(corrections: readonly KeptCorrection[]): readonly (readonly string[])[] {
  const byRecord = new Map<string, Map<string, string>>();
  for (const { by, body } of corrections.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))) {
    const [record, value] = [recordIn(body), codeOf(body)];
    if (record === null || value === null) continue;
    byRecord.set(record, (byRecord.get(record) ?? new Map<string, string>()).set(by, value));
  }
  return [...byRecord.values()].filter(({ size }) => size > 1).map((values) => [...values.values()]);
}

/** Right as it is, no attribution, or one that had to be changed. */
function codeOf(body: Decision): string | null {
  if ("act" in body || "term" in body) return null;
  const { verb } = body;
  switch (verb) {
    case "accept":
    case "position":
      return "right";
    case "reject":
      return "wrong";
    case "speaker":
    case "spans":
    case "kind":
    case "status":
    case "grade":
      return "changed";
    case "add":
    case "furniture":
    case "rename-deal":
    case "merge-deals":
    case "split-deal":
    case "merge-statements":
    case "split-statements":
    case "merge-actors":
    case "split-actor":
    case "split-actor-reports":
    case "rename-actor":
    case "merge-issues":
    case "rename-issue":
    case "split-issue":
      return null;
    default:
      return verb satisfies never;
  }
}
