// Versions, the whole way on one screen: the reports of an address, put in order by what they say and when, and each compared with
// the one before it. Worked out when asked from the readings; both texts stay, and nothing is settled about which is right.
import type { AttributionRow, InReading, ReadLedger, VersionedReport } from "../ledger/ledger.ts";
import type { Addressed } from "../ledger/versions.ts";
import type { ReportId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";
import { sliceOf } from "../schema/span.ts";
import { allOf } from "./all-of.ts";
import { tellingOf } from "./copies/telling.ts";
import { type Changes, compareEditions, type Edition } from "./versions/compare.ts";
import { type Dated, type Lineage, lineagesOf, type OrderBasis, orderBasis } from "./versions/lineages.ts";

/** An address with more reports is that of a section or a ticker, and none of them is taken for a version. */
const MOST_AT_ADDRESS = 200;

export interface Step {
  /** Numbers from 1. */
  readonly from: { readonly version: number; readonly report: ReportId };
  readonly to: { readonly version: number; readonly report: ReportId };
  /** By what the one is taken for the earlier. */
  readonly basis: OrderBasis;
  readonly changes: Changes;
}

export interface VersionsOfReport {
  /** From 1. */
  readonly version: number;
  readonly of: number;
  readonly first: ReportId;
  /** From the version before it, and to the one behind it. */
  readonly steps: readonly Step[];
  /** Reports at its address that have less than a tenth of their words in common with it. */
  readonly others: readonly ReportId[];
}

/** Null for a report that is alone at its address, or that there is none of. */
export async function versionsOf(ledger: ReadLedger, report: string): Promise<VersionsOfReport | null> {
  const reports = await ledger.atAddressOf(report);
  const lineages = await lineagesAt(ledger, reports);
  const own = lineages.find((lineage) => numberIn(lineage, report) > 0);
  const first = own?.[0]?.[0];
  if (own === undefined || first === undefined) return null;
  const version = numberIn(own, report);
  return {
    version,
    of: own.length,
    first,
    steps: await allOf(stepsIn(own, { ledger, reports }, (to) => to === version || to === version + 1)),
    others: lineages.filter((lineage) => lineage !== own).flatMap((lineage) => lineage.flat()),
  };
}

/** Steps between versions in which what somebody said was changed or taken out, by address. */
export async function* changedQuotations(ledger: ReadLedger): AsyncGenerator<Step> {
  for await (const reports of ledger.everySharedAddress())
    for (const lineage of await lineagesAt(ledger, reports))
      for await (const step of stepsIn(lineage, { ledger, reports }))
        if (step.changes.changed.length + step.changes.vanished.length > 0) yield step;
}

/** Every report in the order in which they were added. */
export async function* everyVersionedReport(ledger: ReadLedger): AsyncGenerator<VersionedReport> {
  const known = new Map<string, Pick<VersionedReport, "version" | "versionOf">>();
  for await (const reports of ledger.everySharedAddress())
    for (const lineage of await lineagesAt(ledger, reports))
      for (const [at, ids] of lineage.entries())
        for (const id of ids) {
          const first = lineage[0]?.[0] ?? id;
          known.set(id, { version: at + 1, versionOf: first === id ? null : first });
        }
  for await (const report of ledger.everyReport())
    yield { ...report, ...(known.get(report.id) ?? { version: 1, versionOf: null }) };
}

async function lineagesAt(ledger: ReadLedger, reports: readonly Addressed[]): Promise<readonly Lineage[]> {
  if (reports.length < 2 || reports.length > MOST_AT_ADDRESS) return [];
  const dated: Dated[] = [];
  for (const report of reports) {
    const reading = await ledger.reading(report.id);
    if (reading === null) continue;
    dated.push({ ...report, text: paragraphsOf(reading).join("\n"), telling: tellingOf(reading.article) });
  }
  return lineagesOf(dated);
}

/** 0 where it is not in it. */
function numberIn(lineage: Lineage, report: string): number {
  return lineage.findIndex((ids) => ids.some((id) => id === report)) + 1;
}

async function* stepsIn(
  lineage: Lineage,
  { ledger, reports }: { readonly ledger: ReadLedger; readonly reports: readonly Addressed[] },
  isAsked: (to: number) => boolean = () => true,
): AsyncGenerator<Step> {
  const byId = new Map(reports.map((one) => [one.id, one]));
  for (const [at, [to]] of lineage.entries()) {
    const from = lineage[at - 1]?.[0];
    if (from === undefined || !isAsked(at + 1)) continue;
    const [first, second] = [byId.get(from), byId.get(to)];
    const [older, newer] = [await editionOf(ledger, from), await editionOf(ledger, to)];
    yield {
      from: { version: at, report: from },
      to: { version: at + 1, report: to },
      basis: first === undefined || second === undefined ? "added" : orderBasis(first, second),
      changes: compareEditions(older, newer),
    };
  }
}

async function editionOf(ledger: ReadLedger, report: ReportId): Promise<Edition> {
  const reading = await ledger.reading(report);
  const rows = await allOf(ledger.everyAttribution({ report }));
  return { paragraphs: reading === null ? [] : paragraphsOf(reading), voiced: rows.map(voicedIn) };
}

function voicedIn({ row, reading }: InReading<AttributionRow>): Edition["voiced"][number] {
  const { source, cue, content } = row.attribution;
  const spans = [...source, ...cue, ...content];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    id: row.id,
    speaker: row.speakerName,
    actor: row.speakerActor,
    source: row.sourceText,
    content: row.contentText,
    passage: spans.length === 0 ? "" : sliceOf(reading.article.text, { start, end }),
  };
}

/** Headline and paragraphs, each on one line. */
function paragraphsOf({ article }: Reading): readonly string[] {
  const { title, headline, text, body } = article;
  const head = headline === null ? (title ?? "") : sliceOf(text, headline);
  return [head, ...body.map((span) => sliceOf(text, span))].map((one) => one.replace(/\s+/g, " ").trim());
}
