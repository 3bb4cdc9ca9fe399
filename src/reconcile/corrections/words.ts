// The report's own words, as a person types them → where they stand. Promise: one place or an error that says why not.
import type { ReportId } from "../../schema/ids.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Span } from "../../schema/span.ts";
import { findPlain } from "./plain-places.ts";

interface In {
  readonly report: ReportId;
  readonly text: string;
  /** Of several places the nearest to this one is meant; where it is left out, none. */
  readonly near?: number;
}

/** @throws ParleyError usage */
export function placeOf(words: string, { report, text, near }: In): Span {
  const wanted = words.trim();
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ""; at = text.indexOf(wanted, at + 1)) places.push(at);
  if (places.length > 1 && near === undefined)
    throw new ParleyError(
      "usage",
      `"${shown(wanted)}" stands ${places.length} times in ${report}: give more of the words around it.`,
    );
  const [start] = places.toSorted((a, b) => Math.abs(a - (near ?? 0)) - Math.abs(b - (near ?? 0)));
  if (start !== undefined) return { start, end: start + wanted.length };
  const found = wanted === "" ? null : findPlain(text, { exact: wanted, prefix: "", suffix: "", start: 0, end: 0 });
  if (found !== null) return found;
  throw new ParleyError(
    "usage",
    `"${shown(wanted)}" stands nowhere in ${report}: give the report's own words, as "parley show ${report}" prints them.`,
  );
}
