import fc from "fast-check";
import { expect, it } from "vitest";
import type { Wording } from "../../../src/ledger/statements.ts";
import { groupWordings } from "../../../src/reconcile/statements/group.ts";

const wording = (id: number, status: Wording["status"] = "said"): Wording => ({
  ...{ id, day: "2031-03-05", status, words: new Map(), run: [id] },
  voice: { kind: "nobody", words: [], states: [] },
});

const groupsOf = (wordings: readonly Wording[], links: readonly (readonly [number, number, number])[]) => {
  const statementOf = groupWordings(
    wordings,
    links.map(([one, other, odds]) => ({ one, other, odds })),
  );
  return [...Map.groupBy(statementOf.keys(), (id) => statementOf.get(id)).values()];
};

it("a wording joins a statement by one wording that it is much like, though it is like few of the others", () => {
  const links = [
    [1, 2, 3],
    [1, 3, 3],
    [2, 3, 3],
    [3, 4, 4],
  ] as const;
  expect(
    groupsOf(
      [1, 2, 3, 4].map((id) => wording(id)),
      links,
    ),
  ).toEqual([[1, 2, 3, 4]]);
});

it("a chain of weak likenesses brings nothing together that is unlike at its ends", () => {
  const chain = [1, 2, 3, 4, 5].map((id) => [id, id + 1, -0.5] as const);
  const groups = groupsOf(
    [1, 2, 3, 4, 5, 6].map((id) => wording(id)),
    chain,
  );
  expect(groups.length).toBeGreaterThan(2);
});

it("what is denied is never one statement with what is said, whatever stands between them", () => {
  const wordings = [wording(1), wording(2), wording(3, "denied")];
  const links = [
    [1, 2, 9],
    [2, 3, 9],
  ] as const;
  expect(groupsOf(wordings, links)).toEqual([[1, 2], [3]]);
});

it("groups are the same in whatever order wordings and links are given", () => {
  const link = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: -1, max: 5 }),
  );
  const links = fc.uniqueArray(link, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 20 });
  const orders = links.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const wordings = Array.from({ length: 9 }, (_, at) => wording(at + 1));
  fc.assert(
    fc.property(orders, ([all, shuffled]) => {
      const sorted = (groups: readonly (readonly number[])[]) =>
        groups.map((group) => group.toSorted((a, b) => a - b)).toSorted(([a = 0], [b = 0]) => a - b);
      expect(sorted(groupsOf(wordings.toReversed(), shuffled))).toEqual(sorted(groupsOf(wordings, all)));
    }),
  );
});
