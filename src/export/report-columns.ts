// The columns of the table of reports.
import type { VersionedReport } from "../ledger/ledger.ts";
import type { Column } from "./column.ts";

export const reportColumns: readonly Column<VersionedReport>[] = [
  { name: "id", of: (report) => report.id },
  { name: "sourceId", of: (report) => report.sourceId },
  { name: "file", of: (report) => report.file },
  { name: "uri", of: (report) => report.uri },
  { name: "outlet", of: (report) => report.outlet },
  { name: "title", of: (report) => report.title },
  { name: "byline", kind: "texts", of: (report) => report.byline },
  { name: "publishedAt", of: (report) => report.publishedAt },
  { name: "language", of: (report) => report.language },
  { name: "attributions", kind: "count", of: (report) => report.attributions },
  { name: "story", of: (report) => report.story },
  { name: "copyOf", of: (report) => report.copyOf?.report ?? null },
  { name: "copyKind", of: (report) => report.copyOf?.kind ?? null },
  { name: "version", kind: "count", of: (report) => report.version },
  { name: "versionOf", of: (report) => report.versionOf },
  { name: "address", of: (report) => report.address },
  { name: "problems", kind: "texts", of: (report) => report.problems.map((problem) => problem.code) },
];
