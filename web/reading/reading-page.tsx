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
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { citedIn, useCited } from "./cited.ts";
import { AddAttribution } from "./correct/add-attribution.tsx";
import { CorrectTools } from "./correct/correct-tools.tsx";
import { FurnitureBar } from "./correct/furniture-bar.tsx";
import { Handles } from "./correct/handles.tsx";
import { HistoryBar } from "./correct/history-bar.tsx";
import { JudgeTools } from "./correct/judge-tools.tsx";
import { useCorrections } from "./correct/use-corrections.ts";
import { NEW, useDraft, withDraft } from "./correct/use-draft.ts";
import { layOutReport } from "./lay-out.ts";
import { Legend } from "./legend.tsx";
import { MarkTip } from "./mark-tip.tsx";
import { OtherReports } from "./other-reports.tsx";
import { RecordList } from "./record-list.tsx";
import { addressOf, recordsOf, tableOf } from "./records/tables.ts";
import { ReportBody } from "./report-body.tsx";
import { ReportHead } from "./report-head.tsx";
import { recordAt } from "./select-in-text.ts";
import { Stepper } from "./stepper.tsx";
import { TableLinks } from "./table-links.tsx";
import { focusList, useSelection } from "./use-selection.ts";

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
  const [at, asked] = [query.get("at"), query.get("record")];
  const cited = useMemo(() => citedIn(query, reading), [reading, at, asked]);
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
  const inText = draft?.record === NEW ? NEW : selected;
  const corrections = useCorrections(reading.article.id, onChanged);
  const attribution = reading.attributions.find((one) => one.id === selected);
  const judged = [...reading.acts, ...reading.terms].find((one) => one.id === selected);
  /** Before the record is gone: to the next one, or to the table that is left empty. */
  const moveOn = (): void => {
    if (records.length === 1) navigate(addressOf(path, table), { replace: true });
    else step(place + 1 < records.length ? 1 : -1);
  };
  const tools =
    attribution === undefined ? (
      judged && (
        <JudgeTools key={judged.id} reading={reading} record={judged} corrections={corrections} onReject={moveOn} />
      )
    ) : (
      <CorrectTools
        key={attribution.id}
        reading={reading}
        attribution={attribution}
        corrections={corrections}
        drafting={drafting}
        onReject={moveOn}
      />
    );
  const onTextClick = (event: MouseEvent): void => {
    if (inText !== NEW) select(recordAt(event.target, selected));
  };
  return (
    <div class="page reading-page">
      {/* biome-ignore lint/a11y: a shortcut for the mouse; by keyboard and screen reader the list beside does the same. */}
      <article ref={article} class="report" onClick={onTextClick}>
        <ReportHead reading={reading} headline={report.headline} selected={inText} />
        <OtherReports report={reading.article.id} others={links?.others ?? []} />
        <ReportBody text={reading.article.text} blocks={report.blocks} selected={inText} />
        <MarkTip container={article} records={records} table={table} />
      </article>
      <aside class="panel" aria-labelledby="records-title">
        <div class="panel-head">
          <TableLinks reading={reading} table={table} path={path} />
          <h2 id="records-title">{strings.tables[table].title}</h2>
          <Legend table={table} />
          <p>
            <TableLink path={`/api/reports/${encodeURIComponent(reading.article.id)}`} />
          </p>
        </div>
        <HistoryBar corrections={corrections} />
        <AddAttribution
          reading={reading}
          corrections={corrections}
          drafting={drafting}
          table={table}
          onAdded={(added) => {
            select(added);
            // Once it is drawn as the selected one.
            requestAnimationFrame(() => focusList(list.current));
          }}
        />
        {inText === NEW ? null : (
          <>
            <FurnitureBar report={reading.article.id} onWish={(wish) => corrections.send([wish])} />
            <Stepper at={place} record={record} total={records.length} onStep={step} />
            {records.length === 0 ? (
              <p class="nothing-title">{strings.tables[table].none}</p>
            ) : (
              <RecordList
                records={records}
                selected={selected}
                tools={tools ?? null}
                list={list}
                onSelect={select}
                onStep={step}
              />
            )}
          </>
        )}
      </aside>
      {/* Beside the panel and not in it: its box would be theirs. */}
      <Handles text={reading.article.text} piece={draft?.pieces[draft.at]?.span ?? null} onPut={drafting.put} />
    </div>
  );
}
