// What the record has nearest to a quotation, as a table: a row a statement, the nearest first, each with the finding and the attribution
// whose wording was compared; then a row a passage that is nobody's words. Promise: what is absent is a row too, so that a sheet of many
// answers has a line for each question.
import type { Column } from "../../export/column.ts";
import { type ExportTable, fill } from "../../export/tables.ts";
import type { Passage } from "../../reconcile/statements/passages.ts";
import { contextText } from "../../reconcile/statements/verdict-sentence.ts";
import type { Near, Verdict } from "../../reconcile/statements/verify.ts";
import { rowsOf } from "../every-row.ts";

interface Row {
  readonly verdict: Verdict;
  readonly near: Near | null;
  readonly passage: Passage | null;
}

const columns: readonly Column<Row>[] = [
  { name: "asked", of: ({ verdict }) => verdict.words },
  { name: "askedSpeaker", of: ({ verdict }) => verdict.speaker },
  { name: "finding", of: ({ near, passage }) => near?.finding ?? (passage === null ? "absent" : "in-report") },
  { name: "match", of: ({ near }) => near?.match ?? null },
  { name: "askedHas", of: ({ near }) => near?.contrast?.asked ?? null },
  { name: "recordHas", of: ({ near, passage }) => (near ?? passage)?.contrast?.record ?? null },
  { name: "quoted", of: ({ near }) => near?.quoted ?? null },
  {
    name: "words",
    of: ({ near, passage }) => near?.wording ?? (passage === null ? null : contextText(passage.context)),
  },
  { name: "faithfulness", of: ({ near }) => near?.faithfulness ?? null },
  { name: "share", kind: "number", of: ({ near }) => near?.share ?? null },
  { name: "speaker", of: ({ near }) => wordingOf(near)?.speaker ?? near?.statement.speaker ?? null },
  { name: "status", of: ({ near }) => near?.statement.status ?? null },
  { name: "attribution", of: ({ near }) => near?.attribution ?? null },
  { name: "statement", of: ({ near }) => near?.statement.id ?? null },
  { name: "reports", kind: "count", of: ({ near }) => near?.statement.reports ?? null },
  { name: "independent", kind: "count", of: ({ near }) => near?.statement.independent ?? null },
  { name: "deniedBy", of: ({ near }) => deniersOf(near) },
  { name: "report", of: ({ passage }) => passage?.report ?? null },
  { name: "place", of: ({ passage }) => (passage === null ? null : `${passage.span.start}..${passage.span.end}`) },
  { name: "outlet", of: ({ near, passage }) => (wordingOf(near) ?? passage)?.outlet ?? null },
  { name: "title", of: ({ near, passage }) => (wordingOf(near) ?? passage)?.title ?? null },
  { name: "publishedAt", of: ({ near, passage }) => (wordingOf(near) ?? passage)?.publishedAt ?? null },
  { name: "searchedReports", kind: "count", of: ({ verdict }) => verdict.reports },
];

export function verdictTable(verify: () => Promise<Verdict>): ExportTable {
  return fill(
    columns,
    rowsOf(async (): Promise<readonly Row[]> => {
      const verdict = await verify();
      const rows = [
        ...verdict.nearest.map((near) => ({ verdict, near, passage: null })),
        ...verdict.passages.map((passage) => ({ verdict, near: null, passage })),
      ];
      return rows.length === 0 ? [{ verdict, near: null, passage: null }] : rows;
    }),
  );
}

/** The report's words that were compared; null where they are behind the first wordings that a statement gives. */
function wordingOf(near: Near | null): Verdict["nearest"][number]["statement"]["wordings"][number] | null {
  return near?.statement.wordings.find(({ id }) => id === near.attribution) ?? null;
}

function deniersOf(near: Near | null): string | null {
  const deniers = near?.statement.deniedBy.map(({ speaker }) => speaker ?? "somebody the reports do not name") ?? [];
  return deniers.length === 0 ? null : deniers.join("; ");
}
