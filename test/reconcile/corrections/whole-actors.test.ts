// What people decide holds, whatever is read before or after it, and is gone when it is taken back.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { decide, redo, takeIn, undo } from "../../../src/reconcile/corrections/decide.ts";
import { listedCorrections } from "../../../src/reconcile/corrections/listed.ts";
import { type ActorWish, onActor } from "../../../src/reconcile/corrections/whole-actors.ts";
import { reconcile, takeBack } from "../../../src/reconcile/reconcile.ts";
import { removeReports } from "../../../src/reconcile/remove.ts";
import { writeActorId } from "../../../src/schema/reconciled-id.ts";
import { gather } from "../../sources/gather.ts";
import { type MadeUp, reportOf } from "../made-up.ts";

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

async function id(name: string): Promise<string> {
  const [actor, ...others] = await ledger.actorsNamed(name);
  expect(others).toEqual([]);
  return actor?.id ?? writeActorId(1);
}

let minute = 0;
/** Each a minute after the one before. */
async function decided(wish: ActorWish): Promise<number> {
  const at = new Date(Date.parse(WHEN.at) + minute++ * 60_000).toISOString();
  const [n = -1] = await decide(ledger, [await onActor(ledger, wish)], { ...WHEN, at });
  return n;
}
const merge = (kept: string, other: string) => decided({ verb: "merge-actors", kept, other });
const splitByName = (actor: string, names: readonly string[]) => decided({ verb: "split-actor", actor, names });
const splitByReport = (actor: string, reports: readonly string[]) => decided({ verb: "split-actor", actor, reports });
const rename = (actor: string, name: string) => decided({ verb: "rename-actor", actor, name });

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
    await merge(kept, await id("Ismene Kalluri"));
    expect(await found()).toEqual(["Tamsin Oduya 2"]);
    expect(await id("Ismene Kalluri")).toBe(kept);
  });

  it("holds when more is read, and when all is read again", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await merge(await id("Tamsin Oduya"), await id("Ismene Kalluri"));
    await add(["Ismene Kalluri", ...company], [{ name: "Kalluri", roles: ["envoy"] }, ...company], ["Tamsin Oduya"]);
    expect(await found()).toEqual(["Tamsin Oduya 5"]);
    await readAgain();
    expect(await found()).toEqual(["Tamsin Oduya 5"]);
  });

  it("holds where a later reading finds another role, and so another profile", async () => {
    const [, second] = await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await merge(await id("Tamsin Oduya"), await id("Ismene Kalluri"));
    await ledger.reconcile((store) => takeBack(store, [second?.reading.article.id ?? expect.fail()]));
    await add([{ name: "Ismene Kalluri", roles: ["Kenyan minister"] }]);
    expect(await found()).toContain("Tamsin Oduya 3");
  });

  it("in a ring is the same as in a row", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"], ["Lino Varga"]);
    const [a, b, c] = [await id("Tamsin Oduya"), await id("Ismene Kalluri"), await id("Lino Varga")];
    await merge(b, a);
    await merge(c, b);
    await expect(merge(a, c)).rejects.toThrow("no such actor");
    await readAgain();
    expect(await found()).toEqual(["Lino Varga 3"]);
  });

  it("of one with itself is refused", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await expect(merge(own, own)).rejects.toThrow("one actor already");
  });
});

describe("splitting", () => {
  it("by a report makes somebody of its own of whoever it means", async () => {
    const [, second] = await add(["Ali Hamdan"], ["Ali Hamdan"], ["Ali Hamdan"]);
    const report = second?.reading.article.id ?? expect.fail();
    await splitByReport(await id("Ali Hamdan"), [report]);
    expect(await found()).toEqual(["Ali Hamdan 1", "Ali Hamdan 2"]);
    await readAgain();
    expect(await found()).toEqual(["Ali Hamdan 1", "Ali Hamdan 2"]);
  });

  it("by a name sets apart what the rules joined", async () => {
    await add(["Tamsin Oduya", ...company], ["Oduya", ...company]);
    expect(await found()).toEqual(["Tamsin Oduya 2"]);
    await splitByName(await id("Tamsin Oduya"), ["Oduya"]);
    expect(await found()).toEqual(["Oduya 1", "Tamsin Oduya 1"]);
    await add(["Oduya", ...company], ["Tamsin Oduya", ...company]);
    await readAgain();
    expect(await found()).toEqual(["Oduya 2", "Tamsin Oduya 2"]);
  });

  it("undoes a merge that was wrong, since the later decision holds", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await merge(await id("Tamsin Oduya"), await id("Ismene Kalluri"));
    await splitByName(await id("Tamsin Oduya"), ["Ismene Kalluri"]);
    expect(await found()).toEqual(["Ismene Kalluri 1", "Tamsin Oduya 1"]);
  });

  it("of all that an actor is, or of a name it does not have, is refused", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await expect(splitByName(own, ["Tamsin Oduya"])).rejects.toThrow("leave nothing");
    await expect(splitByName(own, ["Lino Varga"])).rejects.toThrow('calls the actor "Lino Varga"');
  });
});

describe("renaming", () => {
  it("holds against whatever name most reports use, and the id stays", async () => {
    await add(["Tamsin Oduya"]);
    const own = await id("Tamsin Oduya");
    await rename(own, "Tamsin K. Oduya");
    await add(["Tamsin Oduya"], ["Tamsin Oduya"]);
    await readAgain();
    expect(await found()).toEqual(["Tamsin K. Oduya 3"]);
    expect(await id("Tamsin K. Oduya")).toBe(own);
  });
});

/** One correction of each kind, with the actors of the ledger before. */
async function everyKind(): Promise<readonly number[]> {
  const [first] = await add(["Tamsin Oduya", ...company], ["Oduya", ...company], ["Ismene Kalluri"], ["Ali Hamdan"]);
  const report = first?.reading.article.id ?? expect.fail();
  return [
    await merge(await id("Ali Hamdan"), await id("Ismene Kalluri")),
    await splitByName(await id("Tamsin Oduya"), ["Oduya"]),
    await rename(await id("Ali Hamdan"), "Alia Hamdan"),
    await splitByReport(await id("Tamsin Oduya"), [report]),
  ];
}

const actors = () => gather(ledger.everyReconciledActor());
const states = async () => (await listedCorrections(ledger)).map(({ verb, state }) => `${verb} ${state}`).toReversed();

describe("taking back and putting back", () => {
  it("leaves what was there before, and what was there after, for every kind of correction", async () => {
    const numbers = await everyKind();
    const after = await actors();
    for (const n of numbers.toReversed()) await undo(ledger, n, WHEN.at);
    const before = await actors();
    expect(before).not.toEqual(after);
    expect((await ledger.corrections()).map(({ undoneAt }) => undoneAt)).toEqual(numbers.map(() => WHEN.at));
    for (const n of numbers) await redo(ledger, n);
    expect(await actors()).toEqual(after);
    for (const n of numbers) await undo(ledger, n, WHEN.at);
    expect(await actors()).toEqual(before);
    await readAgain();
    expect(await actors()).toEqual(before);
  });

  it("of what was never decided, or is so already, is refused", async () => {
    await expect(undo(ledger, 7, WHEN.at)).rejects.toThrow("no correction 7");
    await add(["Tamsin Oduya"]);
    const n = await rename(await id("Tamsin Oduya"), "Tamsin K. Oduya");
    await expect(redo(ledger, n)).rejects.toThrow("is in force");
    await undo(ledger, n, WHEN.at);
    await expect(undo(ledger, n, WHEN.at)).rejects.toThrow("taken back already");
  });

  it("of what no ledger could give back again, nothing is kept", async () => {
    await add(["Tamsin Oduya"]);
    await expect(rename(await id("Tamsin Oduya"), "x".repeat(501))).rejects.toThrow("cannot be kept");
    expect(await ledger.corrections()).toEqual([]);
  });
});

describe("listing", () => {
  it("says who decided what and when, by the names that reports write", async () => {
    await add(["Tamsin Oduya"], ["Ismene Kalluri"]);
    await merge(await id("Tamsin Oduya"), await id("Ismene Kalluri"));
    expect(await listedCorrections(ledger)).toMatchObject([
      {
        of: "actor",
        verb: "merge-actors",
        by: "Ilse Marquand",
        was: "Ismene Kalluri",
        is: "Tamsin Oduya",
        state: "held",
      },
    ]);
  });

  it("shows as orphans those whom no report names any more, until one does again", async () => {
    await everyKind();
    const entries = await gather(ledger.everyReading());
    const held = await states();
    expect(held).toEqual(["merge-actors held", "split-actor held", "rename-actor held", "split-actor-reports held"]);
    const before = await actors();
    await removeReports(
      ledger,
      entries.map(({ article }) => article.id),
    );
    expect(await states()).toEqual([
      "merge-actors lost",
      "split-actor lost",
      "rename-actor lost",
      "split-actor-reports absent",
    ]);
    await ledger.add(entries.map((reading) => ({ ...reportOf({ actors: [] }), reading })));
    await reconcile(ledger);
    expect(await states()).toEqual(held);
    expect(await actors()).toEqual(before);
  });
});

it("taken into another ledger of the same reports, in any order of the reports, gives the same actors with the same ids", async () => {
  await everyKind();
  await merge(await id("Oduya"), await id("Ilse Marquand"));
  const kept = (await ledger.corrections()).map(({ n: _, holds: __, undoneAt: ___, ...one }) => one);
  const entries = (await gather(ledger.everyReading())).map((reading) => ({ ...reportOf({ actors: [] }), reading }));
  for (const [reports, isFirst] of [
    [entries, true],
    [entries.toReversed(), false],
  ] as const) {
    const other = await openLedger(":memory:", { create: true });
    if (isFirst) await takeIn(other, kept);
    await other.add(reports);
    await reconcile(other);
    if (!isFirst) await takeIn(other, kept.toReversed());
    expect(unnumbered(await gather(other.everyReconciledActor()))).toEqual(unnumbered(await actors()));
    await other.close();
  }
});

/** Each ledger numbers its corrections by itself. */
function unnumbered(found: Awaited<ReturnType<typeof actors>>) {
  return found.map((one) => ({
    ...one,
    joined: one.joined.map((each) => ({ ...each, because: each.because.replace(/\d+/, "") })),
  }));
}
