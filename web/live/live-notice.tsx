// A quiet notice over the corner of every page: how far a run is that writes to the ledger, and that something is new. Promise: nothing
// that is being read moves or changes; what is new is shown when the visitor asks for it.
import type { JSX } from "preact";
import type { Run } from "../../src/ledger/run.ts";
import type { NewsInBrief } from "../../src/reconcile/news-in-brief.ts";
import { dealAddress } from "../addresses.ts";
import { formatNumber } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { useLive } from "./use-live.ts";

const { live: say } = strings;

/** Deals that are named. */
const MOST_DEALS = 3;

export function LiveNotice(): JSX.Element {
  const { run, news, dismiss } = useLive();
  const isNew = news.reports > 0;
  return (
    <aside class={run === null && !isNew ? "live visually-hidden" : "live"} aria-label={say.label}>
      {run === null ? null : <HowFar run={run} />}
      {/* There before it has words: what comes in with its words is not read out. */}
      <div role="status">{isNew ? <News news={news} /> : null}</div>
      {isNew || run !== null ? (
        <p class="live-tools">
          {isNew ? (
            <button type="button" onClick={() => window.location.reload()}>
              {say.show}
            </button>
          ) : null}
          <button type="button" class="quiet" onClick={dismiss}>
            {say.dismiss}
          </button>
        </p>
      ) : null}
    </aside>
  );
}

function HowFar({ run: { doing, done, total, at } }: { run: Run }): JSX.Element {
  if (doing === "reconciling") return <p>{say.joining}</p>;
  const words =
    total === null ? say.readingSome(formatNumber(done)) : say.reading(formatNumber(done), formatNumber(total));
  return (
    <>
      <p>{words}</p>
      {total === null ? null : <progress max={Math.max(total, 1)} value={done} aria-label={words} />}
      {at === null ? null : (
        <p class="hint">
          <ReportText text={at.split(/[/\\]/).at(-1) ?? at} most={60} />
        </p>
      )}
    </>
  );
}

function News({ news: { reports, statements, deals } }: { news: NewsInBrief }): JSX.Element {
  return (
    <>
      <p>
        {strings.home.added(reports)}
        {statements === 0 ? null : ` ${say.ofFollowed(strings.home.statements(statements))}`}
      </p>
      {deals.slice(0, MOST_DEALS).map(({ id, name }) => (
        <p key={id}>
          <a href={dealAddress(id)}>
            <ReportText text={name} most={80} />
          </a>
        </p>
      ))}
    </>
  );
}
