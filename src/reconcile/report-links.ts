// What a report's records are over all reports, and which other reports stand beside it: the links of its page. Promise: it costs by the
// report and its story, not by the ledger.
import type { CopyKind } from "../ledger/copies.ts";
import type { AttributionRow, Page, ReadLedger, ReportRow } from "../ledger/ledger.ts";
import { versionsOf } from "./versions.ts";

/** How another report stands to it: what it copies, a copy of it, another text at its address, or of the same story. */
export type Standing = "origin" | "copy" | "version" | "story";

export interface OtherReport extends Pick<ReportRow, "id" | "title" | "outlet" | "publishedAt"> {
  readonly standing: Standing;
  /** Of a copy and its origin. */
  readonly kind: CopyKind | null;
}

export interface ReportLinks {
  /** Actors over all reports by those of the report; those without a name are left out. */
  readonly actors: Readonly<Record<string, string>>;
  /** By attribution: its statement, and on how many words that stands. */
  readonly statements: Readonly<Record<string, { readonly id: string; readonly independent: number }>>;
  readonly story: string | null;
  /** Nearest first; at most MOST_OTHERS. */
  readonly others: readonly OtherReport[];
}

const MOST_OTHERS = 24;

/** Null where there is no such report. */
export async function linksOf(ledger: ReadLedger, report: string): Promise<ReportLinks | null> {
  const [row, reading] = [await ledger.report(report), await ledger.reading(report)];
  if (row === null || reading === null) return null;
  const actors = await ledger.actorsIn(report);
  return {
    actors: Object.fromEntries(
      reading.actors.flatMap(({ id }, position) => {
        const actor = actors.get(position);
        return actor === undefined ? [] : [[id, actor]];
      }),
    ),
    statements: await statementsOf(ledger, row.id),
    story: row.story,
    others: await othersOf(ledger, row),
  };
}

/** Attributions asked for at once. */
const AT_ONCE = 1000;

async function statementsOf(ledger: ReadLedger, report: ReportRow["id"]): Promise<ReportLinks["statements"]> {
  const found: [string, { id: string; independent: number }][] = [];
  for (let cursor: string | null = null; ; ) {
    const asked = { report, limit: AT_ONCE, ...(cursor === null ? {} : { cursor }) };
    const page: Page<AttributionRow> = await ledger.attributions(asked);
    for (const { attribution, statement, independent } of page.rows)
      if (statement !== null) found.push([attribution.id, { id: statement, independent: independent ?? 1 }]);
    cursor = page.next;
    if (cursor === null) return Object.fromEntries(found);
  }
}

const NEARNESS: readonly Standing[] = ["origin", "copy", "version", "story"];

async function othersOf(ledger: ReadLedger, row: ReportRow): Promise<readonly OtherReport[]> {
  const versions = await versionsOf(ledger, row.id);
  const texts = new Set(versions?.steps.flatMap(({ from, to }) => [from.report as string, to.report as string]));
  const story = row.story === null ? [] : (await ledger.reports({ story: row.story, limit: 200 })).rows;
  const known = new Map(story.map((one) => [one.id as string, one]));
  for (const id of [...texts, ...(row.copyOf === null ? [] : [row.copyOf.report])]) {
    const one = known.get(id) ?? (await ledger.report(id));
    if (one !== null) known.set(id, one);
  }
  known.delete(row.id);
  return [...known.values()]
    .map((one) => otherOf(one, row, texts))
    .toSorted((a, b) => NEARNESS.indexOf(a.standing) - NEARNESS.indexOf(b.standing))
    .slice(0, MOST_OTHERS);
}

function otherOf(one: ReportRow, row: ReportRow, texts: ReadonlySet<string>): OtherReport {
  const { id, title, outlet, publishedAt } = one;
  const about = { id, title, outlet, publishedAt };
  if (row.copyOf?.report === id) return { ...about, standing: "origin", kind: row.copyOf.kind };
  if (one.copyOf?.report === row.id) return { ...about, standing: "copy", kind: one.copyOf.kind };
  // Both copies of a third.
  if (row.copyOf !== null && one.copyOf?.report === row.copyOf.report)
    return { ...about, standing: "copy", kind: one.copyOf.kind };
  return { ...about, standing: texts.has(id) ? "version" : "story", kind: null };
}
