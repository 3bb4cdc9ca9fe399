// The place in a report that an address points at: "?at=12-40", a sentence that is no record of its own, or a record that no table lists:
// "?record=m3", one mention, and "?record=p2", the first mention of an actor.
import { useEffect } from "preact/hooks";
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";

type Cites = Pick<Reading, "mentions"> & { readonly article: Pick<Reading["article"], "text"> };

/** Null for what is no place in the text. */
export function citedIn(query: URLSearchParams, { article, mentions }: Cites): Span | null {
  const record = query.get("record");
  if (record === null) return placeIn(query, article.text.length);
  const mention = mentions.find(({ id }) => id === record) ?? mentions.find(({ actor }) => actor === record);
  return mention?.span ?? null;
}

function placeIn(query: URLSearchParams, length: number): Span | null {
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
