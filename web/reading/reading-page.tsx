// The reading view: a report's own text with its evidence marked, and its records beside it. Which table and
// which record are shown stands in the address: /reports/ID?show=acts, /reports/ID?record=e3.
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { ReportLinks } from "../../src/reconcile/report-links.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { type Answer, useAnswer } from "../answers.ts";
import { BesidePage } from "../beside/beside-page.tsx";
import { Failed, Skeleton } from "../notices.tsx";
import { reportName } from "../report-name.ts";
import { usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { citedIn, useCited } from "./cited.ts";
import { CorrectTools } from "./correct/correct-tools.tsx";
import { FurnitureBar } from "./correct/furniture-bar.tsx";
import { Handles } from "./correct/handles.tsx";
import { HistoryBar } from "./correct/history-bar.tsx";
import { useCorrections } from "./correct/use-corrections.ts";
import { useDraft, withDraft } from "./correct/use-draft.ts";
import { layOutReport } from "./lay-out.ts";
import { Legend } from "./legend.tsx";
import { MarkTip } from "./mark-tip.tsx";
import { OtherReports } from "./other-reports.tsx";
import { RecordList } from "./record-list.tsx";
import { recordsOf, tableOf } from "./records/tables.ts";
import { ReportBody } from "./report-body.tsx";
import { ReportHead } from "./report-head.tsx";
import { recordAt } from "./select-in-text.ts";
import { Stepper } from "./stepper.tsx";
import { TableLinks } from "./table-links.tsx";
import { useSelection } from "./use-selection.ts";

export function ReadingPage({ id }: { id: string }): JSX.Element {
  const other = usePlace().query.get("beside");
  return other === null || other === "" ? <OneReport id={id} /> : <BesidePage key={other} left={id} right={other} />;
}

/** The links of its records are asked for beside it, and where they cannot be had it stands without them. */
function OneReport({ id }: { id: string }): JSX.Element {
  const links = useAnswer<ReportLinks>(`/api/reports/${encodeURIComponent(id)}/links`);
  const answer = useAnswer<Reading>(`/api/reports/${encodeURIComponent(id)}`);
  useTitle(nameOf(answer));
  if (answer.problem !== null) {
    return (
      <div class="page">
        <Failed heading="h1" problem={answer.problem} retry={answer.retry} />
      </div>
    );
  }
  if (answer.value === null || links.isLoading) {
    return (
      <div class="page reading-page">
        <Skeleton label={strings.reading.loading} lines={30} />
      </div>
    );
  }
  const onChanged = (): void => {
    answer.retry();
    links.retry();
  };
  return <ReadingView reading={answer.value} links={links.value} onChanged={onChanged} />;
}

function nameOf({ value, problem }: Answer<Reading>): string {
  if (problem !== null) return strings.problems.heading;
  return value === null ? strings.reading.report : reportName(value.article);
}

interface ReadingViewProps {
  readonly reading: Reading;
  readonly links: ReportLinks | null;
  /** Asks for it again, after somebody corrected it. */
  readonly onChanged: () => void;
}

function ReadingView({ reading, links, onChanged }: ReadingViewProps): JSX.Element {
  const { path, query } = usePlace();
  const table = tableOf(reading, query);
  const records = useMemo(() => recordsOf(reading, table, links), [reading, table, links]);
  const at = query.get("at");
  const cited = useMemo(() => citedIn(query, reading.article.text.length), [reading, at]);
  const drafting = useDraft(reading.article.text, query.get("record"));
  const { draft } = drafting;
  const report = useMemo(
    () => layOutReport(reading, withDraft(records, draft), cited),
    [reading, records, draft, cited],
  );
  useCited(cited);
  const article = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { at: place, record, select, step } = useSelection(table, records, list);
  const selected = record?.id ?? null;
  const corrections = useCorrections(reading.article.id, onChanged);
  const attribution = reading.attributions.find((one) => one.id === selected);
  const tools =
    attribution === undefined ? null : (
      <CorrectTools
        key={attribution.id}
        reading={reading}
        attribution={attribution}
        corrections={corrections}
        drafting={drafting}
        onReject={() => step(place + 1 < records.length ? 1 : -1)}
      />
    );
  const onTextClick = (event: MouseEvent): void => select(recordAt(event.target, selected));
  return (
    <div class="page reading-page">
      {/* biome-ignore lint/a11y: a shortcut for the mouse; by keyboard and screen reader the list beside does the same. */}
      <article ref={article} class="report" onClick={onTextClick}>
        <ReportHead reading={reading} headline={report.headline} selected={selected} />
        <OtherReports report={reading.article.id} others={links?.others ?? []} />
        <ReportBody text={reading.article.text} blocks={report.blocks} selected={selected} />
        <MarkTip container={article} records={records} table={table} />
      </article>
      <aside class="panel" aria-labelledby="records-title">
        <div class="panel-head">
          <TableLinks reading={reading} table={table} path={path} />
          <h2 id="records-title">{strings.tables[table].title}</h2>
          <Legend table={table} />
        </div>
        <HistoryBar corrections={corrections} />
        <FurnitureBar report={reading.article.id} onWish={(wish) => corrections.send([wish])} />
        <Stepper at={place} record={record} total={records.length} onStep={step} />
        {records.length === 0 ? (
          <p class="nothing-title">{strings.tables[table].none}</p>
        ) : (
          <RecordList records={records} selected={selected} tools={tools} list={list} onSelect={select} onStep={step} />
        )}
      </aside>
      {/* Beside the panel and not in it: its box would be theirs. */}
      <Handles text={reading.article.text} piece={draft?.pieces[draft.at]?.span ?? null} onPut={drafting.put} />
    </div>
  );
}
