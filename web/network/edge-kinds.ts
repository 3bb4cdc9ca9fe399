// The kinds of edges in the order of the legend, and a stroke of each for it.
import type { EdgeKind } from "../../src/reconcile/pictures/edge.ts";

export const edgeKinds: readonly EdgeKind[] = [
  "speaks-of",
  "accuses",
  "praises",
  "demands",
  "threatens",
  "offers",
  "meets",
];

export const EDGE_SAMPLE = "M-7 0h14";
