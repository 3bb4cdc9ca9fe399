// Two programs over one ledger: a run of reconciling is stopped between any two of its steps by what another program does, and goes on.
// Whatever the moment, in the end the ledger holds what it would hold had one come after the other.
import { describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { STAGE_NAMES } from "../../src/ledger/waits.ts";
import { correctionOf, decide } from "../../src/reconcile/corrections/decide.ts";
import { decisionsOf, type Wish } from "../../src/reconcile/corrections/making.ts";
import { reconcile, takeBack } from "../../src/reconcile/reconcile.ts";
import { removeReports } from "../../src/reconcile/remove.ts";
import { entryOf } from "../ledger/example.ts";
import { gather } from "../sources/gather.ts";

const says = "the ferries stay shut until the toll is dropped by the port";
const MORNING = entryOf({
  address: "morning.txt",
  outlet: "The Quay Courier",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says },
    { speaker: "officials", says: "the north bank would open first", grade: "unnamed" },
  ],
});
const EVENING = entryOf({
  address: "evening.txt",
  outlet: "Harbour Evening Post",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says },
    { speaker: "Tomasz Reyl", says: "bank guarantees were ready for months" },
  ],
});
const SIGNED = { by: "Ines Vale", at: "2031-03-05T10:00:00.000Z" };
const idOf = ({ reading }: LedgerEntry, at: number) => `${reading.article.id}.${reading.attributions[at]?.id}`;

async function everything(ledger: Ledger): Promise<unknown> {
  return {
    attributions: (await gather(ledger.everyAttribution())).map(({ row }) => row),
    actors: await gather(ledger.everyReconciledActor()),
    facets: await ledger.facets({}),
    told: (await gather(ledger.everyTold())).map(({ item }) => item),
    found: await ledger.attributions({ words: "Oduya" }),
    statements: await ledger.statements({}),
  };
}

/** The ledger as one program sees it, in which another does something before the step of this number; whether there was such a step. */
function besideAnother(ledger: Ledger, before: number, act: () => Promise<unknown>) {
  let steps = 0;
  const seen: Pick<Ledger, "reconcile"> = {
    async reconcile(step) {
      if (steps++ === before) await act();
      return ledger.reconcile(step);
    },
  };
  return { seen, hasHappened: () => steps > before };
}

/** Runs it with the other program before each of its steps in turn; gives before how many. */
async function beforeEveryStep(
  begin: (ledger: Ledger) => Promise<unknown>,
  act: (ledger: Ledger) => Promise<unknown>,
  expected: unknown,
): Promise<number> {
  for (let step = 0; ; step++) {
    const ledger = await openLedger(":memory:", { create: true });
    await begin(ledger);
    const { seen, hasHappened } = besideAnother(ledger, step, () => act(ledger));
    await reconcile(seen);
    // As the other program does behind what it did.
    await reconcile(ledger);
    const found = await everything(ledger);
    await ledger.close();
    if (!hasHappened()) return step;
    expect(found, `before step ${step}`).toEqual(expected);
  }
}

describe("a run of reconciling beside another program", () => {
  const bothInOneRun = async (ledger: Ledger) => {
    await ledger.add([MORNING, EVENING]);
    await reconcile(ledger);
  };
  const whatIsIn = async (make: (ledger: Ledger) => Promise<unknown>): Promise<unknown> => {
    const ledger = await openLedger(":memory:", { create: true });
    await make(ledger);
    const found = await everything(ledger);
    await ledger.close();
    return found;
  };

  it("ends as if a correction that came between two of its steps had come behind it", async () => {
    const wish: Wish = { verb: "speaker", record: idOf(MORNING, 1), who: "Tamsin Oduya" };
    const decisionsIn = (ledger: Ledger) => decisionsOf(ledger, wish);
    const corrected = await whatIsIn(async (ledger) => {
      await bothInOneRun(ledger);
      await decide(ledger, await decisionsIn(ledger), SIGNED);
    });
    // What decide() does in its one transaction, before it derives anew.
    const correct = async (ledger: Ledger) => {
      const decisions = await decisionsIn(ledger);
      await ledger.reconcile(async (store) => {
        await takeBack(store, [MORNING.reading.article.id]);
        for (const body of decisions) await store.corrections.add(correctionOf(body, SIGNED));
      });
    };
    expect(await beforeEveryStep(bothInOneRun, correct, corrected)).toBeGreaterThanOrEqual(STAGE_NAMES.length);
  });

  it("ends as if a corrected report that came between two of its steps had come behind it", async () => {
    const wish: Wish = { verb: "speaker", record: idOf(MORNING, 1), who: "Tamsin Oduya" };
    const withoutMorning = async (ledger: Ledger) => {
      await bothInOneRun(ledger);
      await decide(ledger, await decisionsOf(ledger, wish), SIGNED);
      await removeReports(ledger, [MORNING.reading.article.id]);
    };
    const addAgain = (ledger: Ledger) => ledger.add([MORNING]);
    const inTurn = await whatIsIn(async (ledger) => {
      await withoutMorning(ledger);
      await addAgain(ledger);
      await reconcile(ledger);
    });
    expect(await beforeEveryStep(withoutMorning, addAgain, inTurn)).toBeGreaterThanOrEqual(STAGE_NAMES.length);
  });
});
