import { describe, expect, it } from "vitest";
import { passagesAt, readPlace } from "../../src/reconcile/passages.ts";
import { ledgerOf, reportsOf } from "./positions/made-up-reports.ts";

describe("a place as text", () => {
  it("is a report, or a stretch of one", () => {
    expect(readPlace("r0123456789abcdef")).toEqual({ report: "r0123456789abcdef", span: null });
    expect(readPlace("r0123456789abcdef:3-9")).toEqual({ report: "r0123456789abcdef", span: { start: 3, end: 9 } });
  });

  it.each([
    "",
    "r01",
    "r0123456789abcdef:",
    "r0123456789abcdef:9-3",
    "r0123456789abcdef:3-3",
    "r0123456789abcdef:1-1e9",
  ])("is none in %j", (at) => expect(readPlace(at)).toBeNull());
});

it("passages are the report's own words on one line, in the order asked for; what is no place has none", async () => {
  const entries = await reportsOf(["2031-03-06 Ferries\nstay. Rain fell."]);
  const ledger = await ledgerOf(entries);
  const report = entries[0]?.reading.article.id ?? "";
  const at = (start: number, end: number) => ({ report, span: { start, end } });
  const gone = { report: "r0000000000000000", span: { start: 0, end: 4 } };
  const found = await passagesAt(ledger, [at(14, 24), { report, span: null }, at(0, 13), at(5, 9999), gone]);
  expect(found.map(({ at: place, words }) => [place.split(":")[1] ?? "", words])).toEqual([
    ["14-24", "Rain fell."],
    ["", null],
    ["0-13", "Ferries stay."],
    ["5-9999", null],
    ["0-4", null],
  ]);
  expect(found[1]).toMatchObject({ publishedAt: "2031-03-06" });
  await ledger.close();
});
