// The list of attributions: who said what in all reports. A row opens its report at the highlighted evidence.
import type { JSX } from "preact";
import { useCallback, useMemo, useRef } from "preact/hooks";
import type { Facets } from "../../src/ledger/ledger.ts";
import { termsOf } from "../../src/ledger/words.ts";
import type { ListedAttribution } from "../../src/reconcile/statements/disputed.ts";
import { isAwaited, useAnswer } from "../answers.ts";
import { usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { AttributionItem } from "./attribution-item.tsx";
import type { FacetView } from "./filters.tsx";
import { InOtherWords } from "./in-other-words.tsx";
import { ListPage } from "./list-page.tsx";
import { OwnFilters, useDeals } from "./own-filters.tsx";
import { SavedSearches } from "./saved-searches.tsx";
import { addressOf, attributionFilters, facetNames, filtersOf } from "./search.ts";
import { useLongList } from "./use-long-list.ts";

type AttributionFacet = (typeof facetNames)[number];

const labels: Readonly<Record<AttributionFacet, string>> = strings.filters;

const valueLabels: Partial<Readonly<Record<AttributionFacet, Readonly<Record<string, string>>>>> = {
  kind: strings.kinds,
  grade: strings.grades,
  status: strings.statuses,
  act: strings.eventTypes,
};

export function AttributionsPage({ path }: { path: string }): JSX.Element {
  const query = filtersOf(usePlace().query, attributionFilters);
  const rows = useLongList<ListedAttribution>(addressOf("/api/attributions", query));
  const facets = useAnswer<Facets>(useAfter(rows, addressOf("/api/facets", query)));
  const listed = useDeals();
  const deals = listed.value?.rows ?? [];
  const words = query.get("words") ?? "";
  const hits = useMemo(() => termsOf(words), [words]);
  useTitle(words === "" ? strings.nav.attributions : `${words} · ${strings.nav.attributions}`);
  const item = useCallback((row: ListedAttribution) => <AttributionItem row={row} hits={hits} />, [hits]);
  return (
    <ListPage
      path={path}
      title={strings.nav.attributions}
      search={{ label: strings.search.attributions, placeholder: strings.search.placeholderAttributions }}
      query={query}
      facets={facetNames.map((name) => facetView(name, facets.value, query))}
      areFacetsAwaited={isAwaited(facets) || isAwaited(listed)}
      rows={rows}
      count={strings.lists.attributions}
      ownFilters={<OwnFilters path={path} query={query} deals={deals} />}
      beside={
        <>
          <SavedSearches query={query} />
          {termsOf(words).length > 1 ? <InOtherWords key={words} words={words} isOpen={rows.total === 0} /> : null}
        </>
      }
      nameOf={(name, value) => (name === "deal" ? deals.find(({ id }) => id === value)?.name : undefined)}
      rowSize={114}
      item={item}
    />
  );
}

/** The address once the rows are there: the server answers one after the other, and rows are waited for. At first, when it counts nothing anew, at once. */
function useAfter(rows: { readonly isLoading: boolean }, address: string): string {
  const asked = useRef(address);
  if (!rows.isLoading) asked.current = address;
  return asked.current;
}

function facetView(name: AttributionFacet, facets: Facets | null, query: URLSearchParams): FacetView {
  const known = valueLabels[name];
  return {
    name,
    label: labels[name],
    values: facets?.[name] ?? [],
    chosen: query.getAll(name),
    ...(known === undefined ? {} : { labelOf: (value: string) => known[value] ?? value }),
  };
}
