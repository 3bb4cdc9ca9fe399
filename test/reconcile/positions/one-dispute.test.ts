import { expect, it } from "vitest";
import type { Difference } from "../../../src/ledger/findings.ts";
import { isOneDispute, oneDisputeOnce } from "../../../src/reconcile/positions/one-dispute.ts";

function difference(report: string, day: string, sides: Readonly<Record<string, number>>): Difference {
  return {
    ...{ kind: "count", about: "people", reports: [report] },
    accounts: Object.entries(sides).map(([whoWords, value], at) => ({
      ...{ report, span: { start: at, end: at + 1 }, when: { day, basis: "report" }, outlet: null, record: null },
      ...{ who: null, whoWords, value },
    })),
  };
}

const first = difference("r1", "2031-03-05", { "Ferry Guild": 38, Marsk: 41 });
const again = difference("r2", "2031-03-12", { "the government": 41, "the Guild": 38 });

it("a dispute told again under other names of its sides stands once, with the reports of both", () => {
  for (const order of [
    [first, again],
    [again, first],
  ])
    expect(oneDisputeOnce(order)).toEqual([{ ...first, reports: ["r1", "r2"] }]);
});

it("what has some of the figures of a fuller account stands in it", () => {
  const full = difference("r1", "2031-03-05", { Guild: 14, Port: 4, Marsk: 11, Clinic: 9 });
  const part = difference("r2", "2031-03-06", { survivors: 14, "the sisters": 9, "the police": 4 });
  expect(oneDisputeOnce([part, full]).map(({ accounts }) => accounts.length)).toEqual([4]);
});

it.each([
  ["other sides with the same two figures", difference("r2", "2031-03-12", { "the army": 38, "the clinic": 41 })],
  ["one figure in common", difference("r2", "2031-03-12", { "the Guild": 38, Marsk: 50 })],
  ["the same figures months later", difference("r2", "2031-09-12", { "the Guild": 38, Marsk: 41 })],
])("two disputes are not one by %s", (_, other) => {
  expect(isOneDispute(first, other)).toBe(false);
  expect(oneDisputeOnce([first, other])).toHaveLength(2);
});

it("accounts without figures are left as they are", () => {
  const account: Difference = { ...first, kind: "account" };
  expect(oneDisputeOnce([account, account])).toEqual([account, account]);
});
