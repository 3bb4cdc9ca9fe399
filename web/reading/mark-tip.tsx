// Says what a mark in the text is while the pointer or the keyboard's focus is on it: the record's head, what kind it is, and which part of
// it these words are. Stays below the words and takes no pointer, so that nothing under it is out of reach.
import type { JSX, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import type { Look, ReportRecord, Table } from "./records/record.ts";

interface MarkTipProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly records: readonly ReportRecord[];
  readonly table: Table;
}

interface Tip {
  readonly lines: readonly string[];
  readonly topPx: number;
  readonly startPx: number;
}

const looks: readonly Look[] = ["source", "cue", "content"];
const widthPx = 320;

export function MarkTip({ container, records, table }: MarkTipProps): JSX.Element | null {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const root = container.current;
    if (root === null) return;
    const byId = new Map(records.map((record) => [record.id, record]));
    const show = (event: Event): void => {
      const piece = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-records]") : null;
      setTip(piece === null ? null : tipAt(piece, root, linesOf(piece, byId, table)));
    };
    const hide = (): void => setTip(null);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hide();
    };
    root.addEventListener("pointerover", show);
    root.addEventListener("pointerleave", hide);
    root.addEventListener("focusin", show);
    root.addEventListener("focusout", hide);
    document.addEventListener("keydown", onKey);
    return () => {
      root.removeEventListener("pointerover", show);
      root.removeEventListener("pointerleave", hide);
      root.removeEventListener("focusin", show);
      root.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", onKey);
    };
  }, [records, table]);
  if (tip === null || tip.lines.length === 0) return null;
  return (
    <div role="tooltip" class="mark-tip" style={{ top: `${tip.topPx}px`, left: `${tip.startPx}px` }}>
      {tip.lines.map((line, at) => (
        <p key={at}>
          <ReportText text={line} most={160} />
        </p>
      ))}
    </div>
  );
}

/** The tightest first, as the mark has them; more than three are no tip any more. */
function linesOf(piece: HTMLElement, byId: ReadonlyMap<string, ReportRecord>, table: Table): readonly string[] {
  const look = looks.find((one) => piece.classList.contains(`is-${one}`));
  const meaning = look === undefined ? undefined : strings.looks[table][look];
  const ids = piece.dataset.records?.split(" ") ?? [];
  return ids.slice(0, 3).flatMap((id, at) => {
    const record = byId.get(id);
    if (record === undefined) return [];
    const facts = [record.head.text, ...record.badges.map(({ text }) => text)];
    return [
      [...(at === 0 && meaning !== undefined ? [meaning] : []), ...facts].filter((fact) => fact !== "").join(" · "),
    ];
  });
}

/** Below the last line of the piece, within the report. */
function tipAt(piece: HTMLElement, root: HTMLElement, lines: readonly string[]): Tip {
  const box = [...piece.getClientRects()].at(-1) ?? piece.getBoundingClientRect();
  const outer = root.getBoundingClientRect();
  const most = Math.max(0, outer.width - widthPx);
  return {
    lines,
    topPx: box.bottom - outer.top + 6,
    startPx: Math.min(Math.max(0, box.left - outer.left), most),
  };
}
