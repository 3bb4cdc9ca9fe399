// Which record of a report is selected, and how one moves on. It stands in the address (`?record=a12`) and is put
// there in place, so that the back button leaves the report in one step.
import type { RefObject } from "preact";
import { useCallback, useEffect } from "preact/hooks";
import { useKeys } from "../keys.tsx";
import { navigate, usePlace } from "../router.ts";
import type { ReportRecord, Table } from "./records/record.ts";
import { addressOf } from "./records/tables.ts";
import { evidenceOf, revealEntry, revealEvidence } from "./reveal.ts";

export interface Selection {
  /** Position of the selected record, -1 for none. */
  readonly at: number;
  readonly record: ReportRecord | null;
  readonly select: (id: string | undefined) => void;
  /** To the record so many further on; from none, forwards is the first and backwards the last. */
  readonly step: (by: number) => void;
}

export function useSelection(
  table: Table,
  records: readonly ReportRecord[],
  list: RefObject<HTMLDivElement | null>,
): Selection {
  const { path, query } = usePlace();
  const at = records.findIndex(({ id }) => id === query.get("record"));
  const record = records[at] ?? null;
  const selected = record?.id ?? null;

  const select = useCallback(
    (id: string | undefined): void => {
      if (id !== undefined) navigate(`${path}?record=${encodeURIComponent(id)}`, { replace: true });
    },
    [path],
  );
  const step = (by: number): void => {
    const next = at === -1 && by < 0 ? records.length - 1 : Math.min(Math.max(at + by, 0), records.length - 1);
    select(records[next]?.id);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    e: () => focusEvidence(selected),
    r: () => focusList(list.current),
    Escape: () => navigate(addressOf(path, table), { replace: true }),
  });
  useEffect(() => {
    if (selected === null) return;
    revealEvidence(selected);
    revealEntry(list.current);
  }, [selected]);
  return { at, record, select, step };
}

/** The evidence takes the focus only when asked to, so it is no stop of the Tab key. */
function focusEvidence(record: string | null): void {
  const piece = record === null ? null : evidenceOf(record);
  if (piece === null) return;
  piece.tabIndex = -1;
  piece.focus();
}

/** The selected record in the list takes the focus, else the first one. */
export function focusList(list: HTMLElement | null): void {
  (list?.querySelector<HTMLElement>("[aria-current]") ?? list?.querySelector("button"))?.focus();
}
