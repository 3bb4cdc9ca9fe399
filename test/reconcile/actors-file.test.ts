// The user's own list of actors: what it may say, what is said of a list that cannot be used, and that it wins over all.
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { readActorsFile } from "../../src/reconcile/actors-file.ts";
import { decide } from "../../src/reconcile/corrections/decide.ts";
import { onActor } from "../../src/reconcile/corrections/whole-actors.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { gather } from "../sources/gather.ts";
import { reportOf } from "./made-up.ts";

describe("a list of actors", () => {
  it("gives each with its name, kind and other names", () => {
    const text =
      "actors:\n  - name: Tamsin Oduya\n    aliases: [Oduya]\n    of: Kenya\n  - {name: ICU, kind: organization}\n";
    expect(readActorsFile(text, "actors.yaml")).toEqual([
      { name: "Tamsin Oduya", kind: "person", aliases: ["Oduya"], of: "Kenya" },
      { name: "ICU", kind: "organization", aliases: [] },
    ]);
  });

  it.each(["", "# nobody yet\n", "actors: []\n"])("may be empty: %j", (text) => {
    expect(readActorsFile(text, "actors.yaml")).toEqual([]);
  });

  it.each([
    ["actors:\n  - name: [Oduya\n", 3],
    ["actors:\n  - name: Oduya\n    alias: [x]\n", 2],
    ["actors:\n  - name: Oduya\n  - name: 7\n", 3],
    ["actors:\n  - name: Oduya\n    kind: planet\n", 3],
    ["actors:\n  - name: ''\n", 2],
    ["people: []\n", 1],
    ["- Oduya\n", 1],
    ["just words\n", 1],
    ["actors:\n\t- name: x\n", 2],
    [
      "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
      1,
    ],
  ])("that cannot be used is one sentence with the line: %j", (text, line) => {
    expect(() => readActorsFile(text, "actors.yaml")).toThrow(
      expect.objectContaining({
        code: "actors-invalid",
        message: expect.stringMatching(
          new RegExp(`^The list of actors actors\\.yaml .* line ${line} \\([^\\n]+\\): [^\\n]+\\.$`),
        ),
      }),
    );
  });
});

async function namesWith(text: string, reports: readonly LedgerEntry[]): Promise<readonly string[]> {
  const ledger = await openLedger(":memory:", { create: true });
  await ledger.add(reports);
  await reconcile(ledger);
  await reconcile(ledger, { book: readActorsFile(text, "actors.yaml") });
  const actors = await gather(ledger.everyReconciledActor());
  await reconcile(ledger, { book: [] });
  const without = await gather(ledger.everyReconciledActor());
  const fresh = await openLedger(":memory:", { create: true });
  await fresh.add(reports);
  await reconcile(fresh);
  expect(without).toEqual(await gather(fresh.everyReconciledActor()));
  return actors.map(({ name, kind, of, reports: count }) => `${name}, ${kind}, ${of}, ${count}`).toSorted();
}

describe("what it says", () => {
  it("joins what no rule would, under its name, and is gone when the entry is", async () => {
    const text = "actors:\n  - name: Tamsin Oduya\n    aliases: [Ismene Kalluri, Oduya]\n    of: Kenya\n";
    const reports = ["Tamsin Oduya", "Ismene Kalluri", "Oduya"].map((name) => reportOf({ actors: [name] }));
    expect(await namesWith(text, reports)).toEqual(["Tamsin Oduya, person, Kenya, 3"]);
  });

  it("takes with it the short names that lean on who it names", async () => {
    const reports = [
      ["Ismene Kalluri", "Ilse Marquand"],
      ["Kalluri", "Ilse Marquand"],
    ].map((actors) => reportOf({ actors }));
    const found = await namesWith("actors: [{name: Tamsin Oduya, aliases: [Ismene Kalluri]}]", reports);
    expect(found).toContain("Tamsin Oduya, person, null, 2");
  });

  it("tells namesakes apart by their states, and leaves who fits neither alone", async () => {
    const text =
      "actors:\n  - {name: Ali Hamdan, of: Kenya}\n  - {name: Ali Hamdan the singer, aliases: [Ali Hamdan], of: Chad}\n";
    const reports = [{ roles: ["Kenyan minister"] }, { roles: ["Chadian singer"] }, {}].map((one) =>
      reportOf({ actors: [{ name: "Ali Hamdan", ...one }] }),
    );
    expect(await namesWith(text, reports)).toEqual([
      "Ali Hamdan the singer, person, Chad, 1",
      "Ali Hamdan, person, Kenya, 1",
      "Ali Hamdan, person, null, 1",
    ]);
  });

  it("wins over a correction by hand", async () => {
    const ledger = await openLedger(":memory:", { create: true });
    await ledger.add(["Tamsin Oduya", "Ismene Kalluri"].map((name) => reportOf({ actors: [name] })));
    await reconcile(ledger);
    const [kept = "", other = ""] = (await gather(ledger.everyReconciledActor())).map(({ id }) => id);
    const merge = await onActor(ledger, { verb: "merge-actors", kept, other });
    await decide(ledger, [merge], { at: "2031-03-04T10:00:00Z", by: "Ilse Marquand" });
    expect(await gather(ledger.everyReconciledActor())).toHaveLength(1);
    const text = "actors: [{name: Tamsin Oduya}, {name: Ismene Kalluri}]";
    await reconcile(ledger, { book: readActorsFile(text, "actors.yaml") });
    expect(await gather(ledger.everyReconciledActor())).toHaveLength(2);
  });
});
