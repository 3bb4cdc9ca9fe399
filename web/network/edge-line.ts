// The line of an edge and the point of its arrow. Edges between the same two bow apart, so that each can be seen and opened.
import type { NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import type { Place } from "./lay-out.ts";

export interface EdgeLine {
  readonly line: string;
  /** Empty where the edge has no direction. */
  readonly arrow: string;
  readonly width: number;
}

const BOW = 22;
const ARROW = 9;

/** How far each edge bows to its own left, by its id: one alone is straight, two that answer each other bow apart. */
export function bowsOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const pairs = Map.groupBy(edges, ({ by, to }) => (by < to ? `${by} ${to}` : `${to} ${by}`));
  const bows = new Map<string, number>();
  for (const some of pairs.values()) {
    const inOrder = some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [at, { id, by, to }] of inOrder.entries()) {
      const bow = (at - (inOrder.length - 1) / 2) * BOW;
      bows.set(id, by < to ? bow : -bow);
    }
  }
  return bows;
}

/** Heavier is thicker, by the root, so that one edge of a hundred reports leaves room for the others. */
export function widthOf({ independent }: Pick<NetworkEdge, "independent">): number {
  return Math.min(1.2 + 1.3 * Math.sqrt(Math.max(0, independent - 1)), 9);
}

export function lineOf(
  edge: NetworkEdge,
  ends: { readonly from: Place; readonly to: Place },
  options: LineOptions,
): EdgeLine {
  const { from, to } = ends;
  const width = widthOf(edge);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const [nx, ny] = [-dy / length, dx / length];
  const bend = { x: (from.x + to.x) / 2 + nx * options.bow * 2, y: (from.y + to.y) / 2 + ny * options.bow * 2 };
  const start = towards(from, bend, options.radiusFrom);
  const end = towards(to, bend, options.radiusTo + (edge.kind === "meets" ? 0 : ARROW - 2));
  const line = `M${at(start)}Q${at(bend)} ${at(end)}`;
  if (edge.kind === "meets") return { line, arrow: "", width };
  const tip = towards(to, bend, options.radiusTo);
  const [ux, uy] = unit(end, tip);
  const half = ARROW / 2 + width / 3;
  const base = { x: tip.x - ux * ARROW, y: tip.y - uy * ARROW };
  const [left, right] = [
    { x: base.x - uy * half, y: base.y + ux * half },
    { x: base.x + uy * half, y: base.y - ux * half },
  ];
  return { line, arrow: `M${at(tip)}L${at(left)}L${at(right)}z`, width };
}

interface LineOptions {
  readonly bow: number;
  readonly radiusFrom: number;
  readonly radiusTo: number;
}

function towards(from: Place, to: Place, distance: number): Place {
  const [ux, uy] = unit(from, to);
  return { x: from.x + ux * distance, y: from.y + uy * distance };
}

function unit(from: Place, to: Place): readonly [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(0.01, Math.hypot(dx, dy));
  return [dx / length, dy / length];
}

function at({ x, y }: Place): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
