// The app's reading view of a report that stands in no ledger: its text with its evidence marked, and its records beside it. What is selected stands in the
// address, as in the app; links to pages that only a ledger has are none here.
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Reading } from "../src/schema/reading.ts";
import { layOutReport } from "../web/reading/lay-out.ts";
import { Legend } from "../web/reading/legend.tsx";
import { MarkTip } from "../web/reading/mark-tip.tsx";
import { RecordList } from "../web/reading/record-list.tsx";
import { recordsOf, tableOf } from "../web/reading/records/tables.ts";
import { ReportBody } from "../web/reading/report-body.tsx";
import { ReportHead } from "../web/reading/report-head.tsx";
import { recordAt } from "../web/reading/select-in-text.ts";
import { Stepper } from "../web/reading/stepper.tsx";
import { TableLinks } from "../web/reading/table-links.tsx";
import { useSelection } from "../web/reading/use-selection.ts";
import { navigate, usePlace } from "../web/router.ts";
import { strings } from "../web/strings.ts";

export function ReadReport({ reading }: { reading: Reading }): JSX.Element {
  const { path, query } = usePlace();
  const table = tableOf(reading, query);
  const records = useMemo(() => recordsOf(reading, table), [reading, table]);
  const report = useMemo(() => layOutReport(reading, records), [reading, records]);
  const article = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { at, record, select, step } = useSelection(table, records, list);
  const selected = record?.id ?? null;
  return (
    // biome-ignore lint/a11y: links inside of it are what is pressed; they lead to other records of the same page.
    <div class="page reading-page" onClick={stayHere}>
      {/* biome-ignore lint/a11y: a shortcut for the mouse; by keyboard and screen reader the list beside does the same. */}
      <article ref={article} class="report" onClick={(event) => select(recordAt(event.target, selected))}>
        <ReportHead reading={reading} headline={report.headline} selected={selected} />
        <ReportBody text={reading.article.text} blocks={report.blocks} selected={selected} />
        <MarkTip container={article} records={records} table={table} />
      </article>
      <aside class="panel" aria-labelledby="records-title">
        <div class="panel-head">
          <TableLinks reading={reading} table={table} path={path} />
          <h2 id="records-title">{strings.tables[table].title}</h2>
          <Legend table={table} />
        </div>
        <Stepper at={at} record={record} total={records.length} onStep={step} />
        {records.length === 0 ? (
          <p class="nothing-title">{strings.tables[table].none}</p>
        ) : (
          <RecordList records={records} selected={selected} tools={null} list={list} onSelect={select} onStep={step} />
        )}
      </aside>
    </div>
  );
}

/** A link to another record or table changes the address and not the page: the report stands nowhere else. */
function stayHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link === null || link.hasAttribute("target") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { pathname, search, hash } = new URL(link.getAttribute("href") ?? "", window.location.href);
  if (pathname !== window.location.pathname || hash !== "") return;
  event.preventDefault();
  navigate(pathname + search, { replace: true });
}
