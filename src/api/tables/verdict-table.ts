// What the record has nearest to a quotation, as a table: a row a statement, the nearest first, each with the finding and the attribution
// whose wording was compared. Promise: what is absent is a row too, so that a sheet of many answers has a line for each question.
import type { Column } from "../../export/column.ts";
import { type ExportTable, fill } from "../../export/tables.ts";
import type { Near, Verdict } from "../../reconcile/statements/verify.ts";
import { rowsOf } from "../every-row.ts";

interface Row {
  readonly verdict: Verdict;
  readonly near: Near | null;
}

const columns: readonly Column<Row>[] = [
  { name: "asked", of: ({ verdict }) => verdict.words },
  { name: "askedSpeaker", of: ({ verdict }) => verdict.speaker },
  { name: "finding", of: ({ near }) => near?.finding ?? "absent" },
  { name: "words", of: ({ near }) => near?.wording ?? null },
  { name: "faithfulness", of: ({ near }) => near?.faithfulness ?? null },
  { name: "share", kind: "number", of: ({ near }) => near?.share ?? null },
  { name: "speaker", of: ({ near }) => wordingOf(near)?.speaker ?? near?.statement.speaker ?? null },
  { name: "status", of: ({ near }) => near?.statement.status ?? null },
  { name: "attribution", of: ({ near }) => near?.attribution ?? null },
  { name: "statement", of: ({ near }) => near?.statement.id ?? null },
  { name: "reports", kind: "count", of: ({ near }) => near?.statement.reports ?? null },
  { name: "independent", kind: "count", of: ({ near }) => near?.statement.independent ?? null },
  { name: "outlet", of: ({ near }) => wordingOf(near)?.outlet ?? null },
  { name: "title", of: ({ near }) => wordingOf(near)?.title ?? null },
  { name: "publishedAt", of: ({ near }) => wordingOf(near)?.publishedAt ?? null },
  { name: "searchedReports", kind: "count", of: ({ verdict }) => verdict.reports },
];

export function verdictTable(verify: () => Promise<Verdict>): ExportTable {
  return fill(
    columns,
    rowsOf(async (): Promise<readonly Row[]> => {
      const verdict = await verify();
      if (verdict.nearest.length === 0) return [{ verdict, near: null }];
      return verdict.nearest.map((near) => ({ verdict, near }));
    }),
  );
}

/** The report's words that were compared; null where they are behind the first wordings that a statement gives. */
function wordingOf(near: Near | null): Verdict["nearest"][number]["statement"]["wordings"][number] | null {
  return near?.statement.wordings.find(({ id }) => id === near.attribution) ?? null;
}
