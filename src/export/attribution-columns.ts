// The columns of the table of attributions: each with its evidence in words, and where that stands in its report.
import type { AttributionRow, InReading, ReadingCore } from "../ledger/ledger.ts";
import { isByHand } from "../schema/by-hand.ts";
import type { ActorId } from "../schema/ids.ts";
import type { Span } from "../schema/span.ts";
import { codePointSpans } from "./code-points.ts";
import type { Column } from "./column.ts";
import { reportKey } from "./report-key.ts";

type Row = InReading<AttributionRow>;

export const attributionColumns: readonly Column<Row>[] = [
  { name: "id", of: ({ row }) => row.id },
  { name: "report", of: ({ reading }) => reportKey(reading.article) },
  { name: "content", of: ({ row }) => row.contentText },
  { name: "source", of: ({ row }) => row.sourceText },
  { name: "cue", of: ({ row }) => row.cueText },
  { name: "kind", of: ({ row }) => row.attribution.kind },
  { name: "status", of: ({ row }) => row.attribution.status },
  { name: "speaker", of: ({ row }) => row.speakerName },
  { name: "speakerActor", of: ({ row }) => row.speakerActor },
  { name: "speakerBasis", of: ({ row }) => row.attribution.speakerBasis },
  { name: "accordingTo", kind: "texts", of: ({ row }) => row.accordingTo },
  { name: "addressee", of: ({ row, reading }) => nameOf(row.attribution.addressee, reading) },
  { name: "grade", of: ({ row }) => row.attribution.sourcing.grade },
  { name: "channel", of: ({ row }) => row.attribution.channel?.medium ?? null },
  { name: "statement", of: ({ row }) => row.statement },
  { name: "independent", kind: "count", of: ({ row }) => row.independent },
  {
    name: "parent",
    of: ({ row }) => (row.attribution.parent === null ? null : `${row.report}.${row.attribution.parent}`),
  },
  { name: "confidence", kind: "number", of: ({ row }) => row.attribution.confidence },
  { name: "addedByHand", of: ({ row }) => (isByHand(row.id) ? "yes" : "no") },
  { name: "outlet", of: ({ row }) => row.outlet },
  { name: "title", of: ({ row }) => row.title },
  { name: "publishedAt", of: ({ row }) => row.publishedAt },
  { name: "contentSpans", kind: "spans", of: (row) => spansOf(row, row.row.attribution.content) },
  { name: "sourceSpans", kind: "spans", of: (row) => spansOf(row, row.row.attribution.source) },
  { name: "cueSpans", kind: "spans", of: (row) => spansOf(row, row.row.attribution.cue) },
];

function spansOf({ reading }: Row, spans: readonly Span[]): readonly Span[] {
  return spans.map(codePointSpans(reading.article));
}

function nameOf(id: ActorId | null, reading: ReadingCore): string | null {
  return reading.actors.find((actor) => actor.id === id)?.name ?? null;
}
