// Zooming by wheel and panning by dragging, over the element of a picture. A wheel that can zoom no further is left to the page, so that
// nobody is caught in a picture.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface Gestures {
  /** By which factor, and around which place of the element (CSS pixels). Gives whether anything changed. */
  readonly onZoom: (factor: number, x: number, y: number) => boolean;
  /** By how many CSS pixels the picture is dragged. */
  readonly onPan: (dx: number, dy: number) => void;
}

/** Fewer are a click. */
const LEAST_DRAG = 4;

export function useGestures(ref: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    let drag: { x: number; y: number; isMoving: boolean; readonly pointer: number } | null = null;
    // Not passive: the page must not scroll under a picture that zooms.
    element.addEventListener(
      "wheel",
      (event) => {
        const box = element.getBoundingClientRect();
        const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
        if (isSideways) {
          latest.current.onPan(-(event.deltaX === 0 ? event.deltaY : event.deltaX), 0);
          event.preventDefault();
        } else if (latest.current.onZoom(1.0015 ** -event.deltaY, event.clientX - box.left, event.clientY - box.top)) {
          event.preventDefault();
        }
      },
      { passive: false, signal },
    );
    element.addEventListener(
      "pointerdown",
      (event) => {
        if (event.button === 0 && event.pointerType !== "touch")
          drag = { x: event.clientX, y: event.clientY, isMoving: false, pointer: event.pointerId };
      },
      { signal },
    );
    element.addEventListener(
      "pointermove",
      (event) => {
        if (drag === null || drag.pointer !== event.pointerId) return;
        const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
        if (!drag.isMoving && Math.hypot(dx, dy) < LEAST_DRAG) return;
        if (!drag.isMoving) element.setPointerCapture(event.pointerId);
        drag = { ...drag, x: event.clientX, y: event.clientY, isMoving: true };
        latest.current.onPan(dx, dy);
      },
      { signal },
    );
    const end = (): void => {
      // What was dragged is not clicked.
      if (drag?.isMoving === true)
        element.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
      drag = null;
    };
    element.addEventListener("pointerup", end, { signal });
    element.addEventListener("pointercancel", end, { signal });
    return () => stop.abort();
  }, []);
}
