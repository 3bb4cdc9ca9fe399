// What people decided, in one list; and what is left to code by hand.
import { z } from "zod";
import { attributionColumns } from "../../export/attribution-columns.ts";
import { correctionColumns } from "../../export/correction-columns.ts";
import { fill } from "../../export/tables.ts";
import type { ListedCorrection } from "../../ledger/corrections.ts";
import type { AttributionRow, InReading, ReadLedger } from "../../ledger/ledger.ts";
import { everyToCode, nextToCode, queueOf, type Uncertain } from "../../reconcile/coding/queue.ts";
import { listedCorrections } from "../../reconcile/corrections/listed.ts";
import type { IssuesThere } from "../../reconcile/corrections/whole-issues.ts";
import { mattersByIssue } from "../../reconcile/positions/issue-list.ts";
import { Coding, CorrectionPage, Posted, Refs } from "../answers/corrections.ts";
import { type CorrectionDesk, putAgain, takeBack, takeIn } from "../corrections.ts";
import { cut, inOrder, type Standing } from "../cut.ts";
import { described } from "../nouns.ts";
import { paging } from "../parameters.ts";
import { nothing, type Route, route, write } from "../route.ts";
import type { Sources } from "../sources.ts";

const query = z.strictObject({
  report: described(z.string().max(100).exactOptional(), "Of this report."),
  by: described(z.string().max(200).exactOptional(), "Decided by whoever has this name."),
  orphans: described(z.literal("true").exactOptional(), "Only those whose words stand nowhere now."),
  ...paging,
});

const coding = z.strictObject({
  coder: described(z.string().trim().min(1).max(200), "Who codes: what they decided on is left out."),
  limit: described(z.coerce.number().int().min(1).max(50).default(10), "How many are given at once."),
});

export function correctionRoutes({ ledger, desk, book, issues, issuesFound }: Sources): readonly Route[] {
  const queue = whileReportsStay(
    async () => (await ledger.counts()).reports,
    () => queueOf(ledger),
  );
  type Asked = Omit<z.output<typeof query>, "limit" | "cursor">;
  const asked = async ({ report, by, orphans }: Asked): Promise<readonly ListedCorrection[]> =>
    (await listedCorrections(ledger, issuesFound)).filter(
      (one) =>
        (report === undefined || one.report === report) &&
        (by === undefined || one.by === by) &&
        (orphans === undefined || one.isOrphan),
    );
  return [
    route({
      path: "/corrections",
      operation: "listCorrections",
      summary: "What people decided about records, actors and issues, newest first.",
      query,
      answer: CorrectionPage,
      respond: async ({ limit, cursor, ...rest }) =>
        cut(
          (await asked(rest)).toSorted(newestFirst),
          { limit, ...(cursor === undefined ? {} : { cursor }) },
          standingOf,
        ),
      table: (rest) =>
        fill(
          correctionColumns,
          (async function* () {
            yield* await asked(rest);
          })(),
        ),
    }),
    route({
      path: "/coding",
      operation: "getCodingQueue",
      summary: "Attributions to be coded by hand, the least certain first, and how far coders agree.",
      query: coding,
      answer: Coding,
      respond: async (of) => nextToCode(ledger, await queue(), of),
      table: ({ coder }) => fill(attributionColumns, leftToCode(ledger, queue, coder)),
    }),
    ...(desk === undefined
      ? []
      : writes(desk, {
          names: async () => new Map((await issues()).map(({ name, positions }) => [name, positions])),
          mattersOn: async (issue) => (await mattersByIssue(ledger, await book())).get(issue) ?? [],
        })),
  ];
}

async function* leftToCode(
  ledger: ReadLedger,
  queue: () => Promise<readonly Uncertain[]>,
  coder: string,
): AsyncGenerator<InReading<AttributionRow>> {
  yield* everyToCode(ledger, await queue(), coder);
}

function standingOf({ madeAt, ref }: ListedCorrection): Standing {
  return [madeAt, ref];
}

function newestFirst(a: ListedCorrection, b: ListedCorrection): number {
  return inOrder(standingOf(a), standingOf(b));
}

function writes(desk: CorrectionDesk, issues: IssuesThere): readonly Route[] {
  return [
    write({
      path: "/corrections",
      operation: "correct",
      summary: "Takes corrections in, as `{ wishes, by, note }`; the answer is `{ refs }` with their numbers, 201.",
      body: Posted,
      answer: Refs,
      status: 201,
      respond: async (posted, { caller }) => ({ refs: await takeIn(desk, posted, { caller, issues }) }),
    }),
    write({
      path: "/corrections/:ref/undo",
      operation: "undoCorrection",
      summary: "Takes a correction back.",
      body: nothing,
      answer: Refs,
      respond: async (_, { path: { ref = "" } }) => {
        await takeBack(desk, ref);
        return { refs: [ref] };
      },
    }),
    write({
      path: "/corrections/:ref/redo",
      operation: "redoCorrection",
      summary: "Puts a correction that was taken back in force again.",
      body: nothing,
      answer: Refs,
      respond: async (_, { path: { ref = "" } }) => {
        await putAgain(desk, ref);
        return { refs: [ref] };
      },
    }),
  ];
}

/** The queue is what was read: it changes with the reports, and not with what is decided. */
function whileReportsStay(
  count: () => Promise<number>,
  make: () => Promise<readonly Uncertain[]>,
): () => Promise<readonly Uncertain[]> {
  let kept: { readonly reports: number; readonly queue: Promise<readonly Uncertain[]> } | null = null;
  return async () => {
    const reports = await count();
    if (kept?.reports !== reports) kept = { reports, queue: make() };
    return kept.queue;
  };
}
