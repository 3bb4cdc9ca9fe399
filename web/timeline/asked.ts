// The state of the timeline: what it shows, how, which part of it is in view and which mark is open. It lives in the URL.
import { dayNumber, isoDay, type View } from "./days.ts";
import type { LaneBy } from "./lay-out.ts";

/** What the API is asked; the names are its own. */
const FILTERS = ["actor", "deal", "kind", "since", "until"] as const;
export type TimelineFilter = (typeof FILTERS)[number];

export function timelineFilters(query: URLSearchParams): URLSearchParams {
  const pairs = FILTERS.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]));
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

export function laneBy(query: URLSearchParams): LaneBy {
  const lane = query.get("lane");
  return lane === "issue" || lane === "deal" ? lane : "actor";
}

/** "view=2031-03-01..2031-04-01"; null where it says none that can be shown. */
export function viewOf(query: URLSearchParams): View | null {
  const match = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(query.get("view") ?? "");
  const [from, to] = [dayNumber(match?.[1] ?? ""), dayNumber(match?.[2] ?? "")];
  return from < to ? { from, to } : null;
}

/** Whole days, as exact as a link needs it. */
export function withView(query: URLSearchParams, view: View | null): URLSearchParams {
  if (view === null) return withName(query, "view", "");
  return withName(query, "view", `${isoDay(view.from)}..${isoDay(Math.max(view.to, Math.floor(view.from) + 1))}`);
}

export function withName(
  query: URLSearchParams,
  name: TimelineFilter | "lane" | "view" | "mark",
  value: string,
): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (value === "") changed.delete(name);
  else changed.set(name, value);
  return changed;
}
