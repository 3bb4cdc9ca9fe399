// What is said in other words than those of a search: attributions that share most of its telling words, in any form and order. It
// compares words and not meanings, and is named so.
import { z } from "zod";
import type { Column } from "../../export/column.ts";
import { fill } from "../../export/tables.ts";
import type { AttributionRow } from "../../ledger/ledger.ts";
import { nearWords } from "../../reconcile/statements/near-words.ts";
import { list, record } from "../../schema/record.ts";
import { AttributionInList } from "../answers/rows.ts";
import { rowsOf } from "../every-row.ts";
import { described, noun } from "../nouns.ts";
import { type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";

/** Rows of an answer at most. */
const MOST = 100;

const query = z.strictObject({
  words: described(z.string().min(1).max(1000), "What is looked for."),
  limit: described(z.coerce.number().int().min(1).max(MOST).default(10), "Rows of the answer."),
});

const NearAnswer = noun(
  "InOtherWords",
  record({
    rows: list(
      record({
        row: AttributionInList,
        share: described(z.number().min(0).max(1), "Of what tells in the words asked for, the share that it has."),
      }),
    ),
  }),
);

const nearColumns: readonly Column<{ readonly row: AttributionRow; readonly share: number }>[] = [
  { name: "id", of: ({ row }) => row.id },
  { name: "content", of: ({ row }) => row.contentText },
  { name: "speaker", of: ({ row }) => row.speakerName },
  { name: "share", kind: "number", of: ({ share }) => share },
  { name: "outlet", of: ({ row }) => row.outlet },
  { name: "publishedAt", of: ({ row }) => row.publishedAt },
  { name: "report", of: ({ row }) => row.report },
];

export function nearRoutes({ ledger }: Sources): readonly Route[] {
  return [
    route({
      path: "/near",
      operation: "findInOtherWords",
      summary: "Attributions that do not hold all the words of a search and share half or more of what tells in them.",
      query,
      answer: NearAnswer,
      respond: async ({ words, limit }) => ({ rows: [...(await nearWords(ledger, words, limit))] }),
      table: ({ words }) =>
        fill(
          nearColumns,
          rowsOf(() => nearWords(ledger, words, MOST)),
        ),
    }),
  ];
}
