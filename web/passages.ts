// The sentences that findings cite, and what their reports are called, asked for together: findings give places, and a page shows words.
import { useMemo } from "preact/hooks";
import type { Cited } from "../src/ledger/findings.ts";
import { useAnswer } from "./answers.ts";

/** As the server gives it for `REPORT:START-END`, or for a report alone. */
export interface Passage {
  readonly at: string;
  /** Null where the report is gone, or the place is no place in it. */
  readonly words: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

export interface Passages {
  readonly isLoading: boolean;
  /** Null for what was not asked for, or is not there. */
  readonly wordsOf: (place: Place) => string | null;
  readonly reportOf: (place: Place) => Passage | null;
}

/** The server answers so many at once; what a page shows beyond that is shown without its words. */
const mostAsked = 100;

interface Place {
  readonly report: string;
  readonly span?: Cited["span"];
}

export function usePassages(places: readonly Place[]): Passages {
  const asked = [...new Set(places.map(keyOf))].slice(0, mostAsked);
  const query = new URLSearchParams(asked.map((at): [string, string] => ["at", at]));
  const answer = useAnswer<{ readonly rows: readonly Passage[] }>(asked.length === 0 ? null : `/api/passages?${query}`);
  return useMemo(() => {
    const rows = new Map(answer.value?.rows.map((row) => [row.at, row]));
    return {
      isLoading: answer.isLoading,
      wordsOf: (place) => rows.get(keyOf(place))?.words ?? null,
      reportOf: (place) => rows.get(keyOf(place)) ?? null,
    };
  }, [answer.value, answer.isLoading]);
}

function keyOf({ report, span }: Place): string {
  return span === undefined ? report : `${report}:${span.start}-${span.end}`;
}
