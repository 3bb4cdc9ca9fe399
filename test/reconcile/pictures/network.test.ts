import { describe, expect, it } from "vitest";
import type { Network, NetworkQuery, Tie } from "../../../src/reconcile/pictures/edge.ts";
import { MOST_EDGES, networkOf, tiesOver } from "../../../src/reconcile/pictures/network.ts";
import { marksOver } from "../../../src/reconcile/pictures/timeline.ts";
import { issueBook } from "../../../src/reconcile/positions/issues.ts";
import { ledgerOf, reportsOf } from "../positions/made-up-reports.ts";

async function tiesOf(...lines: readonly string[]): Promise<readonly Tie[]> {
  const ledger = await ledgerOf(await reportsOf(lines));
  const ties = await tiesOver(ledger, await marksOver(ledger, issueBook([])));
  await ledger.close();
  return ties;
}

/** "Musa Marzan accuses Tamsin Oduya 1", in the order of the alphabet. */
function edges({ nodes, edges }: Network): readonly string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges
    .map(({ by, kind, to, independent }) => `${names.get(by)} ${kind} ${names.get(to)} ${independent}`)
    .toSorted();
}

async function network(query: NetworkQuery, ...lines: readonly string[]): Promise<readonly string[]> {
  return edges(networkOf(await tiesOf(...lines), query));
}

const START = "Ferries stay in the harbour for a third week. Musa Marzan and Tamsin Oduya sat down.";

describe("the edges of a network", () => {
  it("say who does what to whom, and who names whom", async () => {
    expect(await network({}, `2031-03-06 ${START} Tamsin Oduya accused Musa Marzan of fraud.`)).toContain(
      "Tamsin Oduya accuses Musa Marzan 1",
    );
    expect(await network({}, `2031-03-06 ${START} Tamsin Oduya said: “Musa Marzan is an honest man.”`)).toEqual([
      "Tamsin Oduya speaks-of Musa Marzan 1",
    ]);
  });

  it.each([
    "Tamsin Oduya did not accuse Musa Marzan.",
    "Tamsin Oduya said: “I am an honest woman.”",
    "Tamsin Oduya walked past the office.",
  ])("are none in: %s", async (sentence) => {
    expect(await network({ kind: ["accuses", "speaks-of"] }, `2031-03-06 ${START} ${sentence}`)).toEqual([]);
  });

  it("name only what says more, where the same sentence says it of the same two", async () => {
    const line = `2031-03-06 ${START} Tamsin Oduya said: “Musa Marzan is an honest man.” Tamsin Oduya accused Musa Marzan of “fraud by Musa Marzan”.`;
    expect(await network({}, line)).toEqual([
      "Tamsin Oduya accuses Musa Marzan 1",
      "Tamsin Oduya speaks-of Musa Marzan 1",
    ]);
    const accusing = `2031-03-06 ${START} Tamsin Oduya accused Musa Marzan, saying “Musa Marzan lied to the harbour”.`;
    expect(await network({}, accusing)).toEqual(["Tamsin Oduya accuses Musa Marzan 1"]);
  });

  it("are none to the state that somebody speaks for, and from that of another", async () => {
    const says = (who: string): string =>
      `2031-03-06 Ferries stay. ${who} said: “Canada will not pay Brazil.” Canada waited for Brazil.`;
    expect(await network({}, says("Canadian foreign minister Tamsin Oduya"))).toEqual([
      "Tamsin Oduya speaks-of Brazil 1",
    ]);
    expect(await network({}, says("Historian Tamsin Oduya"))).toEqual([
      "Tamsin Oduya speaks-of Brazil 1",
      "Tamsin Oduya speaks-of Canada 1",
    ]);
  });

  it("weigh what independent reports say, and copies nothing", async () => {
    const body = `${START} Tamsin Oduya accused Musa Marzan of fraud. The quay was empty by noon, nobody sold fish, and the market stayed shut until the bell.`;
    const other =
      "2031-03-09 The bridge is closed. Musa Marzan waited. Tamsin Oduya accused Musa Marzan of fraud again.";
    const ties = await tiesOf(`2031-03-06 ${body}`, `2031-03-07 ${body}`, other);
    const { edges: found } = networkOf(ties, { kind: ["accuses"] });
    expect(found[0]).toMatchObject({ reports: 3, independent: 2, since: "2031-03-06", until: "2031-03-09" });
    expect(found[0]?.evidence).toHaveLength(2);
  });

  it("are those of the actor, the kind and the days that are asked for", async () => {
    const line = `2031-03-06 ${START} Tamsin Oduya accused Musa Marzan of fraud.`;
    expect(await network({ actor: ["musa marzan"], kind: ["accuses"] }, line)).toHaveLength(1);
    expect(await network({ actor: ["Nobody"] }, line)).toEqual([]);
    expect(await network({ kind: ["praises"] }, line)).toEqual([]);
    expect(await network({ since: "2031-03-07" }, line)).toEqual([]);
  });

  it("are the same in any order of the reports", async () => {
    const lines = [
      `2031-03-06 ${START} Tamsin Oduya accused Musa Marzan of fraud.`,
      `2031-03-08 ${START} Musa Marzan threatened Tamsin Oduya with arrest.`,
    ];
    const inOrder = await network({}, ...lines);
    expect(inOrder).toContain("Musa Marzan threatens Tamsin Oduya 1");
    expect(await network({}, ...lines.toReversed())).toEqual(inOrder);
  });

  it("are the heaviest of very many, and all are counted", () => {
    const tie = (at: number): Tie => ({
      ...{ kind: "accuses", by: { id: `w${at}`, name: "", isActor: true }, to: { id: "w", name: "", isActor: true } },
      ...{
        source: `r${at}`,
        cited: {
          report: `r${at}`,
          span: { start: 0, end: 1 },
          outlet: null,
          record: null,
          when: { day: "", basis: "none" },
        },
      },
    });
    const ties = Array.from({ length: MOST_EDGES + 5 }, (_, at) => tie(at));
    const found = networkOf([...ties, { ...tie(MOST_EDGES + 4), source: "another" }], {});
    expect(found.edges).toHaveLength(MOST_EDGES);
    expect(found.edges[0]?.by).toBe(`w${MOST_EDGES + 4}`);
    expect(found.total).toEqual({ nodes: MOST_EDGES + 6, edges: MOST_EDGES + 5 });
  });
});
