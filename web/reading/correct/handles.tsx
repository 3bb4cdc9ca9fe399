// Two handles at the ends of a piece in the text, to be dragged. Keys and buttons do the same, so they are no stop of the Tab key.
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Span } from "../../../src/schema/span.ts";
import { nearestEdge } from "./edges.ts";
import { characterBox, placeUnder } from "./text-places.ts";

interface HandlesProps {
  readonly text: string;
  readonly piece: Span | null;
  readonly onPut: (edge: keyof Span, place: number) => void;
}

export function Handles({ text, piece, onPut }: HandlesProps): JSX.Element | null {
  const [, setMoved] = useState(0);
  const again = (): void => setMoved((count) => count + 1);
  // Where the text stands is known once it is drawn, and changes with the window.
  useLayoutEffect(again, [piece?.start, piece?.end]);
  useEffect(() => {
    for (const name of ["resize", "scroll"] as const) window.addEventListener(name, again, { passive: true });
    return () => {
      for (const name of ["resize", "scroll"] as const) window.removeEventListener(name, again);
    };
  }, []);
  if (piece === null) return null;
  return (
    <>
      <Handle edge="start" at={piece.start} onDrag={(place) => onPut("start", nearestEdge(text, place, "start"))} />
      <Handle edge="end" at={piece.end - 1} onDrag={(place) => onPut("end", nearestEdge(text, place, "end"))} />
    </>
  );
}

/** Half of what a handle is wide, in pixels. */
const HALF = 7;

interface HandleProps {
  readonly edge: keyof Span;
  /** The character that it stands at. */
  readonly at: number;
  readonly onDrag: (place: number) => void;
}

function Handle({ edge, at, onDrag }: HandleProps): JSX.Element | null {
  const box = characterBox(at);
  if (box === null) return null;
  const isLeft = (edge === "start") !== box.isBackwards;
  return (
    <span
      class={`span-handle is-${edge}`}
      aria-hidden="true"
      ref={(element) => {
        if (element === null) return;
        // Set one by one: the policy allows no style attribute.
        element.style.top = `${box.top}px`;
        element.style.left = `${(isLeft ? box.left : box.right) - HALF}px`;
        element.style.height = `${box.height}px`;
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const handle = event.currentTarget;
        // The handle lies over the text that is asked for.
        handle.hidden = true;
        const under = placeUnder(event.clientX, event.clientY);
        handle.hidden = false;
        if (under !== null) onDrag(under);
      }}
    />
  );
}
