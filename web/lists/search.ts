// The state of a list: what is searched and which filters are on. It lives in the URL's query, whose names are the
// API's own, so that the address of a list and the request for its rows say the same.

/** Filters of attributions with several values each. */
export const facetNames = ["speaker", "addressee", "act", "outlet", "kind", "grade", "status"] as const;
/** Those of deals. */
export const dealFacetNames = ["status", "kind", "party", "mediator"] as const;
export type FacetName = (typeof facetNames)[number] | (typeof dealFacetNames)[number];

/** Filters with one value. */
export type SingleName = "words" | "since" | "until" | "independent" | "deal" | "demands" | "order";

export type FilterName = FacetName | SingleName;

export const attributionFilters: readonly FilterName[] = [
  "words",
  ...facetNames,
  "independent",
  "deal",
  "since",
  "until",
];
export const reportFilters: readonly FilterName[] = ["words", "outlet", "since", "until"];
export const dealFilters: readonly FilterName[] = ["words", ...dealFacetNames, "demands", "since", "until"];
export const actorFilters: readonly FilterName[] = ["words", "kind", "order"];

/** Only the filters that this list knows, without empty ones, always in the same order: what the API is asked. */
export function filtersOf(query: URLSearchParams, names: readonly FilterName[]): URLSearchParams {
  const pairs = names.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]));
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** With the filter set to this one value, or taken away by "". */
export function withSingle(query: URLSearchParams, name: SingleName, value: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (value === "") changed.delete(name);
  else changed.set(name, value);
  return changed;
}

/** With the value added where it was absent, and taken away where it was there. */
export function withToggled(query: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (query.has(name, value)) changed.delete(name, value);
  else changed.append(name, value);
  return changed;
}

/** Only the words and the order stay. */
export function withoutFilters(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name === "words" || name === "order"));
}

/** What narrows the list: its order does not. */
export function withoutOrder(query: URLSearchParams): URLSearchParams {
  return withSingle(query, "order", "");
}

/** A path with its query; no "?" where nothing is asked. */
export function addressOf(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
