// What an actor is reported to have said, in order of time: an utterance a line, in the wording nearest to them, however many reports carry it.
import type { AttributionRow, InReading } from "../../ledger/ledger.ts";
import type { Span } from "../../schema/span.ts";
import { dayOf, manyOf } from "./deal.ts";
import { citeAll, type Footnotes, type Place } from "./footnotes.ts";
import { html, type Markup } from "./html.ts";
import { section } from "./page.ts";

export async function saidSection(said: AsyncIterable<InReading<AttributionRow>>, notes: Footnotes): Promise<Markup> {
  const utterances = new Map<string, AttributionRow[]>();
  for await (const { row } of said) {
    const key = row.statement ?? row.id;
    const rows = utterances.get(key) ?? [];
    rows.push(row);
    utterances.set(key, rows);
  }
  const lines = [...utterances.values()].map((rows) => rows.toSorted(inTime)).toSorted(([a], [b]) => inTime(a, b));
  return section(
    "Said",
    lines.map((rows) => lineOf(rows, notes)),
  );
}

/** What has no date stands last. */
function inTime(a: AttributionRow | undefined, b: AttributionRow | undefined): number {
  const [one, other] = [a?.publishedAt?.slice(0, 10) ?? "~", b?.publishedAt?.slice(0, 10) ?? "~"];
  return one < other ? -1 : one > other ? 1 : 0;
}

function lineOf(rows: readonly AttributionRow[], notes: Footnotes): Markup {
  const [first] = rows;
  const title = rows.find(({ isTitle }) => isTitle) ?? first;
  const published = first?.publishedAt?.slice(0, 10);
  const when = html`<span class="when">${published === undefined ? html`no date` : dayOf(published)}</span>`;
  const how = html`<span class="when">(${howOf(rows, title)})</span>`;
  return html`${when} <span dir="auto">${title?.contentText ?? ""}</span> ${how}${citeAll(rows.flatMap(placeOf), notes)}`;
}

/** "direct; 4 reports, from 2 independent sources": what is said by a named source goes without saying. */
function howOf(rows: readonly AttributionRow[], title: AttributionRow | undefined): string {
  if (title === undefined) return "";
  const { kind, status, sourcing } = title.attribution;
  const how = [kind, ...(status === "said" ? [] : [status]), ...(sourcing.grade === "named" ? [] : [sourcing.grade])];
  const reports = new Set(rows.map(({ report }) => report)).size;
  if (reports === 1) return how.join(", ");
  const words = title.independent ?? reports;
  return `${how.join(", ")}; ${manyOf(reports)}, from ${words} independent ${words === 1 ? "source" : "sources"}`;
}

function placeOf({ report, attribution: { content, id } }: AttributionRow): readonly Place[] {
  return content.length === 0 ? [] : [{ report, span: hull(content), record: id }];
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
