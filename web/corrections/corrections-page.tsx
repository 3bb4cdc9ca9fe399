// Everything that people decided, newest first, with what has lost its place set apart: who, when, on which words, from what to what.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useRows } from "../answers.ts";
import { formatMoment } from "../format.ts";
import { Failed, Nothing, Skeleton } from "../notices.tsx";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import type { Listed } from "./listed.ts";
import { redo, undo } from "./post.ts";
import { SignerField } from "./signer-field.tsx";

export function CorrectionsPage(): JSX.Element {
  const say = strings.corrections;
  const { query } = usePlace();
  const onlyOrphans = query.get("orphans") === "true";
  const listed = useRows<Listed>(`/api/corrections?limit=100${onlyOrphans ? "&orphans=true" : ""}`);
  const [problem, setProblem] = useState<string | null>(null);
  useTitle(say.title);
  const change = (act: Promise<void>): void => {
    act.then(
      () => {
        setProblem(null);
        listed.retry();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <div class="page corrections-page">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div class="corrections-head">
        {/* Whose they are is asked where there is one to sign; before that, it is whoever runs Parley. */}
        {listed.value === null || listed.value.total === 0 ? null : <SignerField />}
        <label class="only-orphans">
          <input
            type="checkbox"
            checked={onlyOrphans}
            onChange={() => navigate(onlyOrphans ? "/corrections" : "/corrections?orphans=true", { replace: true })}
          />
          {say.onlyOrphans}
        </label>
        <a href="/coding">{strings.coding.title}</a>
        <TableLink path="/api/corrections" />
      </div>
      <p class={problem === null ? "visually-hidden" : "correct-problem"} role="status">
        {problem ?? (listed.value === null ? "" : say.count(listed.value.total))}
      </p>
      <Rows listed={listed} onlyOrphans={onlyOrphans} onChange={change} />
    </div>
  );
}

interface RowsProps {
  readonly listed: ReturnType<typeof useRows<Listed>>;
  readonly onlyOrphans: boolean;
  readonly onChange: (act: Promise<void>) => void;
}

function Rows({ listed, onlyOrphans, onChange }: RowsProps): JSX.Element {
  const say = strings.corrections;
  if (listed.value === null && listed.problem !== null) return <Failed problem={listed.problem} retry={listed.retry} />;
  if (listed.value === null) return <Skeleton label={strings.lists.loading} lines={12} />;
  const { rows, next } = listed.value;
  if (rows.length === 0)
    return <Nothing title={onlyOrphans ? say.noOrphans : say.none} hint={onlyOrphans ? "" : say.noneHint} />;
  return (
    <>
      <ol class="correction-list">
        {rows.map((row) => (
          <Row key={row.ref} row={row} onChange={onChange} />
        ))}
      </ol>
      {next === null ? null : (
        <button type="button" onClick={listed.loadMore} disabled={listed.isLoadingMore}>
          {listed.isLoadingMore ? strings.lists.loadingMore : strings.lists.more}
        </button>
      )}
    </>
  );
}

function Row({ row, onChange }: { row: Listed; onChange: RowsProps["onChange"] }): JSX.Element {
  const say = strings.corrections;
  const { ref, verb, of, by, madeAt, state, isOrphan, words, was, is } = row;
  const verbs: Readonly<Record<string, string>> = { ...say.verbs, ...strings.judge.verbs, ...say.verbsOverAll };
  const standing = state === "lost" ? say.lost[of] : say.states[state];
  return (
    <li class={state === "undone" ? "correction is-undone" : "correction"}>
      <p class="correction-head">
        <strong>{verbs[verb] ?? verb}</strong>
        {state === "held" ? null : <span class={isOrphan ? "badge is-open" : "badge"}>{standing}</span>}
      </p>
      <p class="correction-words">
        <Place row={row}>
          <ReportText text={words} most={300} />
        </Place>
      </p>
      {is === null && verb !== "speaker" && verb !== "add" ? null : (
        <p class="correction-change">
          {was === null && verb !== "speaker" ? null : (
            <>
              <ReportText text={was ?? strings.reading.nobody} most={200} />{" "}
              <span class="arrow-on" aria-hidden="true" />
              <span class="visually-hidden">{say.became}</span>{" "}
            </>
          )}
          <ReportText text={is ?? strings.reading.nobody} most={200} />
        </p>
      )}
      <p class="correction-foot">
        <bdi>{by}</bdi> · <time dateTime={madeAt}>{formatMoment(madeAt)}</time>
        <ChangeButton row={row} label={words.slice(0, 60)} onChange={onChange} />
        <span class="correction-ref">{ref}</span>
      </p>
    </li>
  );
}

function Place({ row, children }: { row: Listed; children: JSX.Element }): JSX.Element {
  if (row.report === null || row.state === "absent") return children;
  const isThere = row.record !== null && !row.verb.startsWith("reject") && row.state === "held";
  return <a href={`/reports/${row.report}${isThere ? `?record=${row.record}` : ""}`}>{children}</a>;
}

function ChangeButton({ row, label, onChange }: { row: Listed; label: string; onChange: RowsProps["onChange"] }) {
  const say = strings.correct;
  if (row.state === "undone") {
    return (
      <button
        type="button"
        class="quiet"
        aria-label={`${say.redo}: ${label}`}
        onClick={() => onChange(redo([row.ref]))}
      >
        {say.redo}
      </button>
    );
  }
  return (
    <button type="button" class="quiet" aria-label={`${say.undo}: ${label}`} onClick={() => onChange(undo([row.ref]))}>
      {say.undo}
    </button>
  );
}
