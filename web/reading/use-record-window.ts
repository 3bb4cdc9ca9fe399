// Which records of a long list stand in its box, by @tanstack/virtual-core; the selected one is always among them. A short list is drawn
// whole.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** Pixels, of a record that was not measured yet. */
const estimate = 96;
const overscan = 8;

interface RecordWindowOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** -1 for none. */
  readonly selected: number;
}

export interface RecordWindow {
  readonly items: readonly VirtualItem[];
  readonly size: number;
  readonly measure: (element: HTMLElement | null) => void;
}

export function useRecordWindow({ list, count, selected }: RecordWindowOptions): RecordWindow {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    ...{ count, overscan, observeElementRect, observeElementOffset, scrollToFn: elementScroll },
    getScrollElement: () => list.current,
    estimateSize: () => estimate,
    onChange: () => redraw(0),
    rangeExtractor: (range: Range) => rowsOf(range, selected),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected, { align: "auto" });
  }, [selected]);
  return { items: virtual.getVirtualItems(), size: virtual.getTotalSize(), measure: virtual.measureElement };
}

function rowsOf({ startIndex, endIndex, count }: Range, selected: number): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (selected < 0 || selected >= count || (selected >= first && selected <= last)) return rows;
  return selected < first ? [selected, ...rows] : [...rows, selected];
}
