// A network out of records: nodes by their ids, edges counted. Promises: what stands in memory is the network and which reports tell of
// it, never the records; a copy adds nothing to the weight of an edge.
import type { ReportRow } from "../ledger/ledger.ts";

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
  /** `REPORT.RECORD`, or the report's id where it is the sentence alone. */
  readonly place: string;
  /** Of publication, YYYY-MM-DD; null where it is not known. */
  readonly day: string | null;
  /** Where somebody is for or against something: above or below 0. */
  readonly scale?: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** Absent where reports alone are counted. */
  records?: number;
  reports: number;
  /** Of these, reports that do not rest on each other: its weight. */
  independent: number;
  since: string | null;
  until: string | null;
  /** The first places that tell of it, as `parley show` opens them. */
  evidence: readonly string[];
  /** Records for and against; absent where nothing is for or against. */
  agree?: number;
  disagree?: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The report in whose place each copy does not count, by the copy's id. */
export type Origins = ReadonlyMap<string, string>;

export async function originsIn(reports: AsyncIterable<Pick<ReportRow, "id" | "copyOf">>): Promise<Origins> {
  const origins = new Map<string, string>();
  for await (const { id, copyOf } of reports) if (copyOf !== null) origins.set(id, copyOf.report);
  return origins;
}

/** Places that an edge names. */
const MOST_EVIDENCE = 20;

export async function graphOf(ties: AsyncIterable<Tie>, origins: Origins): Promise<Graph> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const tellers = new Map<GraphEdge, Set<string>>();
  for await (const { from, to, kind, report, place, day, scale } of ties) {
    for (const node of [from, to]) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const key = JSON.stringify([from.id, to.id, kind]);
    const edge = edges.get(key) ?? newEdge(from.id, to.id, kind);
    edges.set(key, edge);
    edge.records = (edge.records ?? 0) + 1;
    tellers.set(edge, (tellers.get(edge) ?? new Set()).add(report));
    if (edge.evidence.length < MOST_EVIDENCE && !edge.evidence.includes(place))
      edge.evidence = [...edge.evidence, place];
    if (day !== null && (edge.since === null || day < edge.since)) edge.since = day;
    if (day !== null && (edge.until === null || day > edge.until)) edge.until = day;
    if (scale === undefined) continue;
    edge.agree = (edge.agree ?? 0) + (scale > 0 ? 1 : 0);
    edge.disagree = (edge.disagree ?? 0) + (scale < 0 ? 1 : 0);
  }
  for (const [edge, reports] of tellers) {
    edge.reports = reports.size;
    edge.independent = new Set([...reports].map((report) => origins.get(report) ?? report)).size;
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function newEdge(from: string, to: string, kind: string): GraphEdge {
  return { from, to, kind, records: 0, reports: 0, independent: 0, since: null, until: null, evidence: [] };
}
