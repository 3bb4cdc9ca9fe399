// The address of a statement that is no more leads to what is told where its attributions stood.
import { afterEach, beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app.ts";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { decide, undo } from "../../../src/reconcile/corrections/decide.ts";
import { decisionsOf } from "../../../src/reconcile/corrections/making.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { statementFor } from "../../../src/reconcile/statements/statement.ts";
import { type Example, entryOf } from "../../ledger/example.ts";
import { gather } from "../../sources/gather.ts";

const MORNING: Example = {
  address: "morning.txt",
  outlet: "The Quay Courier",
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand", says: "the ferries stay shut until the toll is dropped by the port" },
    { speaker: "Tomasz Reyl", says: "bank guarantees were ready for months" },
  ],
};
const EVENING: Example = { ...MORNING, address: "evening.txt", outlet: "Harbour Evening Post" };

let ledger: Ledger;
let morning: LedgerEntry;
beforeEach(async () => {
  morning = entryOf(MORNING);
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add([morning]);
  await reconcile(ledger);
});
afterEach(() => ledger.close());

const recordOf = (entry: LedgerEntry, at = 0) => `${entry.reading.article.id}.${entry.reading.attributions[at]?.id}`;
const statementOf = async (record: string): Promise<string> => (await ledger.attribution(record))?.statement ?? "";
const currentOf = async (id: string): Promise<string | null> => (await statementFor(ledger, id))?.id ?? null;

async function giveTo(who: string, minute: number): Promise<number> {
  const wish = { verb: "speaker", record: recordOf(morning), who } as const;
  const at = `2031-03-05T10:0${minute}:00.000Z`;
  const [n] = await decide(ledger, await decisionsOf(ledger, wish), { by: "Ines Vale", at });
  return n ?? 0;
}

it("leads on where a speaker is corrected, however often, and back where that is undone", async () => {
  const first = await statementOf(recordOf(morning));
  const n = await giveTo("Tamsin Oduya", 1);
  const second = await statementOf(recordOf(morning));
  expect(second).not.toBe(first);
  expect(await currentOf(first)).toBe(second);
  const m = await giveTo("Nadège Obuya", 2);
  const third = await statementOf(recordOf(morning));
  expect([await currentOf(first), await currentOf(second)]).toEqual([third, third]);
  for (const one of [m, n]) await undo(ledger, one, "2031-03-06T10:00:00.000Z");
  expect([await currentOf(first), await currentOf(second), await currentOf(third)]).toEqual([first, first, first]);
  // The neighbour was taken back and read anew each time, and stayed what it was.
  expect(await currentOf(await statementOf(recordOf(morning, 1)))).toBe(await statementOf(recordOf(morning, 1)));
});

it("leads on after everything was read anew", async () => {
  const first = await statementOf(recordOf(morning));
  await giveTo("Tamsin Oduya", 1);
  const second = await statementOf(recordOf(morning));
  await ledger.reconcile(({ waits }) => waits.setNote("rules.statements", "others"));
  await reconcile(ledger);
  expect(await statementOf(recordOf(morning))).toBe(second);
  expect(await currentOf(first)).toBe(second);
});

it("leads to what it was joined with", async () => {
  const before = new Set(await gather(ledger.everyStatementId()));
  for (const address of ["a", "b", "c", "d", "e", "f"]) {
    const says = `the ferries stay shut, ${address}, until the toll is dropped by the port`;
    await ledger.add([
      entryOf({ ...EVENING, address, publishedAt: "2031-03-05", statements: [{ speaker: "Ilse Marquand", says }] }),
    ]);
    await reconcile(ledger);
    for (const id of before) expect([id, await currentOf(id)]).not.toEqual([id, null]);
    for (const id of await gather(ledger.everyStatementId())) before.add(id);
  }
  // Some id was given up on the way, or nothing was tried here.
  expect(before.size).toBeGreaterThan((await gather(ledger.everyStatementId())).length);
});

it("stays where another report still has it", async () => {
  await ledger.add([entryOf(EVENING)]);
  await reconcile(ledger);
  const first = await statementOf(recordOf(morning));
  await giveTo("Tamsin Oduya", 1);
  expect(await currentOf(first)).toBe(first);
  expect(await statementOf(recordOf(morning))).not.toBe(first);
});

it("leads nowhere where its report is gone, and on again where that is back", async () => {
  const first = await statementOf(recordOf(morning));
  await giveTo("Tamsin Oduya", 1);
  await removeReports(ledger, [morning.reading.article.id]);
  expect(await currentOf(first)).toBeNull();
  await ledger.add([morning]);
  await reconcile(ledger);
  expect(await currentOf(first)).toBe(await statementOf(recordOf(morning)));
  expect(await currentOf("s0000000000ff")).toBeNull();
});

it("is answered over HTTP with the id that it has now", async () => {
  const first = await statementOf(recordOf(morning));
  await giveTo("Tamsin Oduya", 1);
  const app = createApp({ ledger, onFault: (fault) => expect(fault).toBeUndefined() });
  const answer = await app.request(`http://localhost/api/statements/${first}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ id: await statementOf(recordOf(morning)), speaker: "Tamsin Oduya" });
  const table = await app.request(`http://localhost/api/statements/${first}?format=csv`);
  expect(await table.text()).toContain(recordOf(morning));
  expect((await app.request("http://localhost/api/statements/s0000000000ff")).status).toBe(404);
});
