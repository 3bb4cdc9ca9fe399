// Which records tie whom to whom: outlets to those whom they quote and speakers to whom they speak; actors to those towards whom
// they act; parties and mediators to their deals; actors to the issues on which they stand.
import type { Cited, DealPage, Position } from "../ledger/findings.ts";
import type { AttributionRow, InReading, ReadLedger } from "../ledger/ledger.ts";
import type { Who } from "../ledger/positions.ts";
import type { Reading } from "../schema/reading.ts";
import type { GraphNode, Tie } from "./graph.ts";

/** Somebody whom no actor over all reports is ("officials") is left out: nothing says that two such are the same. */
export async function* attributionTies(
  ledger: ReadLedger,
  rows: AsyncIterable<InReading<AttributionRow>>,
): AsyncGenerator<Tie> {
  for await (const { row, reading } of rows) {
    if (row.speakerActor === null) continue;
    const speaker: GraphNode = { id: row.speakerActor, label: row.speakerName ?? "", kind: "actor" };
    const of = { report: row.report, day: dayOf(row.publishedAt) };
    if (row.outlet !== null)
      yield {
        from: { id: `outlet:${row.outlet}`, label: row.outlet, kind: "outlet" },
        to: speaker,
        kind: "quotes",
        ...of,
      };
    const { addressee } = row.attribution;
    const to = addressee === null ? null : await nodeOf(ledger, reading, addressee);
    if (to !== null) yield { from: speaker, to, kind: "speaks to", ...of };
  }
}

/** The act's type is the kind of the tie; every one of a side acts, towards every one of the other. Only what the report tells as done. */
export async function* actTies(ledger: ReadLedger, readings: AsyncIterable<Reading>): AsyncGenerator<Tie> {
  for await (const reading of readings) {
    const nodes = new Map<string, GraphNode | null>();
    const known = async (actor: string | null): Promise<GraphNode | null> => {
      if (actor === null) return null;
      if (!nodes.has(actor)) nodes.set(actor, await nodeOf(ledger, reading, actor));
      return nodes.get(actor) ?? null;
    };
    for (const act of reading.acts) {
      if (act.status !== "done") continue;
      for (const by of act.by)
        for (const to of act.to) {
          const [from, towards] = [await known(by.actor), await known(to.actor)];
          // Two who meet are on both sides.
          if (from === null || towards === null || from.id === towards.id) continue;
          const [type = ""] = act.kind.split("/");
          const of = { report: reading.article.id, day: dayOf(reading.article.publishedAt ?? null) };
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
      for (const { report, when } of who.isActor ? byReport(cited) : [])
        yield { from: nodeFor(who), to, kind, report, day: when.day || null };
  }
}

export async function* positionTies(positions: AsyncIterable<{ found: Position; scale: number }>): AsyncGenerator<Tie> {
  for await (const { found, scale } of positions) {
    if (!found.who.isActor) continue;
    const to = { id: `issue:${found.issue}`, label: found.issue, kind: "issue" };
    yield { from: nodeFor(found.who), to, kind: "stands on", report: found.report, day: found.when.day || null, scale };
  }
}

function byReport(cited: readonly Cited[]): readonly Cited[] {
  return cited.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
}

function nodeFor({ id, name }: Who): GraphNode {
  return { id, label: name, kind: "actor" };
}

async function nodeOf(ledger: ReadLedger, { article, actors }: Pick<Reading, "article" | "actors">, id: string) {
  const position = actors.findIndex((actor) => actor.id === id);
  const actor = await ledger.actorAt(article.id, position);
  return actor === null ? null : { id: actor, label: actors[position]?.name ?? "", kind: "actor" };
}

function dayOf(publishedAt: string | null): string | null {
  return publishedAt?.slice(0, 10) ?? null;
}
