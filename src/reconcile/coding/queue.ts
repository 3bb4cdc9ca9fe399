// The queue of whoever codes by hand: attributions of the newest reports, the least certain first, without those that the coder has
// decided on. Promise: the order is the readers', so that two coders are given the same records in the same order.
import type { Coded, CodingQueue } from "../../ledger/coding.ts";
import type { KeptCorrection } from "../../ledger/corrections.ts";
import type { AttributionRow, Page, ReadLedger, ReportRow } from "../../ledger/ledger.ts";
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
  const corrections = (await ledger.recordCorrections()).filter(({ undoneAt }) => undoneAt === null);
  const mine = new Set(corrections.filter(({ by }) => by === coder).flatMap(({ body }) => recordIn(body) ?? []));
  const left = queue.filter(({ id }) => !mine.has(id));
  const rows: AttributionRow[] = [];
  for (const { id } of left) {
    if (rows.length === limit) break;
    rows.push(...(await asRead(ledger, id)));
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

async function asRead(ledger: ReadLedger, id: string): Promise<readonly AttributionRow[]> {
  const [report = "", record = ""] = id.split(".");
  const reading = await ledger.uncorrectedReading(report);
  const attribution = reading?.attributions.find((one) => one.id === record);
  if (reading === null || attribution === undefined) return [];
  const { article, actors } = reading;
  const { outlet = null, title = null, publishedAt = null, text } = article;
  const speakerName = actors.find((actor) => actor.id === attribution.speaker)?.name ?? null;
  return [
    {
      ...{ id, report: article.id, outlet, title, publishedAt, speakerName, attribution },
      ...{ speakerActor: null, statement: null, independent: null },
      sourceText: joined(text, attribution.source),
      cueText: joined(text, attribution.cue),
      contentText: joined(text, attribution.content),
    },
  ];
}

function recordIn(body: Decision): string | null {
  return "target" in body ? `${body.target.report}.${body.target.record}` : null;
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
function codeOf({ verb }: Decision): string | null {
  switch (verb) {
    case "accept":
      return "right";
    case "reject":
      return "wrong";
    case "speaker":
    case "spans":
    case "kind":
    case "status":
      return "changed";
    case "furniture":
    case "rename-deal":
    case "merge-statements":
    case "split-statements":
      return null;
    default:
      return verb satisfies never;
  }
}
