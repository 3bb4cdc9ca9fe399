import { describe, expect, it } from "vitest";
import type { NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import { bowsOf, lineOf, widthOf } from "../../web/network/edge-line.ts";
import { layOut, onScreen, wholeSight, zoomedSight } from "../../web/network/lay-out.ts";

function made(by: string, to: string, kind: NetworkEdge["kind"] = "accuses"): NetworkEdge {
  return {
    id: `${by} ${kind} ${to}`,
    kind,
    by,
    to,
    reports: 1,
    independent: 1,
    since: null,
    until: null,
    evidence: [],
  };
}

const nodes = ["a", "b", "c", "d"].map((id) => ({ id, name: id, weight: 1 }));
const edges = [made("a", "b"), made("b", "a"), made("a", "c"), made("c", "d", "meets")];

describe("the layout", () => {
  it("is the same every time, in any order of actors and edges", () => {
    expect([...layOut(nodes.toReversed(), edges.toReversed())]).toEqual([...layOut(nodes, edges)]);
  });

  it("keeps actors apart, and those that are tied about as far as a name is long", () => {
    const places = layOut(nodes, edges);
    const distance = (one: string, other: string): number => {
      const [a, b] = [places.get(one), places.get(other)];
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    };
    for (const [one, other] of ["ab", "ac", "ad", "bc", "bd", "cd"])
      expect(distance(one ?? "", other ?? "")).toBeGreaterThan(30);
    for (const [one, other] of ["ab", "ac", "cd"]) expect(distance(one ?? "", other ?? "")).toBeLessThan(200);
  });

  it("is seen whole, and stays where it is zoomed around", () => {
    const places = layOut(nodes, edges);
    const sight = wholeSight(places, 800, 500);
    for (const place of places.values()) {
      const { x, y } = onScreen(place, sight);
      expect(x > 0 && x < 800 && y > 0 && y < 500).toBe(true);
    }
    const at = onScreen({ x: 10, y: 20 }, sight);
    const near = onScreen({ x: 10, y: 20 }, zoomedSight(sight, 2, at));
    expect(near.x).toBeCloseTo(at.x);
    expect(near.y).toBeCloseTo(at.y);
  });
});

describe("the line of an edge", () => {
  const ends = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
  const options = { bow: 0, radiusFrom: 5, radiusTo: 5 };

  it("ends in an arrow at the rim of whom it points to, but a meeting has none", () => {
    expect(lineOf(made("a", "b"), ends, options).arrow).toMatch(/^M95\.0 0\.0/);
    expect(lineOf(made("a", "b", "meets"), ends, options).arrow).toBe("");
  });

  it("bows apart from the others between the same two, and is straight alone", () => {
    const bows = bowsOf(edges);
    expect(bows.get("a accuses c")).toBe(0);
    const lines = [made("a", "b"), made("b", "a")].map((edge) => {
      const [from, to] = edge.by === "a" ? [ends.from, ends.to] : [ends.to, ends.from];
      return lineOf(edge, { from, to }, { ...options, bow: bows.get(edge.id) ?? 0 }).line;
    });
    const bend = lines.map((line) => Number(/Q\S+ (\S+)/.exec(line)?.[1]));
    expect(Math.sign(bend[0] ?? 0)).toBe(-Math.sign(bend[1] ?? 0));
    expect(bend[0]).not.toBe(0);
  });

  it("is thicker with every independent report, and never as thick as a bar", () => {
    const widths = [1, 2, 5, 20, 10_000].map((independent) => widthOf({ independent }));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    expect(widths.at(-1)).toBeLessThanOrEqual(9);
  });
});
