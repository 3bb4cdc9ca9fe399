// Positions, shifts and differences over made-up reports, in a ledger.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/ledger/ledger.ts";
import { dealsOver } from "../../../src/reconcile/deals/record.ts";
import { issueBook } from "../../../src/reconcile/positions/issues.ts";
import { findingsOver, positionsOf } from "../../../src/reconcile/positions/record.ts";
import { reconcile, takeBack } from "../../../src/reconcile/reconcile.ts";
import { ledgerOf, reportsOf } from "./made-up-reports.ts";

const NEVER = "2031-03-06 Ferries stay. Tamsin Oduya said: “We will never accept a foreign buyer of the ferry.”";
const YES = "2031-03-28 Talks at the quay. Tamsin Oduya said: “We will accept a foreign buyer of the ferry.”";
const CONFRONTED =
  "2031-03-28 A quieter voice. Three weeks ago Tamsin Oduya told this paper that she would never hand over the old mill. Reminded of it, she laughed. “I said never,” Tamsin Oduya said.";
const ASKED =
  "2031-03-28 A quieter voice. Three weeks ago Tamsin Oduya told this paper that she would never hand over the old mill. The mill stands by the river.";
const TOLLS =
  "2031-03-07 Shots at the quay. The Ferry Guild said 14 people were killed. Tamsin Oduya said nine people were killed. Musa Marzan said three soldiers drowned.";
const IN_TURN = "2031-03-07 Shots at the quay. Fourteen people died, say the villagers. Nine, says the clinic.";
const MOVED =
  "2031-03-07 At the quay. Tamsin Oduya said the captives would be moved to the mill. Musa Marzan told reporters that the captives “will not be moved.”";
const TRUCE =
  "2031-03-02 The truce has held since Monday. The truce between Chad and Mali was mediated by Niger. Chad urged Mali to open the border. Mali said nothing.";
const TRUCE_AGAIN =
  "2031-03-20 The truce has collapsed. The truce between Chad and Mali was mediated by Niger. Mali refused to open the border.";
const UNDATED =
  "undated The truce between Chad and Mali, mediated by Niger, has held. Mali offered to open the border.";

const all = [NEVER, YES, CONFRONTED, TOLLS, IN_TURN, MOVED, TRUCE, TRUCE_AGAIN, UNDATED];

async function over(entries: readonly LedgerEntry[]) {
  const ledger = await ledgerOf(entries);
  try {
    return { ...(await findingsOver(ledger)), deals: await dealsOver(ledger) };
  } finally {
    await ledger.close();
  }
}

const shiftsIn = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await over(await reportsOf(lines))).shifts.map(({ who, kind, matter }) => `${who.name} ${kind}: ${matter}`);

describe("shifts over reports", () => {
  it("are found between two reports", async () => {
    expect(await shiftsIn(NEVER, YES)).toEqual(["Tamsin Oduya changed: a foreign buyer of the ferry"]);
  });

  it("are found where a report sets somebody's word before them", async () => {
    expect(await shiftsIn(CONFRONTED)).toEqual(["Tamsin Oduya confronted: hand over the old mill"]);
  });

  it("are none where an earlier word is only recalled", async () => {
    expect(await shiftsIn(ASKED)).toEqual([]);
  });

  it("are none in reports without dates", async () => {
    expect(await shiftsIn(NEVER.replace("2031-03-06", "undated"), YES.replace("2031-03-28", "undated"))).toEqual([]);
  });

  it("are none where somebody else says so", async () => {
    expect(await shiftsIn(NEVER, YES.replace("Tamsin Oduya said", "Musa Marzan said"))).toEqual([]);
  });
});

describe("differences over reports", () => {
  const differences = async (...lines: readonly string[]): Promise<readonly string[]> =>
    (await over(await reportsOf(lines))).differences.map(
      ({ about, accounts, reports }) =>
        `${about}: ${accounts.map(({ value, who, whoWords }) => [value, who?.name ?? whoWords].filter(Boolean).join(" ")).join(", ")} in ${reports.length}`,
    );

  it("keep the figures of each side, and not those of another thing", async () => {
    expect(await differences(TOLLS)).toEqual(["dead: 14 Ferry Guild, 9 Tamsin Oduya in 1"]);
  });

  it("are one for all copies of a report", async () => {
    expect(await differences(TOLLS, `${TOLLS} The quay was shut.`)).toEqual([
      "dead: 14 Ferry Guild, 9 Tamsin Oduya in 2",
    ]);
  });

  it("are read where figures are told in turn", async () => {
    expect(await differences(IN_TURN)).toEqual(["people: 14 villagers, 9 the clinic in 1"]);
  });

  it("are found between two voices that say yes and no", async () => {
    expect(await differences(MOVED)).toEqual(["captive move: Tamsin Oduya, Musa Marzan in 1"]);
  });
});

describe("the record of positions and deals", () => {
  it("is the same in whatever order the reports come", { timeout: 60_000 }, async () => {
    const entries = await reportsOf(all);
    const expected = await over(entries);
    expect(expected.shifts.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...entries], { minLength: entries.length }), async (shuffled) => {
        expect(await over(shuffled)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("is as if a report had never been there once it is taken back", { timeout: 60_000 }, async () => {
    const entries = await reportsOf(all);
    const ledger = await ledgerOf(entries);
    const gone = entries.slice(0, 1).map(({ reading }) => reading.article.id);
    await ledger.reconcile((store) => takeBack(store, gone));
    expect((await findingsOver(ledger)).shifts).toEqual((await over(entries.slice(1))).shifts);
    await reconcile(ledger);
    expect(await findingsOver(ledger)).toEqual({
      shifts: (await over(entries)).shifts,
      differences: (await over(entries)).differences,
    });
    await ledger.close();
  });

  it("gives an actor's positions in order of time, by the user's issues", async () => {
    const ledger = await ledgerOf(await reportsOf([YES, NEVER]));
    const [actor] = await ledger.actorsNamed("Tamsin Oduya");
    const book = issueBook([{ name: "The sale", phrases: ["buyer"] }]);
    const positions = await positionsOf(ledger, actor?.id ?? "", book);
    expect(positions.map(({ issue, stance, when }) => `${issue} ${stance.kind} ${when.day}`)).toEqual([
      "The sale refuses 2031-03-06",
      "The sale accepts 2031-03-28",
    ]);
    await ledger.close();
  });
});

describe("deals over reports", () => {
  it("are one by kind, time and company, with their terms, what was done about each, and how they stood when", async () => {
    const { deals } = await over(await reportsOf([TRUCE, TRUCE_AGAIN]));
    expect(deals).toHaveLength(1);
    const [deal] = deals;
    expect(deal?.parties.map(({ name }) => name).toSorted()).toEqual(["Chad", "Mali"]);
    expect(deal?.mediators.map(({ name }) => name)).toEqual(["Niger"]);
    expect(deal?.history.map(({ status, when }) => `${when.day} ${status}`)).toEqual([
      "2031-03-02 in effect",
      "2031-03-20 broken",
    ]);
    const [term] = deal?.terms ?? [];
    expect(term?.moves.map(({ move, by }) => [move, ...by.map(({ name }) => name)])).toEqual([
      ["demanded", "Chad"],
      ["refused", "Mali"],
    ]);
    expect(term?.isOpen).toBe(false);
  });

  it("keep a demand open that nobody has answered", async () => {
    const { deals } = await over(await reportsOf([TRUCE]));
    expect(deals[0]?.terms.map(({ words, isOpen }) => [words, isOpen])).toEqual([["open the border", true]]);
  });

  it("are two for two rounds a year apart, and for others at the table", async () => {
    expect((await over(await reportsOf([TRUCE, TRUCE_AGAIN.replace("2031", "2032")]))).deals).toHaveLength(2);
    const others = TRUCE_AGAIN.replaceAll("Chad", "Kenya").replaceAll("Mali", "Sudan").replaceAll("Niger", "Togo");
    expect((await over(await reportsOf([TRUCE, others]))).deals).toHaveLength(2);
  });
});
