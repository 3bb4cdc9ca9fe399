// What all reports together give: the issues that positions are gathered under, and what needs a person's eye.
import { z } from "zod";
import { issueColumns } from "../../export/issue-columns.ts";
import { fill } from "../../export/tables.ts";
import { fold } from "../../ledger/fold.ts";
import { CheckAnswer, IssuePage } from "../answers/deals.ts";
import { cut } from "../cut.ts";
import { described } from "../nouns.ts";
import { paging } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { checkTable } from "../tables/check-table.ts";

const query = z.strictObject({
  words: described(z.string().max(1000).exactOptional(), "What must be in its name."),
  ...paging,
});

export function findingRoutes(sources: Sources): readonly Route[] {
  const { issues, check } = sources;
  const found = async (words = "") => (await issues()).filter(({ name }) => fold(name).includes(fold(words)));
  return [
    route({
      path: "/issues",
      operation: "listIssues",
      summary: "The issues that positions are gathered under, those with most positions first.",
      query,
      answer: IssuePage,
      respond: async ({ words, ...paged }) =>
        cut(await found(words), paged, ({ name, positions }) => [positions, name]),
      table: ({ words }) =>
        fill(
          issueColumns,
          (async function* () {
            yield* await found(words);
          })(),
        ),
    }),
    route({
      path: "/check",
      operation: "check",
      summary: "What needs a person's eye, most consequential first.",
      query: nothing,
      answer: CheckAnswer,
      respond: check,
      table: () => checkTable(sources),
    }),
  ];
}
