// A network as GraphML (http://graphml.graphdrawing.org), which Gephi, igraph, networkx and R read. Promise: well-formed XML whatever a
// report holds.
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";

const KEYS = [
  ["label", "node", "string"],
  ["nodeKind", "node", "string"],
  ["kind", "edge", "string"],
  ["weight", "edge", "double"],
  ["records", "edge", "int"],
  ["reports", "edge", "int"],
  ["independent", "edge", "int"],
  ["since", "edge", "string"],
  ["until", "edge", "string"],
  ["agree", "edge", "int"],
  ["disagree", "edge", "int"],
  ["evidence", "edge", "string"],
] as const;
type KeyName = (typeof KEYS)[number][0];

export function* graphmlLines({ nodes, edges }: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, of, type] of KEYS)
    yield `  <key id="${name}" for="${of}" attr.name="${name === "nodeKind" ? "kind" : name}" attr.type="${type}"/>\n`;
  yield '  <graph id="parley" edgedefault="directed">\n';
  for (const node of nodes) yield nodeLine(node);
  for (const [at, edge] of edges.entries()) yield edgeLine(edge, at);
  yield "  </graph>\n</graphml>\n";
}

function nodeLine({ id, label, kind }: GraphNode): string {
  return `    <node id="${escaped(id)}">${facts({ label, nodeKind: kind })}</node>\n`;
}

/** The weight is how many reports tell of it that do not rest on each other. */
function edgeLine({ from, to, ...edge }: GraphEdge, at: number): string {
  const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
  return `    <edge id="e${at}" ${ends}>${facts({ ...edge, weight: edge.independent, evidence: edge.evidence.join("; ") })}</edge>\n`;
}

function facts(values: Readonly<Partial<Record<KeyName, string | number | null | undefined>>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`<data key="${name}">${escaped(String(value))}</data>`],
    )
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** XML has no way to write other control characters, nor half of a pair; they become U+FFFD. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char)
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "\ufffd");
}
