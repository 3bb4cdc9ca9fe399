// Statements: found, one with every wording, and a quotation held against all of them.
import { z } from "zod";
import { type StatementMembers, statementColumns, wholeStatement } from "../../export/statement-columns.ts";
import { fill } from "../../export/tables.ts";
import type { StatementQuery } from "../../ledger/lists.ts";
import { statementFor } from "../../reconcile/statements/statement.ts";
import { questionOf, verify } from "../../reconcile/statements/verify.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { StatementPage } from "../answers/rows.ts";
import { StatementSchema, VerdictSchema } from "../answers/statements.ts";
import { everyRow } from "../every-row.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { paging, search } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { type OfDeal, withPlaces } from "../told-of.ts";

const query = z.strictObject({ ...search, ...paging });

const question = z.strictObject({
  words: described(z.string().max(5000), 'A quotation or claim, also as `Name: "words"`.'),
  speaker: described(z.string().max(500).exactOptional(), "Who is said to have said it."),
});

export function statementRoutes(sources: Sources): readonly Route[] {
  const { ledger } = sources;
  return [
    route({
      path: "/statements",
      operation: "listStatements",
      summary: "Statements, those first told last before others: one utterance a row, however many reports carry it.",
      query,
      answer: StatementPage,
      respond: async (asked) => ledger.statements(await withPlaces(sources, asked)),
      table: (asked) => fill(statementColumns, members(sources, asked)),
    }),
    route({
      path: "/statements/:id",
      operation: "getStatement",
      summary: "One statement with every wording, who carried it, and on whose word.",
      query: nothing,
      answer: StatementSchema,
      respond: async (_, { id = "" }) => (await statementFor(ledger, id)) ?? missing("statement", id),
    }),
    route({
      path: "/verify",
      operation: "verify",
      summary: "A quotation or claim against the record: what is nearest to it, word for word.",
      query: question,
      answer: VerdictSchema,
      respond: ({ words, speaker = null }) => {
        const asked = questionOf(words, speaker);
        if (!/[\p{L}\p{N}]/u.test(asked.words)) throw wordless(words);
        return verify(ledger, asked);
      },
    }),
  ];
}

async function* members(sources: Sources, asked: StatementQuery & OfDeal): AsyncGenerator<StatementMembers> {
  const query = await withPlaces(sources, asked);
  for await (const { id } of everyRow((paged) => sources.ledger.statements({ ...query, ...paged }))) {
    const found = await wholeStatement(sources.ledger, id);
    if (found.length > 0) yield found;
  }
}

function wordless(words: string): ParleyError {
  return new ParleyError(
    "query-invalid",
    `There is no word in "${shown(words)}" to verify: give a quotation or claim.`,
  );
}
