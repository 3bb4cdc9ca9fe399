// Which rows of a long list stand in the window, by @tanstack/virtual-core: rows are measured as they are drawn, and the page scrolls
// as if all of them stood there.
import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";

/** Rows drawn before and behind those in sight. */
const overscan = 8;

interface WindowOptions {
  /** The list: what its rows were measured at is known again when one comes back to it. */
  readonly name: string;
  readonly count: number;
  /** Pixels, of a row that was not measured yet. */
  readonly estimate: number;
  readonly list: RefObject<HTMLElement | null>;
  /** A row that stays drawn wherever one scrolls: the one with the focus. */
  readonly pinned: number | null;
}

type RowWindow = Virtualizer<Window, HTMLElement>;

const measured = new Map<string, VirtualItem[]>();

export function useWindow({ name, count, estimate, list, pinned }: WindowOptions): RowWindow {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    ...{ count, overscan, observeElementRect: observeWindowRect, observeElementOffset: observeWindowOffset },
    getScrollElement: () => window,
    estimateSize: () => estimate,
    scrollToFn: windowScroll,
    scrollMargin: margin,
    initialMeasurementsCache: measured.get(name) ?? [],
    initialOffset: () => window.scrollY,
    onChange: () => redraw(0),
    rangeExtractor: (range: { startIndex: number; endIndex: number; count: number }) => rowsOf(range, pinned),
  };
  const [virtual] = useState<RowWindow>(() => new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  // Where the list begins changes with what stands above it.
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top;
    if (top !== undefined) setMargin(Math.round(top + window.scrollY));
  });
  useEffect(
    () => () => {
      measured.set(name, virtual.measurementsCache);
    },
    [name],
  );
  return virtual;
}

function rowsOf(
  { startIndex, endIndex, count }: { startIndex: number; endIndex: number; count: number },
  pinned: number | null,
): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (pinned === null || pinned >= count || (pinned >= first && pinned <= last)) return rows;
  return pinned < first ? [pinned, ...rows] : [...rows, pinned];
}
