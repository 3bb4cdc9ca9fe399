// The list of reports, newest first, and the inputs that could not become one.
import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { Facet, Failure, ReportRow } from "../../src/ledger/ledger.ts";
import { type Term, termsOf } from "../../src/ledger/words.ts";
import { isAwaited, useAnswer } from "../answers.ts";
import { DateText } from "../date-text.tsx";
import { reportName } from "../report-name.ts";
import { ReportText } from "../report-text.tsx";
import { usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { ListPage } from "./list-page.tsx";
import { addressOf, filtersOf, reportFilters } from "./search.ts";
import { useLongList } from "./use-long-list.ts";

export function ReportsPage(): JSX.Element {
  const query = filtersOf(usePlace().query, reportFilters);
  const rows = useLongList<ReportRow>(addressOf("/api/reports", query));
  const outlets = useAnswer<readonly Facet[]>(addressOf("/api/outlets", query));
  const failures = useAnswer<readonly Failure[]>("/api/failures");
  const words = query.get("words") ?? "";
  const hits = useMemo(() => termsOf(words), [words]);
  const item = useCallback((row: ReportRow) => <ReportItem row={row} hits={hits} />, [hits]);
  useTitle(strings.nav.reports);
  return (
    <ListPage
      path="/reports"
      title={strings.nav.reports}
      search={{ label: strings.search.reports, placeholder: strings.search.placeholderReports }}
      query={query}
      facets={[
        {
          name: "outlet",
          label: strings.filters.outlet,
          values: outlets.value ?? [],
          chosen: query.getAll("outlet"),
        },
      ]}
      areFacetsAwaited={isAwaited(outlets)}
      rows={rows}
      count={strings.lists.reports}
      rowSize={96}
      item={item}
      note={<Failures failures={failures.value ?? []} />}
    />
  );
}

function ReportItem({ row, hits }: { row: ReportRow; hits: readonly Term[] }): JSX.Element {
  return (
    <>
      <a class="row-link" href={`/reports/${row.id}`}>
        <span class="row-headline">
          <ReportText text={reportName({ ...row, uri: row.address })} most={240} hits={hits} />
        </span>
      </a>
      <p class="row-place">
        <span>{row.outlet === null ? strings.lists.noOutlet : <ReportText text={row.outlet} most={80} />}</span>
        <span>{row.publishedAt === null ? strings.lists.noDate : <DateText iso={row.publishedAt} />}</span>
        {row.byline.length === 0 ? null : (
          <span>
            <ReportText text={strings.reading.by(row.byline.join(", "))} most={160} />
          </span>
        )}
        <span>
          {row.attributions === 0 ? strings.lists.noAttributions : strings.lists.attributions(row.attributions)}
        </span>
      </p>
      {row.problems.map((problem) => (
        <p key={problem.code} class="row-problem">
          <ReportText text={problem.message} />
        </p>
      ))}
    </>
  );
}

function Failures({ failures }: { failures: readonly Failure[] }): JSX.Element | null {
  if (failures.length === 0) return null;
  return (
    <details class="failures">
      <summary>{strings.lists.failures(failures.length)}</summary>
      <ul>
        {failures.map(({ uri, problem }) => (
          <li key={uri}>
            <strong>
              <ReportText text={uri} />
            </strong>{" "}
            <ReportText text={problem.message} />
          </li>
        ))}
      </ul>
    </details>
  );
}
