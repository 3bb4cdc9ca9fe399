// The network over all reports: who accuses, praises, demands of, threatens, offers to and meets whom. Promises: an edge is as heavy as the
// reports behind it that do not rest on each other, so that copies weigh nothing; every edge has its sentences; the same reports in any order give
// the same network.
import type { Cited } from "../../ledger/findings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { OfReport, Told, ToldRecord, When, Who } from "../../ledger/positions.ts";
import type { Span } from "../../schema/span.ts";
import { sidesOver } from "../deals/sides.ts";
import type { EdgeKind, Network, NetworkEdge, NetworkNode, NetworkQuery, Tie } from "./edge.ts";
import type { TimelineMark } from "./mark.ts";
import { spokenOfIn } from "./spoken-of.ts";
import { isWithin } from "./stretch.ts";

export const MOST_EDGES = 400;
const MOST_EVIDENCE = 20;

/** Every tie between actors over all reports. Reads every report: keep it while the ledger stays as it is. */
export async function tiesOver(
  ledger: Pick<Ledger, "everyReading"> & Pick<ToldRecord, "everyTold">,
  marks: readonly TimelineMark[],
): Promise<readonly Tie[]> {
  const ties: Tie[] = [...tiesOfActs(marks)];
  const told = new Map<string, OfReport<Told>>();
  for await (const one of ledger.everyTold()) {
    told.set(one.report, one);
    ties.push(...tiesIn(one));
  }
  const sides = sidesOver([...told.values()]);
  const byReport = Map.groupBy(ties, ({ cited }) => cited.report);
  const spoken: Tie[] = [];
  for await (const reading of ledger.everyReading()) {
    const one = told.get(reading.article.id);
    if (one !== undefined)
      spoken.push(...spokenOfIn(reading, one, { sides, stronger: byReport.get(one.report) ?? [] }));
  }
  return [...ties, ...spoken];
}

export function tiesIn(told: OfReport<Told>): readonly Tie[] {
  const { regards, meetings, terms } = told.item;
  return [
    ...regards.flatMap(({ kind, by, to, when, evidence, record }) =>
      tie(told, { kind, sides: [by, to], when, evidence, record }),
    ),
    ...terms.flatMap(({ id, move, by, to, when, evidence }) => {
      const kind = move === "demanded" ? "demands" : move === "offered" || move === "promised" ? "offers" : null;
      if (kind === null) return [];
      return pairs(by, to).flatMap((sides) => tie(told, { kind, sides, when, evidence, record: id }));
    }),
    ...meetings.flatMap(({ who, when, evidence, record }) =>
      who.flatMap((one, at) =>
        who.slice(at + 1).flatMap((other) => tie(told, { kind: "meets", sides: [one, other], when, evidence, record })),
      ),
    ),
  ];
}

/** PLOVER event types that are a tie where they are done; SUPPORT is told of plans more than of people. */
const TIE_OF_ACT: Readonly<Record<string, EdgeKind>> = {
  ACCUSE: "accuses",
  REQUEST: "demands",
  THREATEN: "threatens",
  "AGREE/offer": "offers",
  "AGREE/promise": "offers",
};

/** What the acts on a timeline add: of each the first places, none of them in a copy. */
export function tiesOfActs(marks: readonly TimelineMark[]): readonly Tie[] {
  return marks.flatMap(({ kind, status, code, who, toward, evidence }) => {
    const tieKind = TIE_OF_ACT[code ?? ""] ?? TIE_OF_ACT[code?.split("/")[0] ?? ""];
    if (kind !== "act" || status !== "done" || tieKind === undefined) return [];
    return who.flatMap((by) =>
      toward.flatMap((to) =>
        by.isActor && to.isActor && by.id !== to.id
          ? evidence.map((cited): Tie => ({ kind: tieKind, by, to, source: cited.report, cited }))
          : [],
      ),
    );
  });
}

/** @param most edges that are given, the heaviest */
export function networkOf(
  ties: readonly Tie[],
  { actor, kind, since, until }: NetworkQuery,
  most: number = MOST_EDGES,
): Network {
  const asked = ties.filter(
    (one) =>
      (kind === undefined || kind.includes(one.kind)) &&
      isWithin(dayOf(one.cited.when), { since, until }) &&
      (actor === undefined || actor.some((name) => isCalled(one.by, name) || isCalled(one.to, name))),
  );
  const all = [...Map.groupBy(asked, keyOf)].map(([id, some]) => edgeOf(id, some)).toSorted(byWeight);
  const edges = all.slice(0, most);
  return {
    nodes: nodesOf(edges, asked),
    edges,
    total: { nodes: new Set(asked.flatMap(({ by, to }) => [by.id, to.id])).size, edges: all.length },
  };
}

interface Parts {
  readonly kind: EdgeKind;
  readonly sides: readonly [by: number, to: number | null];
  readonly when: When;
  readonly evidence: Span;
  readonly record: string;
}

/** None to oneself, and none of somebody who is an actor of one report only. */
function tie(told: OfReport<Told>, { kind, sides, when, evidence, record }: Parts): readonly Tie[] {
  if (sides[1] === null) return [];
  const [by, to] = [told.whoAt(sides[0]), told.whoAt(sides[1])];
  if (!by.isActor || !to.isActor || by.id === to.id) return [];
  const [first, second] = kind === "meets" && by.id > to.id ? [to, by] : [by, to];
  const cited = { report: told.report, span: evidence, when, outlet: told.outlet, record };
  return [{ kind, by: first, to: second, source: told.copyOf ?? told.report, cited }];
}

function pairs(by: readonly number[], to: readonly number[]): readonly (readonly [number, number])[] {
  return by.flatMap((one) => to.map((other) => [one, other] as const));
}

function keyOf({ by, kind, to }: Tie): string {
  return `${by.id} ${kind} ${to.id}`;
}

function isCalled({ id, name }: Who, asked: string): boolean {
  return id === asked || name.toLowerCase() === asked.toLowerCase();
}

/** What has no day may fall on any. */
function dayOf({ day }: When): { readonly since: string | null; readonly until: string | null } {
  return day === "" ? { since: null, until: null } : { since: day, until: day };
}

function edgeOf(id: string, ties: readonly Tie[]): NetworkEdge {
  const inOrder = ties.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const [first] = inOrder;
  if (first === undefined) throw new Error("an edge without any report");
  const days = inOrder.flatMap(({ cited }) => cited.when.day || []).toSorted();
  const originals = new Set(inOrder.filter(({ source, cited }) => source === cited.report).map(({ source }) => source));
  return {
    ...{ id, kind: first.kind, by: first.by.id, to: first.to.id },
    reports: new Set(inOrder.map(({ cited }) => cited.report)).size,
    independent: new Set(inOrder.map(({ source }) => source)).size,
    since: days[0] ?? null,
    until: days.at(-1) ?? null,
    // A copy shows nothing that its original does not.
    evidence: distinct(
      inOrder
        .filter(({ source, cited }) => source === cited.report || !originals.has(source))
        .map(({ cited }) => cited),
    ).slice(0, MOST_EVIDENCE),
  };
}

/** One record, or one sentence, once. */
function distinct(places: readonly Cited[]): readonly Cited[] {
  const keyOf = ({ report, record, span }: Cited): string => `${report} ${record ?? span.start}`;
  return [...new Map(places.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

function orderOf({ cited: { when, report, span } }: Tie): string {
  return `${when.day || "~"} ${report} ${String(span.start).padStart(8, "0")}`;
}

function nodesOf(edges: readonly NetworkEdge[], ties: readonly Tie[]): readonly NetworkNode[] {
  const names = new Map(ties.flatMap(({ by, to }) => [by, to]).map(({ id, name }) => [id, name]));
  const weights = new Map<string, number>();
  for (const { by, to, independent } of edges)
    for (const id of [by, to]) weights.set(id, (weights.get(id) ?? 0) + independent);
  return [...weights]
    .map(([id, weight]) => ({ id, name: names.get(id) ?? "", weight }))
    .toSorted((a, b) => b.weight - a.weight || compare(a.id, b.id));
}

function byWeight(a: NetworkEdge, b: NetworkEdge): number {
  return b.independent - a.independent || b.reports - a.reports || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
