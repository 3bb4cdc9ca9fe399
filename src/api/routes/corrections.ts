// What people decided, in one list; and what is left to code by hand.
import { z } from "zod";
import { correctionColumns } from "../../export/correction-columns.ts";
import { fill } from "../../export/tables.ts";
import type { ListedCorrection } from "../../ledger/corrections.ts";
import { nextToCode, queueOf, type Uncertain } from "../../reconcile/coding/queue.ts";
import { listedCorrections } from "../../reconcile/corrections/listed.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { Coding, CorrectionPage } from "../answers/corrections.ts";
import { described } from "../nouns.ts";
import { paging } from "../parameters.ts";
import { type Route, route } from "../route.ts";
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

export function correctionRoutes({ ledger }: Sources): readonly Route[] {
  const queue = whileReportsStay(
    async () => (await ledger.counts()).reports,
    () => queueOf(ledger),
  );
  type Asked = Omit<z.output<typeof query>, "limit" | "cursor">;
  const asked = async ({ report, by, orphans }: Asked): Promise<readonly ListedCorrection[]> =>
    (await listedCorrections(ledger)).filter(
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
      respond: async ({ limit, cursor, ...rest }) => {
        const [all, first] = [await asked(rest), placeIn(cursor)];
        const next = first + limit < all.length ? String(first + limit) : null;
        return { rows: all.slice(first, first + limit), total: all.length, next };
      },
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
    }),
  ];
}

function placeIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new ParleyError("query-invalid", "The cursor is none that this list gave: leave it out to begin anew.");
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
