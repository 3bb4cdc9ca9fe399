// What people decide holds, whatever is read before or after it, and is gone when it is taken back.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import {
  mergeActors,
  renameActor,
  splitByName,
  splitByReport,
  undoCorrection,
} from "../../src/reconcile/corrections.ts";
import { reconcile, takeBack } from "../../src/reconcile/reconcile.ts";
import { readActorId } from "../../src/schema/reconciled-id.ts";
import { gather } from "../sources/gather.ts";
import { type MadeUp, reportOf } from "./made-up.ts";

const WHEN = { at: "2031-03-04T10:00:00Z", by: "Ilse Marquand" };
const company = ["Ilse Marquand", "Tomasz Reyl"];

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
});
afterEach(() => ledger.close());

async function add(...reports: readonly (readonly MadeUp["actors"][number][])[]): Promise<readonly LedgerEntry[]> {
  const entries = reports.map((actors) => reportOf({ actors }));
  await ledger.add(entries);
  await reconcile(ledger);
  return entries;
}

/** Name and number of reports of every actor, but the company. */
async function found(): Promise<readonly string[]> {
  const actors = await gather(ledger.everyReconciledActor());
  return actors
    .filter(({ name }) => !company.includes(name))
    .map(({ name, reports }) => `${name} ${reports}`)
    .toSorted();
}

async function id(name: string): Promise<number> {
  const [actor, ...others] = await ledger.actorsNamed(name);
  expect(others).toEqual([]);
  return readActorId(actor?.id ?? "") ?? -1;
}

/** Everything is read and reconciled anew, as after a change of the rules. */
async function readAgain(): Promise<void> {
  await ledger.reconcile(async (store) => {
    await store.waits.setNote("rules.actors", "others");
  });
  await reconcile(ledger);
}

describe("merging", () => {
  it("makes two one, under the name and id of the one that is kept", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    const kept = await id("Tamsin Oduya");
    await mergeActors(ledger, kept, await id("Ismene Kalluri"), WHEN);
    expect(await found()).toEqual(["Tamsin Oduya 2"]);
    expect(await id("Ismene Kalluri")).toBe(kept);
  });

  it("holds when more is read, and when all is read again", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await mergeActors(ledger, await id("Tamsin Oduya"), await id("Ismene Kalluri"), WHEN);
    await add(["Ismene Kalluri", ...company], [{ name: "Kalluri", roles: ["envoy"] }, ...company], ["Tamsin Oduya"]);
    expect(await found()).toEqual(["Tamsin Oduya 5"]);
    await readAgain();
    expect(await found()).toEqual(["Tamsin Oduya 5"]);
  });

  it("holds where a later reading finds another role, and so another profile", async () => {
    const [, second] = await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await mergeActors(ledger, await id("Tamsin Oduya"), await id("Ismene Kalluri"), WHEN);
    await ledger.reconcile((store) => takeBack(store, [second?.reading.article.id ?? expect.fail()]));
    await add([{ name: "Ismene Kalluri", roles: ["Kenyan minister"] }]);
    expect(await found()).toContain("Tamsin Oduya 3");
  });

  it("in a ring is the same as in a row", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"], ["Lino Varga"]);
    const [a, b, c] = [await id("Tamsin Oduya"), await id("Ismene Kalluri"), await id("Lino Varga")];
    await mergeActors(ledger, b, a, WHEN);
    await mergeActors(ledger, c, b, WHEN);
    await expect(mergeActors(ledger, a, c, WHEN)).rejects.toThrow("no such actor");
    await readAgain();
    expect(await found()).toEqual(["Lino Varga 3"]);
  });

  it("of one with itself is refused", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await expect(mergeActors(ledger, own, own, WHEN)).rejects.toThrow("one actor already");
  });
});

describe("splitting", () => {
  it("by a report makes somebody of its own of whoever it means", async () => {
    const [, second] = await add(["Ali Hamdan"], ["Ali Hamdan"], ["Ali Hamdan"]);
    const report = second?.reading.article.id ?? expect.fail();
    await splitByReport(ledger, await id("Ali Hamdan"), [report], WHEN);
    expect(await found()).toEqual(["Ali Hamdan 1", "Ali Hamdan 2"]);
    await readAgain();
    expect(await found()).toEqual(["Ali Hamdan 1", "Ali Hamdan 2"]);
  });

  it("by a name sets apart what the rules joined", async () => {
    await add(["Tamsin Oduya", ...company], ["Oduya", ...company]);
    expect(await found()).toEqual(["Tamsin Oduya 2"]);
    await splitByName(ledger, await id("Tamsin Oduya"), ["Oduya"], WHEN);
    expect(await found()).toEqual(["Oduya 1", "Tamsin Oduya 1"]);
    await add(["Oduya", ...company], ["Tamsin Oduya", ...company]);
    await readAgain();
    expect(await found()).toEqual(["Oduya 2", "Tamsin Oduya 2"]);
  });

  it("undoes a merge that was wrong, since the later decision holds", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await mergeActors(ledger, await id("Tamsin Oduya"), await id("Ismene Kalluri"), WHEN);
    await splitByName(ledger, await id("Tamsin Oduya"), ["Ismene Kalluri"], WHEN);
    expect(await found()).toEqual(["Ismene Kalluri 1", "Tamsin Oduya 1"]);
  });

  it("of all that an actor is, or of a name it does not have, is refused", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await expect(splitByName(ledger, own, ["Tamsin Oduya"], WHEN)).rejects.toThrow("leave nothing");
    await expect(splitByName(ledger, own, ["Lino Varga"], WHEN)).rejects.toThrow('calls the actor "Lino Varga"');
  });
});

describe("renaming", () => {
  it("holds against whatever name most reports use, and the id stays", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await renameActor(ledger, own, "Tamsin K. Oduya", WHEN);
    await add(["Tamsin Oduya"], ["Tamsin Oduya"]);
    await readAgain();
    expect(await found()).toEqual(["Tamsin K. Oduya 3"]);
    expect(await id("Tamsin K. Oduya")).toBe(own);
  });
});

describe("taking back", () => {
  it("leaves what was there before, for every kind of correction", async () => {
    const [first] = await add(["Tamsin Oduya", ...company], ["Oduya", ...company], ["Ismene Kalluri"], ["Ali Hamdan"]);
    const before = await gather(ledger.everyReconciledActor());
    const report = first?.reading.article.id ?? expect.fail();
    const numbers = [
      await mergeActors(ledger, await id("Ali Hamdan"), await id("Ismene Kalluri"), WHEN),
      await splitByName(ledger, await id("Tamsin Oduya"), ["Oduya"], WHEN),
      await renameActor(ledger, await id("Ali Hamdan"), "Alia Hamdan", WHEN),
      await splitByReport(ledger, await id("Tamsin Oduya"), [report], WHEN),
    ];
    expect(await gather(ledger.everyReconciledActor())).not.toEqual(before);
    for (const n of numbers.toReversed()) await undoCorrection(ledger, n, WHEN.at);
    expect(await gather(ledger.everyReconciledActor())).toEqual(before);
    expect(await ledger.corrections()).toEqual([]);
  });

  it("of what was never decided is refused", async () => {
    await expect(undoCorrection(ledger, 7, WHEN.at)).rejects.toThrow("no correction 7");
  });
});
