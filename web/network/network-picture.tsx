// The drawing of the network: actors, and between them edges that open. It is drawn at rest and never moves by itself. Keys are those of every
// picture; up and down go from edge to edge too.
import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Network, NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import { keyAction } from "../picture/picture-keys.ts";
import { useGestures } from "../picture/use-gestures.ts";
import { useWidth } from "../picture/use-width.ts";
import { strings } from "../strings.ts";
import { edgeLabel } from "./edge-label.ts";
import { bowsOf, lineOf } from "./edge-line.ts";
import { type Named, namePlaces, placeAbove } from "./labels.ts";
import { onScreen, type Place, type Sight, wholeSight, zoomedSight } from "./lay-out.ts";

interface NetworkPictureProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly network: Network;
  readonly places: ReadonlyMap<string, Place>;
  /** Null for all of it. */
  readonly sight: Sight | null;
  readonly onSight: (sight: Sight | null) => void;
  readonly chosen: string | null;
  readonly onOpen: (edge: NetworkEdge) => void;
}

/** A name longer than this is cut; what opens has it whole. */
const LONGEST = 28;

export function NetworkPicture({
  frame,
  network,
  places,
  sight,
  onSight,
  chosen,
  onOpen,
}: NetworkPictureProps): JSX.Element {
  const width = useWidth(frame, 800);
  const height = frame.current?.clientHeight ?? 480;
  const seen = sight ?? wholeSight(places, width, height);
  const [focused, setFocused] = useState<string | null>(null);
  /** The actor or edge under the pointer. */
  const [pointed, setPointed] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const isFocusWanted = useRef(false);
  const bows = useMemo(() => bowsOf(network.edges), [network]);
  const names = useMemo(() => new Map(network.nodes.map(({ id, name }) => [id, name])), [network]);
  const radii = new Map(network.nodes.map(({ id, weight }) => [id, radiusOf(weight)]));
  const standing = network.nodes.flatMap(({ id, name, weight }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    return [{ id, weight, radius: radiusOf(weight), ...onScreen(place, seen), whole: name, name: shown(name) }];
  });
  const named = namePlaces(standing, { width, height });
  const middle = { x: width / 2, y: height / 2 };
  const zoom = (factor: number, at: Place): boolean => {
    const next = zoomedSight(seen, factor, at);
    if (next.scale === seen.scale) return false;
    onSight(next);
    return true;
  };
  const pan = (dx: number, dy: number): void => onSight({ ...seen, x: seen.x + dx, y: seen.y + dy });
  useGestures(frame, { onZoom: (factor, x, y) => zoom(factor, { x, y }), onPan: pan });

  const ends = endsOf(network, [pointed, chosen, hasFocus ? focused : null]);
  const current = network.edges.find(({ id }) => id === focused) ?? network.edges[0];
  const goTo = (edge: NetworkEdge | undefined): void => {
    if (edge === undefined) return;
    isFocusWanted.current = true;
    setFocused(edge.id);
  };
  useEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    frame.current?.querySelector<SVGElement>('.edge[tabindex="0"]')?.focus();
  }, [focused]);
  const step = (by: number): void => {
    const at = current === undefined ? 0 : network.edges.indexOf(current) + by;
    goTo(focused === null ? current : network.edges[Math.min(Math.max(at, 0), network.edges.length - 1)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keyAction(event);
    if (action === null) return;
    event.preventDefault();
    switch (action.does) {
      case "zoom":
        zoom(action.factor, middle);
        break;
      case "whole":
        onSight(null);
        break;
      case "pan":
        pan(-action.by * width * 0.2, 0);
        break;
      case "step":
      case "lane":
        step(action.by);
        break;
      case "end":
        goTo(action.by < 0 ? network.edges[0] : network.edges.at(-1));
        break;
      case "open":
        if (current !== undefined && focused !== null) onOpen(current);
        break;
      default:
        action satisfies never;
    }
  };

  return (
    <section ref={frame} class="picture-frame" aria-label={strings.network.picture} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section is named, and a title of the whole drawing would be shown over every part of it. */}
      <svg class="drawing network" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {network.edges.map((edge) => {
          const [from, to] = [places.get(edge.by), places.get(edge.to)];
          if (from === undefined || to === undefined) return null;
          const line = lineOf(
            edge,
            { from: onScreen(from, seen), to: onScreen(to, seen) },
            { bow: bows.get(edge.id) ?? 0, radiusFrom: radii.get(edge.by) ?? 0, radiusTo: radii.get(edge.to) ?? 0 },
          );
          const label = edgeLabel(edge, names);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own.
            <g
              key={edge.id}
              class={`edge is-${edge.kind}${edge.id === chosen ? " is-chosen" : ""}`}
              role="button"
              tabIndex={edge === current ? 0 : -1}
              aria-label={label}
              aria-pressed={edge.id === chosen}
              data-id={edge.id}
              onClick={() => onOpen(edge)}
              onPointerEnter={() => setPointed(edge.id)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => {
                setFocused(edge.id);
                setHasFocus(true);
              }}
              onBlur={() => setHasFocus(false)}
            >
              <title>{label}</title>
              <path class="edge-reach" d={line.line} />
              <path class="edge-line" d={line.line} stroke-width={line.width} />
              {line.arrow === "" ? null : <path class="edge-arrow" d={line.arrow} />}
            </g>
          );
        })}
        {standing.map(({ id, whole, radius, x, y }) => (
          <g key={id} class="node" onPointerEnter={() => setPointed(id)} onPointerLeave={() => setPointed(null)}>
            <title>{whole}</title>
            <circle cx={x} cy={y} r={radius} />
          </g>
        ))}
        {standing.map((one) => (
          <Name key={one.id} of={one} at={named.get(one.id)} isPointed={ends.has(one.id)} />
        ))}
      </svg>
    </section>
  );
}

interface NameProps {
  readonly of: Named;
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly isPointed: boolean;
}

/** Drawn over all actors and edges; of one that found no room, while it is pointed at. */
function Name({ of, at, isPointed }: NameProps): JSX.Element | null {
  const place = at ?? (isPointed ? placeAbove(of) : null);
  return place === null ? null : (
    <text class={isPointed ? "node-name is-pointed" : "node-name"} x={place.x} y={place.y}>
      {of.name}
    </text>
  );
}

/** Who is pointed at, or is an end of an edge that is. */
function endsOf({ edges }: Network, ids: readonly (string | null)[]): ReadonlySet<string> {
  const some = edges.filter(({ id }) => ids.includes(id));
  return new Set([...ids.flatMap((id) => id ?? []), ...some.flatMap(({ by, to }) => [by, to])]);
}

function radiusOf(weight: number): number {
  return Math.min(5 + 1.6 * Math.sqrt(weight), 18);
}

function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, "");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
