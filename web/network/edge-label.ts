// An edge in one line, as a screen reader says it and the pointer shows it.
import type { NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import { strings } from "../strings.ts";

export function edgeLabel(edge: NetworkEdge, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string): string => (names.get(id) ?? "").replace(/[\p{Cc}\p{Cf}]/gu, "");
  const told = strings.network.edge(nameOf(edge.by), strings.network.kinds[edge.kind], nameOf(edge.to));
  return `${told} · ${strings.picture.weight(edge.independent, edge.reports)}`;
}
