// What both lists share: search box, filters, count, rows, and the page after. The rows themselves are the caller's.
import type { ComponentChildren, JSX } from "preact";
import type { Rows } from "../answers.ts";
import { useKeys } from "../keys.tsx";
import { Failed, Nothing, Skeleton } from "../notices.tsx";
import { navigate } from "../router.ts";
import { strings } from "../strings.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { type FacetView, Filters } from "./filters.tsx";
import { addressOf, type FilterName, withSingle, withToggled } from "./search.ts";
import { SearchBox } from "./search-box.tsx";

interface ListPageProps<Row> {
  readonly path: string;
  readonly title: string;
  readonly search: { readonly label: string; readonly placeholder: string };
  readonly query: URLSearchParams;
  readonly facets: readonly FacetView[];
  readonly rows: Rows<Row>;
  readonly count: (total: number) => string;
  readonly item: (row: Row) => ComponentChildren;
  readonly note?: ComponentChildren;
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
        onLeave={() => focusRow(1)}
      />
      <Filters
        facets={facets}
        since={query.get("since") ?? ""}
        until={query.get("until") ?? ""}
        onToggle={toggle}
        onDate={(name, value) => go(withSingle(query, name, value), true)}
      />
      <section class="results" aria-label={title} aria-busy={rows.isLoading}>
        <div class="results-head">
          <p class="results-count" role="status">
            {rows.value === null ? strings.lists.loading : count(rows.value.total)}
          </p>
          <ChosenFilters
            query={query}
            onRemove={toggle}
            onClear={() => go(withSingle(new URLSearchParams(), "words", words))}
          />
        </div>
        <Results {...props} />
        {props.note}
      </section>
    </div>
  );
}

function Results<Row>({ rows, query, item }: ListPageProps<Row>): JSX.Element {
  useKeys({ j: () => focusRow(1), k: () => focusRow(-1) });
  const { value, problem } = rows;
  if (problem !== null) return <Failed problem={problem} retry={rows.retry} />;
  if (value === null) return <Skeleton label={strings.lists.loading} lines={24} />;
  if (value.rows.length === 0) {
    const isEmpty = query.size === 0;
    const title = isEmpty ? strings.lists.empty : strings.lists.noMatch;
    return <Nothing title={title} hint={isEmpty ? strings.lists.emptyHint : strings.lists.noMatchHint} />;
  }
  return (
    <>
      <ol class="rows">{value.rows.map((row) => item(row))}</ol>
      <div class="more">
        <p role="status">{strings.lists.shown(value.rows.length, value.total)}</p>
        {value.next === null ? null : (
          <button type="button" onClick={rows.loadMore} aria-disabled={rows.isLoadingMore}>
            {rows.isLoadingMore ? strings.lists.loadingMore : strings.lists.more}
          </button>
        )}
      </div>
    </>
  );
}

/** Moves the focus from row to row by their links; from anywhere else, to the first one. */
function focusRow(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>(".row-link")];
  const at = links.findIndex((link) => link.matches(":focus"));
  const target = links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  target?.focus();
}
