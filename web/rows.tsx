// A list that grows by a page at a time: its rows, how many there are, and a button for more; j and k go from row to row.
import type { ComponentChildren, JSX } from "preact";
import type { Rows } from "./answers.ts";
import { useKeys } from "./keys.tsx";
import { Failed, Nothing, Skeleton } from "./notices.tsx";
import { strings } from "./strings.ts";

interface RowListProps<Row> {
  readonly rows: Rows<Row>;
  readonly item: (row: Row) => ComponentChildren;
  readonly none: { readonly title: string; readonly hint: string };
}

export function RowList<Row>({ rows, item, none }: RowListProps<Row>): JSX.Element {
  useKeys({ j: () => focusRow(1), k: () => focusRow(-1) });
  const { value, problem } = rows;
  if (problem !== null) return <Failed problem={problem} retry={rows.retry} />;
  if (value === null) return <Skeleton label={strings.lists.loading} lines={24} />;
  if (value.rows.length === 0) return <Nothing {...none} />;
  return (
    <>
      <ol class="rows grown">{value.rows.map((row) => item(row))}</ol>
      {value.next === null ? null : (
        <div class="more">
          <p role="status">{strings.lists.shown(value.rows.length, value.total)}</p>
          <button type="button" onClick={rows.loadMore} aria-disabled={rows.isLoadingMore}>
            {rows.isLoadingMore ? strings.lists.loadingMore : strings.lists.more}
          </button>
        </div>
      )}
    </>
  );
}

/** Moves the focus from row to row by their links; from anywhere else, to the first one. */
export function focusRow(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>(".row-link")];
  const at = links.findIndex((link) => link.matches(":focus"));
  links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
