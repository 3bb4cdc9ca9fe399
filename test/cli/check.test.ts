// parley check, and the positions and deals that parley show and parley export give, over made-up reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { reportsOf } from "../reconcile/positions/made-up-reports.ts";
import { runParley } from "./run-parley.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-check-"));
  path = join(folder, "parley.db");
  const ledger = await openLedger(path, { create: true });
  await ledger.add(
    await reportsOf([
      "2031-03-06 Ferries stay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”",
      "2031-03-28 Talks at the quay. Tamsin Oduya said: “We will accept a foreign buyer of the ferry.”",
      "2031-03-07 Shots at the quay. The Ferry Guild said 14 people were killed. Tamsin Oduya said nine people were killed.",
      "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger. Chad urged Mali to open the border.",
    ]),
  );
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const parley = (verb: string, ...args: readonly string[]) => runParley([verb, ...args, "--ledger", path]);

describe("parley check", () => {
  it("shows both sentences of a shift with their dates and permalinks, and each side of a figure", async () => {
    const { code, out, err } = await parley("check");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^4 reports\. What needs a person's eye:\n\nShifts: 1\n\nTamsin Oduya · a foreign buyer of the ferry: refuses, then accepts\n/,
    );
    expect(out).toMatch(
      /2031-03-06 \(date of the report\) · no outlet · r[0-9a-f]{16}\.a1\n[^\n]*“We will never accept/,
    );
    expect(out).toContain("dead: 14 by Ferry Guild, 9 by Tamsin Oduya\n");
    expect(out).toContain("Chad: open the border\n");
    expect(out.indexOf("Shifts")).toBeLessThan(out.indexOf("Figures and accounts that differ: 1"));
  });

  it("gives all of it to a program", async () => {
    const check = JSON.parse((await parley("check", "--json")).out);
    expect(check.counts).toMatchObject({ shifts: 1, differences: 1, openDemands: 1 });
    expect(check.shifts[0]).toMatchObject({ kind: "changed", from: "refuses", to: "accepts" });
  });

  it("shows what three reports have from one source", async () => {
    const wide = join(folder, "wide.db");
    const ledger = await openLedger(wide, { create: true });
    const told =
      "Talks at the quay. Tamsin Oduya said: “The ferry will never sail again under that flag.” The mill was shut.";
    await ledger.add(await reportsOf(["2031-03-06", "2031-03-06", "2031-03-07"].map((day) => `${day} ${told}`)));
    await ledger.close();
    const { out } = await runParley(["check", "--ledger", wide]);
    expect(out).toMatch(
      /Carried by three reports or more from one source: 1\n\nTamsin Oduya · 2031-03-06[\s\S]*in 3 reports, this the first · s[0-7][0-9a-f]{11}\n/,
    );
  });

  it("refuses a limit that is none", async () => {
    expect((await parley("check", "--limit", "0")).code).toBe(2);
  });
});

describe("parley issues", () => {
  it("makes two issues one, names them, lists it and takes it back", async () => {
    expect((await parley("issues", "list")).out).toContain("2 · foreign buyer of the ferry\n");
    expect((await parley("issues", "rename", "Foreign buyer of the ferry", "The sale")).out).toMatch(
      /^foreign buyer of the ferry is called The sale now \(correction 1;/,
    );
    expect((await parley("show", "Tamsin Oduya")).out).toContain("  The sale\n");
    expect((await parley("issues", "merge", "The sale", "opening of the border")).out).toMatch(
      /^The sale is one with opening of the border now/,
    );
    expect((await parley("issues", "list")).out).toBe("3 · The sale\n");
    expect((await parley("issues", "log")).out).toMatch(
      /^2 · [^\n]+ · merge-issues "opening of the border" · opening of the border → The sale\n1 · [^\n]+ · rename-issue "foreign buyer of the ferry" · foreign buyer of the ferry → The sale\n$/,
    );
    for (const n of ["2", "1"])
      expect((await parley("issues", "undo", n)).out).toBe(`Correction ${n} is taken back.\n`);
    expect((await parley("issues", "undo", "1")).err).toMatch(/^parley: usage: Correction 1 is taken/);
    expect((await parley("issues", "merge", "foreign buyer of the ferry", "toll")).err).toMatch(
      /^parley: record-missing: There is no issue "toll"/,
    );
    expect((await parley("issues", "list")).out).toContain("2 · foreign buyer of the ferry\n");
  });

  it("sets apart what of an issue is another, and says why not", async () => {
    await parley("issues", "merge", "foreign buyer of the ferry", "opening of the border");
    expect((await parley("issues", "split", "Foreign buyer of the ferry", "the borders", "Crossing")).out).toMatch(
      /^1 of 3 positions on foreign buyer of the ferry are on Crossing now \(correction \d+; /,
    );
    expect((await parley("issues", "list")).out).toBe("2 · foreign buyer of the ferry\n1 · Crossing\n");
    const log = (await parley("issues", "log")).out;
    expect(log).toContain('split-issue "the borders" · foreign buyer of the ferry → Crossing');
    for (const [words, name, why] of [
      ["mill", "Mill", 'No position on "foreign buyer of the ferry" speaks of "mill"'],
      ["buyer", "Buyer", 'Every position on "foreign buyer of the ferry" speaks of "buyer"'],
      ["of the", "Buyer", '"of the" has no word to go by'],
      ["buyer", "foreign buyer of the ferry", 'It is called "foreign buyer of the ferry" already'],
      ["buyer", " ", "A name cannot be empty"],
    ] as const)
      expect((await parley("issues", "split", "foreign buyer of the ferry", words, name)).err).toContain(why);
    await parley("issues", "undo");
    expect((await parley("issues", "list")).out).toBe("3 · foreign buyer of the ferry\n");
    await parley("issues", "undo");
  });
});

describe("positions and deals", () => {
  it("stand on an actor's page", async () => {
    const { out } = await parley("show", "Tamsin Oduya");
    expect(out).toContain("positions, by issue\n");
    expect(out).toMatch(/refuses a foreign buyer of the ferry · 2031-03-06/);
    expect(out).toContain("shifts\n");
  });

  it("are exported with their sentences, by the user's issues where there are any", async () => {
    const book = join(folder, "book.yaml");
    writeFileSync(book, "issues:\n  - name: The sale\n    phrases: [buyer]\n");
    const rows = (await parley("export", "positions", "--format", "jsonl", "--issues", book)).out.trim().split("\n");
    const [first] = rows.map((row) => JSON.parse(row));
    expect(first).toMatchObject({
      name: "Tamsin Oduya",
      issue: "The sale",
      stance: "refuses",
      scale: -3,
      date: "2031-03-06",
    });
    expect(first.sentence).toContain("never accept");
    expect((await parley("export", "positions", "--issues", join(folder, "no.yaml"))).err).toMatch(
      /^parley: file-unreadable: /,
    );
  });

  it("are shown and exported by deal", async () => {
    const [deal] = (await parley("export", "deals", "--format", "jsonl")).out
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(deal).toMatchObject({
      name: "truce",
      status: "in effect",
      openDemands: [expect.stringMatching(/^open the border \[r[0-9a-f]+\.o1\]$/)],
    });
    const { out } = await parley("show", deal.id);
    expect(out).toContain("demanded, and not answered: open the border\n");
    const moves = (await parley("export", "deal-terms", "--format", "jsonl")).out
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(moves).toMatchObject([
      { deal: deal.id, move: "demanded", open: "yes", record: expect.stringMatching(/\.o1$/) },
    ]);
    expect((await parley("export", "report-deals")).err).toBe("1 report-deal written.\n");
    expect((await parley("show", "d000000000000")).err).toMatch(/^parley: record-missing: /);
  });

  it.each([
    ["deals", ["id"]],
    ["deal-terms", ["deal", "record"]],
    ["positions", ["record", "report"]],
    ["statements", ["id"]],
    ["reports", ["id", "address", "story"]],
    ...["acts", "terms", "report-deals", "times", "quantities"].map((table) => [table, ["id", "report"]] as const),
  ] as const)("every id in the table of %s opens", async (table, names) => {
    const rows = (await parley("export", table, "--format", "jsonl")).out.trim().split("\n");
    const ids = rows.flatMap((row) => names.map((name) => JSON.parse(row)[name]));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of new Set(ids)) expect([id, (await parley("show", id)).code]).toEqual([id, 0]);
  });

  it("a record of a report is shown in its sentence with what its table says of it", async () => {
    const [term] = (await parley("export", "deal-terms", "--format", "jsonl")).out.trim().split("\n");
    const { record, deal } = JSON.parse(term ?? "");
    const { out } = await parley("show", record);
    expect(out).toMatch(
      /\nChad urged Mali to open the border\.\n\n(?:deal.*\n)*kind +demand\nby +Chad\nto +Mali\ndemand +open the border\n/,
    );
    expect((await parley("show", record.replace(/o1$/, "d1"))).out).toContain(`over all     ${deal} truce\n`);
    expect(JSON.parse((await parley("show", record, "--json")).out)).toMatchObject({ id: "o1", kind: "demand" });
  });

  it("two figures that differ have the attributions of who gives them", async () => {
    const [{ accounts }] = JSON.parse((await parley("check", "--json")).out).differences;
    expect(accounts.map(({ record }: { readonly record: string }) => record)).toEqual(["a1", "a2"]);
  });
});
