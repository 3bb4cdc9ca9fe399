// The rows of a long list: only those near the window are drawn, each told to assistive technology with its place among all. j and k, or
// the tabulator key, go from row to row; a row that has the focus stays. The browser's own search finds what is drawn, the app's all.
import type { ComponentChildren, JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useKeys } from "../keys.tsx";
import { usePrinting } from "../printing.ts";
import { strings } from "../strings.ts";
import type { LongList } from "./use-long-list.ts";
import { useWindow } from "./use-window.ts";

/** What a browser's page may be high is limited (Firefox: 17.9 million pixels): rows beyond are reached by narrowing down. */
const mostRows = 100_000;

/** Rows put on paper; some forty pages. */
const mostPrinted = 500;

interface LongRowsProps<Row> {
  readonly rows: LongList<Row>;
  readonly total: number;
  /** Pixels that most rows take. */
  readonly estimate: number;
  readonly item: (row: Row) => ComponentChildren;
}

export function LongRows<Row>({ rows, total, estimate, item }: LongRowsProps<Row>): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const count = Math.min(total, mostRows);
  const virtual = useWindow({ name: rows.path, count, estimate, list, pinned: focused });
  const drawn = virtual.getVirtualItems();
  const isPrinting = usePrinting(useCallback(() => rows.fetchNow(mostPrinted), [rows.fetchNow]));
  const onPaper = isPrinting ? printed(rows, Math.min(count, mostPrinted)) : [];
  const [first, last] = [drawn.at(0)?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => rows.look(first, last), [first, last, rows.look, rows.path, total]);
  // A row that one steps to takes the focus as soon as it is there.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(list.current, wanted.current)) wanted.current = null;
  });
  const go = (by: number): void => {
    const from = wanted.current ?? focused;
    const index = from === null ? (virtual.range?.startIndex ?? 0) : Math.min(Math.max(from + by, 0), count - 1);
    if (focusRow(list.current, index)) return;
    wanted.current = index;
    virtual.scrollToIndex(index, { align: "center" });
    setFocused(index);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  return (
    <>
      <ol
        class="rows"
        ref={list}
        style={{ blockSize: `${virtual.getTotalSize()}px` }}
        onFocusCapture={(event) => setFocused(indexOf(event.target))}
        onBlurCapture={() => setFocused(null)}
      >
        {(isPrinting ? onPaper : drawn).map(({ index, start }) => (
          <li
            key={`${rows.path} ${index}`}
            ref={virtual.measureElement}
            class="row"
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <Row row={rows.rowAt(index)} item={item} />
          </li>
        ))}
      </ol>
      {total > count ? <p class="more">{strings.lists.onlyFirst(count)}</p> : null}
      {isPrinting && total > onPaper.length ? (
        <p class="only-printed">{strings.lists.onlyPrinted(onPaper.length, total)}</p>
      ) : null}
    </>
  );
}

/** The first rows, as far as they are known without a gap. */
function printed<Row>(
  rows: LongList<Row>,
  most: number,
): readonly { readonly index: number; readonly start: number }[] {
  const all = Array.from({ length: most }, (_, index) => ({ index, start: 0 }));
  const gap = all.findIndex(({ index }) => rows.rowAt(index) === undefined);
  return gap === -1 ? all : all.slice(0, gap);
}

interface RowProps<Row> {
  readonly row: Row | undefined;
  readonly item: (row: Row) => ComponentChildren;
}

/** Drawn again only when the row is another, so that scrolling moves rows and does not make them. */
function Row<Item>({ row, item }: RowProps<Item>): ComponentChildren {
  return useMemo(
    () =>
      row === undefined ? (
        <p class="row-awaited">
          <span class="visually-hidden">{strings.lists.loading}</span>
        </p>
      ) : (
        item(row)
      ),
    [row, item],
  );
}

/** Whether the row is drawn and now has the focus. */
function focusRow(list: HTMLElement | null, index: number): boolean {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"] .row-link`);
  link?.focus();
  return link !== null && link !== undefined;
}

/** The first row: where the arrow key leads from the search field. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(".rows .row-link")?.focus();
}

function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row === null ? null : Number(row.getAttribute("data-index"));
}
