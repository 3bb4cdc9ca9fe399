// A network out of records: nodes by their ids, edges counted. Promise: what stands in memory is the network and never the records.

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** One record's contribution. */
export interface Tie {
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** What ties them: "quotes", "ACCUSE". Ties of the same kind between the same two are one edge. */
  readonly kind: string;
  readonly report: string;
  /** Of publication, YYYY-MM-DD; null where it is not known. */
  readonly day: string | null;
  /** Where somebody is for or against something: above or below 0. */
  readonly scale?: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  records: number;
  reports: number;
  since: string | null;
  until: string | null;
  /** Records for and against; absent where nothing is for or against. */
  agree?: number;
  disagree?: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Ties of one report must follow each other for its reports to be counted once. */
export async function graphOf(ties: AsyncIterable<Tie>): Promise<Graph> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const lastReport = new Map<string, string>();
  for await (const { from, to, kind, report, day, scale } of ties) {
    for (const node of [from, to]) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const key = JSON.stringify([from.id, to.id, kind]);
    const edge = edges.get(key) ?? newEdge(from.id, to.id, kind);
    edges.set(key, edge);
    edge.records++;
    if (lastReport.get(key) !== report) edge.reports++;
    lastReport.set(key, report);
    if (day !== null && (edge.since === null || day < edge.since)) edge.since = day;
    if (day !== null && (edge.until === null || day > edge.until)) edge.until = day;
    if (scale === undefined) continue;
    edge.agree = (edge.agree ?? 0) + (scale > 0 ? 1 : 0);
    edge.disagree = (edge.disagree ?? 0) + (scale < 0 ? 1 : 0);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function newEdge(from: string, to: string, kind: string): GraphEdge {
  return { from, to, kind, records: 0, reports: 0, since: null, until: null };
}
