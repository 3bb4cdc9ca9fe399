// What a network shows: actors, and the edges between them with the places behind each.
import type { Cited } from "../../ledger/findings.ts";
import type { Who } from "../../ledger/positions.ts";

export const EDGE_KINDS = ["speaks-of", "accuses", "praises", "demands", "threatens", "offers", "meets"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface NetworkEdge {
  /** "w… accuses w…". */
  readonly id: string;
  readonly kind: EdgeKind;
  /** Of a meeting, which has no direction, the lesser id. */
  readonly by: string;
  readonly to: string;
  readonly reports: number;
  /** Reports that do not rest on each other. */
  readonly independent: number;
  readonly since: string | null;
  readonly until: string | null;
  /** Of every report that counts the first places, by day. */
  readonly evidence: readonly Cited[];
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** The weights of its edges together. */
  readonly weight: number;
}

export interface Network {
  /** Heaviest first. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** All that match, also those too light to be given. */
  readonly total: { readonly nodes: number; readonly edges: number };
}

export interface NetworkQuery {
  readonly actor?: readonly string[];
  readonly kind?: readonly EdgeKind[];
  readonly since?: string;
  readonly until?: string;
}

/** One tie as one report tells of it. */
export interface Tie {
  readonly kind: EdgeKind;
  readonly by: Who;
  readonly to: Who;
  readonly source: string;
  readonly cited: Cited;
}
