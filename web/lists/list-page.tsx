// What the lists share: search box, filters, count, rows, and the page after. The rows themselves are the caller's.
import type { ComponentChildren, JSX } from "preact";
import { Failed, Nothing, Skeleton } from "../notices.tsx";
import { navigate } from "../router.ts";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { type FacetView, Filters } from "./filters.tsx";
import { focusFirstRow, LongRows } from "./long-rows.tsx";
import { NoMatch } from "./no-match.tsx";
import { addressOf, type FilterName, withoutFilters, withoutOrder, withSingle, withToggled } from "./search.ts";
import { SearchBox } from "./search-box.tsx";
import type { LongList } from "./use-long-list.ts";

interface ListPageProps<Row> {
  readonly path: string;
  readonly title: string;
  readonly search: { readonly label: string; readonly placeholder: string };
  readonly query: URLSearchParams;
  readonly facets: readonly FacetView[];
  /** Until what narrows the list is there as a whole, its place is kept: what came in piece by piece would push the rest down. */
  readonly areFacetsAwaited?: boolean;
  /** Over the fields of the first and last day; "" for a list that has no days. */
  readonly dates?: string;
  readonly rows: LongList<Row>;
  /** Pixels that most rows take. */
  readonly rowSize: number;
  readonly count: (total: number) => string;
  /** What stands in the row; the same function from one drawing to the next. */
  readonly item: (row: Row) => ComponentChildren;
  readonly note?: ComponentChildren;
  /** Filters of this list alone. */
  readonly ownFilters?: ComponentChildren;
  /** Beside the count: in which order. */
  readonly order?: ComponentChildren;
  /** What stands in place of a list of nothing, where nothing was asked. */
  readonly none?: { readonly title: string; readonly hint: string };
  /** Why nothing may match, and what to do then; to use fewer words where left out. */
  readonly noMatch?: string;
  /** Between what was asked and the rows. */
  readonly beside?: ComponentChildren;
  /** What a filter is called whose value is only an id. */
  readonly nameOf?: (name: FilterName, value: string) => string | undefined;
}

export function ListPage<Row>(props: ListPageProps<Row>): JSX.Element {
  const { path, title, search, query, facets, rows, count } = props;
  const go = (changed: URLSearchParams, replace = false): void => navigate(addressOf(path, changed), { replace });
  const toggle = (name: FilterName, value: string): void => go(withToggled(query, name, value));
  const words = query.get("words") ?? "";
  return (
    <div class="page list-page">
      <h1>{title}</h1>
      <SearchBox
        {...search}
        words={words}
        onSearch={(next, isStep) => go(withSingle(query, "words", next), !isStep)}
        onLeave={focusFirstRow}
      />
      <Filters
        facets={facets}
        isAwaited={props.areFacetsAwaited ?? false}
        dates={props.dates ?? strings.filters.date}
        since={query.get("since") ?? ""}
        until={query.get("until") ?? ""}
        own={props.ownFilters}
        onToggle={toggle}
        onDate={(name, value) => go(withSingle(query, name, value), true)}
      />
      {words === "" ? null : (
        <p class="only-on-paper">
          <bdi>{strings.search.asked(words)}</bdi>
        </p>
      )}
      <section class="results" aria-label={title} aria-busy={rows.isLoading}>
        <div class="results-head">
          <p class="results-count" role="status">
            {rows.total === null ? strings.lists.loading : count(rows.total)}
          </p>
          <ChosenFilters
            query={query}
            nameOf={props.nameOf}
            onRemove={toggle}
            onClear={() => go(withoutFilters(query))}
          />
          {props.order}
          <TableLink path={rows.path} />
        </div>
        {props.beside}
        <Results {...props} />
        {props.note}
      </section>
    </div>
  );
}

function Results<Row>({ path, rows, rowSize, query, item, none, noMatch }: ListPageProps<Row>): JSX.Element {
  const { total, problem } = rows;
  if (problem !== null) return <Failed problem={problem} retry={rows.retry} />;
  if (total === null) return <Skeleton label={strings.lists.loading} lines={24} />;
  if (total === 0) {
    const { empty, emptyHint, noMatchHint } = strings.lists;
    const isEmpty = withoutOrder(query).size === 0;
    if (isEmpty) return <Nothing {...(none ?? { title: empty, hint: emptyHint })} />;
    return <NoMatch path={path} words={query.get("words") ?? ""} hint={noMatch ?? noMatchHint} />;
  }
  return <LongRows key={rows.path} rows={rows} total={total} estimate={rowSize} item={item} />;
}
