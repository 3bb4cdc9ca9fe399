// A run that notes in the ledger how far it is: seldom, without being waited for, and gone at its end.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tellRun } from "../../src/cli/tell-run.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { type Run, runIn } from "../../src/ledger/run.ts";

const at = (done: number): Run => ({ doing: "reading", done, total: 9, at: `reports/${done}.txt` });

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger(":memory:", { create: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await ledger.close();
});

const noted = async (): Promise<Run | null> => runIn(await ledger.note("run"), Date.now());

describe("a run", () => {
  it("notes how far it is, and takes the note away at its end", async () => {
    const teller = tellRun(ledger);
    teller.tell(at(1));
    await expect.poll(noted).toEqual(at(1));
    await teller.end();
    expect(await ledger.note("run")).toBe("");
  });

  it("notes at most every two seconds", async () => {
    const nowMs = vi.spyOn(performance, "now").mockReturnValue(10_000);
    const written = vi.spyOn(ledger, "reconcile");
    const teller = tellRun(ledger);
    for (let done = 1; done < 9; done++) teller.tell(at(done));
    await expect.poll(noted).toEqual(at(1));
    expect(written).toHaveBeenCalledTimes(1);
    nowMs.mockReturnValue(12_000);
    teller.tell(at(9));
    await expect.poll(noted).toEqual(at(9));
    expect(written).toHaveBeenCalledTimes(2);
    await teller.end();
  });

  it("writes nothing where nothing was told, and goes on where nothing can be written", async () => {
    const written = vi.spyOn(ledger, "reconcile").mockRejectedValue(new Error("the disk is full"));
    await tellRun(ledger).end();
    expect(written).not.toHaveBeenCalled();
    const teller = tellRun(ledger);
    teller.tell(at(1));
    await expect(teller.end()).resolves.toBeUndefined();
  });
});
