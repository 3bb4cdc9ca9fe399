// The place in a report that an address points at: "?at=12-40", a sentence that is no record of its own.
import { useEffect } from "preact/hooks";
import type { Span } from "../../src/schema/span.ts";

/** Null for what is no place in a text of this length. */
export function citedIn(query: URLSearchParams, length: number): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(query.get("at") ?? "");
  if (found === null) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end && end <= length ? { start, end } : null;
}

/** Brings the place into view once it is shown. */
export function useCited(cited: Span | null): void {
  useEffect(() => {
    if (cited === null) return;
    const piece = document.querySelector<HTMLElement>(".is-cited");
    const fold = piece?.closest("details");
    if (fold) fold.open = true;
    piece?.scrollIntoView({ block: "center" });
  }, [cited?.start, cited?.end]);
}
