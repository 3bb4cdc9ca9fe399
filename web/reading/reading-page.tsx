// The reading view: a report's own text with its evidence marked, and its records beside it. Which table and
// which record are shown stands in the address: /reports/ID?show=acts, /reports/ID?record=e3.
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Reading } from "../../src/schema/reading.ts";
import { type Answer, useAnswer } from "../answers.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { reportName } from "../report-name.ts";
import { usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { layOutReport } from "./lay-out.ts";
import { Legend } from "./legend.tsx";
import { RecordList } from "./record-list.tsx";
import { recordsOf, tableOf } from "./records/tables.ts";
import { ReportBody } from "./report-body.tsx";
import { ReportHead } from "./report-head.tsx";
import { recordAt } from "./select-in-text.ts";
import { Stepper } from "./stepper.tsx";
import { TableLinks } from "./table-links.tsx";
import { useSelection } from "./use-selection.ts";

export function ReadingPage({ id }: { id: string }): JSX.Element {
  const answer = useAnswer<Reading>(`/api/reports/${encodeURIComponent(id)}`);
  useTitle(nameOf(answer));
  if (answer.problem !== null) {
    return (
      <div class="page">
        <Failed heading="h1" problem={answer.problem} retry={answer.retry} />
      </div>
    );
  }
  if (answer.value === null) {
    return (
      <div class="page reading-page">
        <Skeleton label={strings.reading.loading} lines={30} />
      </div>
    );
  }
  return <ReadingView reading={answer.value} />;
}

function nameOf({ value, problem }: Answer<Reading>): string {
  if (problem !== null) return strings.problems.heading;
  return value === null ? strings.reading.report : reportName(value.article);
}

function ReadingView({ reading }: { reading: Reading }): JSX.Element {
  const { path, query } = usePlace();
  const table = tableOf(reading, query);
  const records = useMemo(() => recordsOf(reading, table), [reading, table]);
  const report = useMemo(() => layOutReport(reading, records), [reading, records]);
  const list = useRef<HTMLOListElement>(null);
  const { at, record, select, step } = useSelection(table, records, list);
  const selected = record?.id ?? null;
  const onTextClick = (event: MouseEvent): void => select(recordAt(event.target, selected));
  return (
    <div class="page reading-page">
      {/* biome-ignore lint/a11y: a shortcut for the mouse; by keyboard and screen reader the list beside does the same. */}
      <article class="report" onClick={onTextClick}>
        <ReportHead reading={reading} headline={report.headline} selected={selected} />
        <ReportBody text={reading.article.text} blocks={report.blocks} selected={selected} />
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
          <RecordList records={records} selected={selected} list={list} onSelect={select} onStep={step} />
        )}
      </aside>
    </div>
  );
}
