// What changed last in a deal: what sides did about its terms, how it stood and who met, in the seven days up to the newest that reports
// give. Promise: pure; newest first; what several reports tell of one day is one line with all its places.
import type { Cited, DealPage } from "../../src/ledger/findings.ts";
import type { Who } from "../../src/ledger/positions.ts";

/** Days that are a week, the newest among them. */
const DAYS = 7;

export interface Happening {
  readonly day: string;
  readonly what:
    | {
        readonly kind: "move";
        readonly move: DealPage["terms"][number]["moves"][number]["move"];
        readonly words: string;
      }
    | { readonly kind: "status"; readonly status: DealPage["history"][number]["status"] }
    | { readonly kind: "meeting" };
  readonly who: readonly Who[];
  /** Never empty. */
  readonly cited: readonly Cited[];
}

export interface LastWeek {
  readonly since: string;
  readonly until: string;
  readonly happenings: readonly Happening[];
}

type Told = Pick<DealPage, "terms" | "history" | "meetings">;

/** Null where nothing of the deal has a day. */
export function lastWeekOf({ terms, history, meetings }: Told): LastWeek | null {
  const all: readonly Omit<Happening, "day">[] = [
    ...terms.flatMap(({ words, moves }) =>
      moves.map((one) => ({ what: { kind: "move", move: one.move, words } as const, who: one.by, cited: [one] })),
    ),
    ...history.map((one) => ({ what: { kind: "status", status: one.status } as const, who: [], cited: [one] })),
    ...meetings.map((one) => ({ what: { kind: "meeting" } as const, who: one.who, cited: [one] })),
  ];
  const dated = all.flatMap((one) => {
    const day = one.cited[0]?.when.day.slice(0, 10) ?? "";
    return /^\d{4}-\d\d-\d\d$/.test(day) ? [{ ...one, day }] : [];
  });
  const until = dated
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (until === undefined) return null;
  const since = new Date(Date.parse(until) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const late = Map.groupBy(
    dated.filter(({ day }) => day >= since),
    ({ day, what, who }) => JSON.stringify([day, what, who.map(({ id }) => id)]),
  );
  const happenings = [...late.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, cited: same.flatMap(({ cited }) => cited) }];
  });
  return { since, until, happenings: happenings.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) };
}
