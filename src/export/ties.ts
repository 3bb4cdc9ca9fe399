// Which records tie whom to whom: outlets to those whom they quote and speakers to whom they speak; actors to those towards whom
// they act; parties and mediators to their deals; actors to the issues on which they stand.
import type { Cited, DealPage, Position } from "../ledger/findings.ts";
import type { AttributionRow, InReading, ReadingCore, ReadLedger } from "../ledger/ledger.ts";
import type { Who } from "../ledger/positions.ts";
import { permalinkOf } from "./found-row.ts";
import type { GraphNode, Tie } from "./graph.ts";
import { ledgerId } from "./record-row.ts";

/** Somebody whom no actor over all reports is ("officials") is left out: nothing says that two such are the same. */
export async function* attributionTies(
  ledger: ReadLedger,
  rows: AsyncIterable<InReading<AttributionRow>>,
): AsyncGenerator<Tie> {
  let open = null as { readonly reading: ReadingCore; readonly nodeOf: NodeOf } | null;
  for await (const { row, reading } of rows) {
    if (row.speakerActor === null) continue;
    const speaker: GraphNode = { id: row.speakerActor, label: row.speakerName ?? "", kind: "actor" };
    const of = { report: row.report, place: row.id, day: dayOf(row.publishedAt) };
    if (row.outlet !== null)
      yield {
        from: { id: `outlet:${row.outlet}`, label: row.outlet, kind: "outlet" },
        to: speaker,
        kind: "quotes",
        ...of,
      };
    const { addressee } = row.attribution;
    if (addressee === null) continue;
    if (open?.reading !== reading) open = { reading, nodeOf: await nodesIn(ledger, reading) };
    const to = open.nodeOf(addressee);
    if (to !== null) yield { from: speaker, to, kind: "speaks to", ...of };
  }
}

/** The act's type is the kind of the tie; every one of a side acts, towards every one of the other. Only what the report tells as done. */
export async function* actTies(ledger: ReadLedger, readings: AsyncIterable<ReadingCore>): AsyncGenerator<Tie> {
  for await (const reading of readings) {
    if (reading.acts.length === 0) continue;
    const nodeOf = await nodesIn(ledger, reading);
    for (const act of reading.acts) {
      if (act.status !== "done") continue;
      for (const by of act.by)
        for (const to of act.to) {
          const [from, towards] = [nodeOf(by.actor), nodeOf(to.actor)];
          // Two who meet are on both sides.
          if (from === null || towards === null || from.id === towards.id) continue;
          const [type = ""] = act.kind.split("/");
          const { id: report, publishedAt = null } = reading.article;
          const of = { report, place: ledgerId(reading, act.id), day: dayOf(publishedAt) };
          yield { from, to: towards, kind: type, ...of };
        }
    }
  }
}

export async function* dealTies(deals: AsyncIterable<DealPage>): AsyncGenerator<Tie> {
  for await (const deal of deals) {
    const to = { id: deal.id, label: deal.name, kind: "deal" };
    const sides = [
      ...deal.parties.map((who) => ({ who, cited: who.cited, kind: "party" })),
      ...deal.mediators.map((who) => ({ who, cited: who.cited, kind: who.how })),
    ];
    for (const { who, cited, kind } of sides)
      for (const one of who.isActor ? byReport(cited) : [])
        yield { from: nodeFor(who), to, kind, report: one.report, place: permalinkOf(one), day: one.when.day || null };
  }
}

export async function* positionTies(positions: AsyncIterable<{ found: Position; scale: number }>): AsyncGenerator<Tie> {
  for await (const { found, scale } of positions) {
    if (!found.who.isActor) continue;
    const to = { id: `issue:${found.issue}`, label: found.issue, kind: "issue" };
    const of = { report: found.report, place: permalinkOf(found), day: found.when.day || null };
    yield { from: nodeFor(found.who), to, kind: "stands on", ...of, scale };
  }
}

function byReport(cited: readonly Cited[]): readonly Cited[] {
  return cited.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
}

function nodeFor({ id, name }: Who): GraphNode {
  return { id, label: name, kind: "actor" };
}

type NodeOf = (actor: string | null) => GraphNode | null;

/** Of the actors of one report those that are actors over all. */
async function nodesIn(ledger: ReadLedger, { article, actors }: ReadingCore): Promise<NodeOf> {
  const joined = await ledger.actorsIn(article.id);
  const nodes = new Map(
    actors.flatMap(({ id, name }, position) => {
      const actor = joined.get(position);
      return actor === undefined ? [] : [[id as string, { id: actor, label: name, kind: "actor" }] as const];
    }),
  );
  return (actor) => (actor === null ? null : (nodes.get(actor) ?? null));
}

function dayOf(publishedAt: string | null): string | null {
  return publishedAt?.slice(0, 10) ?? null;
}
