// The timeline and the network as tables, and the network as a graph: all that match, also beyond what a picture shows.
import type { Column } from "../../export/column.ts";
import { permalinkOf } from "../../export/found-row.ts";
import type { Graph } from "../../export/graph.ts";
import type { Cited } from "../../ledger/findings.ts";
import type { Network, NetworkEdge } from "../../reconcile/pictures/edge.ts";
import type { TimelineMark } from "../../reconcile/pictures/mark.ts";

const places = (evidence: readonly Cited[]): readonly string[] => evidence.map(permalinkOf);
const names = (who: TimelineMark["who"]): readonly string[] => who.map(({ name }) => name);

export const markColumns: readonly Column<TimelineMark>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "kind", of: ({ kind }) => kind },
  { name: "since", of: ({ since }) => since },
  { name: "until", of: ({ until }) => until },
  { name: "how", of: ({ how }) => how },
  { name: "basis", of: ({ basis }) => basis },
  { name: "value", of: ({ value }) => value },
  { name: "code", of: ({ code }) => code },
  { name: "status", of: ({ status }) => status },
  { name: "who", kind: "texts", of: ({ who }) => names(who) },
  { name: "toward", kind: "texts", of: ({ toward }) => names(toward) },
  { name: "words", of: ({ words }) => words },
  { name: "issue", of: ({ issue }) => issue },
  { name: "deal", of: ({ deal }) => deal?.id ?? null },
  { name: "statement", of: ({ statement }) => statement },
  { name: "reports", kind: "count", of: ({ reports }) => reports },
  { name: "independent", kind: "count", of: ({ independent }) => independent },
  { name: "evidence", kind: "texts", of: ({ evidence }) => places(evidence) },
];

export type NamedEdge = NetworkEdge & { readonly byName: string; readonly toName: string };

export const edgeColumns: readonly Column<NamedEdge>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "kind", of: ({ kind }) => kind },
  { name: "by", of: ({ by }) => by },
  { name: "byName", of: ({ byName }) => byName },
  { name: "to", of: ({ to }) => to },
  { name: "toName", of: ({ toName }) => toName },
  { name: "reports", kind: "count", of: ({ reports }) => reports },
  { name: "independent", kind: "count", of: ({ independent }) => independent },
  { name: "since", of: ({ since }) => since },
  { name: "until", of: ({ until }) => until },
  { name: "evidence", kind: "texts", of: ({ evidence }) => places(evidence) },
];

export function edgesOf({ nodes, edges }: Network): readonly NamedEdge[] {
  const named = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges.map((edge) => ({ ...edge, byName: named.get(edge.by) ?? "", toName: named.get(edge.to) ?? "" }));
}

/** A meeting has no direction and goes from the lesser id. */
export function graphOfNetwork({ nodes, edges }: Network): Graph {
  return {
    nodes: nodes.map(({ id, name }) => ({ id, label: name, kind: "actor" })),
    edges: edges.map(({ by, to, kind, reports, independent, since, until, evidence }) => ({
      ...{ from: by, to, kind, reports, independent, since, until, evidence: places(evidence) },
    })),
  };
}
