// Where each actor of the network stands: forces between actors and along edges, run to rest before anything is drawn (Fruchterman and Reingold 1991;
// d3-force). Promise: the same network gives the same picture, on every machine and in every order of its parts.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { NetworkEdge, NetworkNode } from "../../src/reconcile/pictures/edge.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const STEPS = 300;
const LINK = 120;

/** Places by the actors' ids, around (0, 0). */
export function layOut(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): ReadonlyMap<string, Place> {
  const bodies: Body[] = nodes.map(({ id }) => ({ id })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(bodies.map(({ id }) => id));
  const pairs = new Map<string, { source: string; target: string }>();
  for (const { by, to } of edges) {
    const [source, target] = by < to ? [by, to] : [to, by];
    if (known.has(source) && known.has(target)) pairs.set(`${source} ${target}`, { source, target });
  }
  const links = [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  forceSimulation(bodies)
    .randomSource(numbers())
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(LINK),
    )
    .force("charge", forceManyBody().strength(-420).distanceMax(700))
    .force("collide", forceCollide(34))
    // Wider than high, as screens are.
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.09))
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** For a screen that is higher than wide: what lay beside each other lies below each other. */
export function turned(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

/** The same numbers between 0 and 1 every time (a linear congruence; Numerical Recipes). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How a place of the layout becomes one of the screen. */
export interface Sight {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** All actors with room for their names. */
export function wholeSight(places: ReadonlyMap<string, Place>, width: number, height: number): Sight {
  const all = [...places.values()];
  if (all.length === 0) return { scale: 1, x: width / 2, y: height / 2 };
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const [roomX, roomY] = [Math.max(width - 160, width * 0.6), Math.max(height - 80, height * 0.6)];
  const scale = Math.min(roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top), 2);
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}

/** Around a place of the screen, which stays where it is. */
export function zoomedSight({ scale, x, y }: Sight, factor: number, at: Place): Sight {
  const next = Math.min(Math.max(scale * factor, 0.05), 20);
  const ratio = next / scale;
  return { scale: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
}

export function onScreen({ x, y }: Place, sight: Sight): Place {
  return { x: x * sight.scale + sight.x, y: y * sight.scale + sight.y };
}
