// Where the stream of events is asked for, with what is followed and the id at which it goes on.
import type { Followed } from "../followed.ts";

/** Of so many of each news is asked for: an address has an end. */
const MOST = 100;

/** @param lastId "" for a stream that begins */
export function eventsAddress(all: readonly Followed[], lastId: string): string {
  const query = new URLSearchParams(lastId === "" ? {} : { since: lastId });
  for (const kind of ["actor", "deal"] as const)
    for (const { id } of all.filter((one) => one.kind === kind).slice(0, MOST)) query.append(kind, id);
  return query.size === 0 ? "/api/events" : `/api/events?${query}`;
}
