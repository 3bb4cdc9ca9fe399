// How many of what is found have which value of which facet, as a table: a row a facet and one of its values.
import type { Column } from "../../export/column.ts";
import type { Facet } from "../../ledger/ledger.ts";

export interface FacetRow extends Facet {
  readonly facet: string;
}

export const facetColumns: readonly Column<FacetRow>[] = [
  { name: "facet", of: ({ facet }) => facet },
  { name: "value", of: ({ value }) => value },
  { name: "count", kind: "count", of: ({ count }) => count },
];

export function facetRows(facets: Readonly<Record<string, readonly Facet[]>>): readonly FacetRow[] {
  return Object.entries(facets).flatMap(([facet, counts]) => counts.map((one) => ({ ...one, facet })));
}
