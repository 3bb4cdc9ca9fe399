// Statements: found, one with every wording, and a quotation held against all of them.
import { z } from "zod";
import { attributionColumns } from "../../export/attribution-columns.ts";
import {
  everyStatement,
  type StatementMembers,
  statementColumns,
  wholeStatement,
} from "../../export/statement-columns.ts";
import { fill } from "../../export/tables.ts";
import type { ReadLedger, StatementMember } from "../../ledger/ledger.ts";
import type { StatementQuery } from "../../ledger/lists.ts";
import { MEMBERS_AT_ONCE } from "../../ledger/statements.ts";
import { allOf } from "../../reconcile/all-of.ts";
import { statementsWithDenials } from "../../reconcile/statements/disputed.ts";
import { statementFor } from "../../reconcile/statements/statement.ts";
import { questionOf, verify } from "../../reconcile/statements/verify.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { StatementPage } from "../answers/rows.ts";
import { StatementSchema, VerdictSchema } from "../answers/statements.ts";
import { missing } from "../missing.ts";
import { described } from "../nouns.ts";
import { paging, search } from "../parameters.ts";
import { nothing, type Route, route } from "../route.ts";
import type { Sources } from "../sources.ts";
import { verdictTable } from "../tables/verdict-table.ts";
import { type OfDeal, withPlaces } from "../told-of.ts";

const query = z.strictObject({ ...search, ...paging });

const question = z.strictObject({
  words: described(z.string().max(5000), 'A quotation or claim, also as `Name: "words"`.'),
  speaker: described(z.string().max(500).exactOptional(), "Who is said to have said it."),
});

export function statementRoutes(sources: Sources): readonly Route[] {
  const { ledger } = sources;
  const answered = ({ words, speaker }: z.output<typeof question>) => {
    const asked = questionOf(words, speaker ?? null);
    if (!/[\p{L}\p{N}]/u.test(asked.words)) throw wordless(words);
    return verify(ledger, asked);
  };
  return [
    route({
      path: "/statements",
      operation: "listStatements",
      summary: "Statements, those first told last before others: one utterance a row, however many reports carry it.",
      query,
      answer: StatementPage,
      respond: async (asked) =>
        statementsWithDenials(await ledger.statements(await withPlaces(sources, asked)), await sources.denials()),
      table: (asked) => fill(statementColumns, members(sources, asked)),
    }),
    route({
      path: "/statements/:id",
      operation: "getStatement",
      summary: "One statement with every wording, who carried it, and on whose word; also by an id that it had before.",
      query: nothing,
      answer: StatementSchema,
      respond: async (_, { id = "" }) => (await statementFor(ledger, id)) ?? missing("statement", id),
      table: (_, { id = "" }) => fill(attributionColumns, membersOf(ledger, id)),
    }),
    route({
      path: "/verify",
      operation: "verify",
      summary: "A quotation or claim against the record: what is nearest to it, word for word.",
      query: question,
      answer: VerdictSchema,
      respond: (asked) => answered(asked),
      table: (asked) => verdictTable(() => answered(asked)),
    }),
  ];
}

async function* membersOf(ledger: ReadLedger, id: string): AsyncGenerator<StatementMember> {
  for (let from = 0; ; from += MEMBERS_AT_ONCE) {
    const some = await ledger.statement(id, from);
    if (some === null && from === 0) missing("statement", id);
    yield* some ?? [];
    if ((some ?? []).length < MEMBERS_AT_ONCE) return;
  }
}

/** Few are looked up one by one; of many every report is read once. */
const LOOKED_UP = 500;

async function* members(sources: Sources, asked: StatementQuery & OfDeal): AsyncGenerator<StatementMembers> {
  const { ledger } = sources;
  const ids = new Set(await allOf(ledger.everyStatementId(await withPlaces(sources, asked))));
  if (ids.size > LOOKED_UP) return yield* everyStatement(ledger, ids);
  for (const id of ids) {
    const found = await wholeStatement(ledger, id);
    if (found.length > 0) yield found;
  }
}

function wordless(words: string): ParleyError {
  return new ParleyError(
    "query-invalid",
    `There is no word in "${shown(words)}" to verify: give a quotation or claim.`,
  );
}
