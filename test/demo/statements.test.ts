// Of the wire story that the demo archive holds in six reports, what each person said is one statement, with every report that carries it and
// no other; as the trained reader reads the archive.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AttributionRow, Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { gather } from "../sources/gather.ts";
import { readDemo } from "./read-demo.ts";

const IN_HALVES = "courier estuario herald kestrel meridian";

/** Words of one report, and the folders of the reports that have the same utterance, whatever their words. */
const SAID: readonly (readonly [words: string, folders: string])[] = [
  ["that the first buses could leave the dam", "courier estuario herald kestrel meridian unsigned"],
  ["We are asking for flour, for diesel and for a doctor", "courier estuario kestrel meridian unsigned"],
  // One sentence of the wire: the Courier has it whole, which draws the halves that others part at "but insisted" together. The
  // unsigned copy's first half is missed. A folder counts once, however many halves or headlines of it are there.
  ["the proposal would be studied in Tuzkala", IN_HALVES],
  ["that the workers “are not a currency” and should be released", IN_HALVES],
  ["the army was prepared to let through food and medicine but not fuel", "courier herald meridian"],
  ["that six others walked out in the first week", "courier estuario herald kestrel meridian unsigned"],
  ["the first sentence that both sides have been willing to read", "courier estuario herald kestrel meridian unsigned"],
  ["I will believe it when I hear his boots on the stairs", "courier kestrel meridian unsigned"],
  ["64 engineers and guards were inside", "estuario herald kestrel meridian unsigned"],
  // The unsigned copy's "did not say anything of water" is missed: no word that tells is shared but "water".
  ["that it said nothing about water", "courier estuario meridian"],
  ["the mediators would hand a written version", "herald meridian"],
];

let ledger: Ledger;
let rows: readonly AttributionRow[];
const folderOf = new Map<string, string>();
beforeAll(async () => {
  const reports = await readDemo("trained");
  for (const { name, reading } of reports) folderOf.set(reading.article.id, name.split("/")[0] ?? "");
  ledger = await openLedger(":memory:", { create: true });
  await ledger.add(reports);
  await reconcile(ledger);
  rows = (await gather(ledger.everyAttribution())).map(({ row }) => row);
}, 120_000);
afterAll(() => ledger.close());

const statementWith = (words: string): string | null =>
  rows.find(({ contentText }) => contentText.includes(words))?.statement ?? null;

it.each(SAID)("“%s” is one statement in %s", (words, folders) => {
  const statement = statementWith(words);
  expect(statement).not.toBeNull();
  const members = rows.filter((row) => row.statement === statement);
  expect([...new Set(members.map(({ report }) => folderOf.get(report)))].toSorted().join(" ")).toBe(folders);
});

it("each of these is a statement of its own, but for the halves of a sentence", () => {
  expect(new Set(SAID.map(([words]) => statementWith(words))).size).toBe(SAID.length - 1);
});

it("what copies carry of the wire stands on the wire's word and on none of theirs", async () => {
  const statement = statementWith("I will believe it when I hear his boots on the stairs");
  const words = (await ledger.statement(statement ?? ""))?.map(({ word }) => word.outlet);
  expect(new Set(words)).toEqual(new Set(["Meridian Press Agency"]));
});

it("what the wire says is shown by the wire's own words, not by those of a copy", () => {
  for (const [words] of SAID) {
    const statement = statementWith(words);
    const titles = rows.filter(({ statement: its, isTitle }) => its === statement && isTitle);
    expect(titles.map(({ report }) => folderOf.get(report))).toEqual(["meridian"]);
  }
});
