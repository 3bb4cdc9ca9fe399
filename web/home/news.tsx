// What is new: of what is followed, and wherever a stance changed. Since the last visit by when reports were added here; of the last days
// (?days=…) by the reports' own dates. Which of the two, the page says.
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { AttributionRow, Page } from "../../src/ledger/ledger.ts";
import type { ListedActor } from "../../src/ledger/lists.ts";
import type { DealNews, News as WhatIsNew } from "../../src/reconcile/news.ts";
import { useAnswer } from "../answers.ts";
import { FollowButton } from "../follow.tsx";
import { type Followed, followed } from "../followed.ts";
import { formatDate } from "../format.ts";
import { AttributionItem } from "../lists/attribution-item.tsx";
import { addressOf } from "../lists/search.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { ReportText } from "../report-text.tsx";
import { usePlace } from "../router.ts";
import { useStored } from "../stored.ts";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { lastVisit } from "./last-visit.ts";

/** In the address: since before there was anything. */
const ever = "ever";

/** Statements that are shown; the actors' own pages have all. */
const shown = 8;

export function News(): JSX.Element {
  const { query } = usePlace();
  const [days, asked] = [query.get("days"), query.get("since")];
  const [last] = useState(() => lastVisit());
  const [all] = useStored(followed);
  const since = asked ?? last ?? ever;
  const span: Span = days === null ? { since } : { days };
  const answer = useAnswer<WhatIsNew>(newsAddress(span, all, shown));
  const title =
    days !== null ? strings.home.newsOfDays : asked === null && last !== null ? strings.home.news : titleOf(since);
  return (
    <section aria-labelledby="news-title" aria-busy={answer.isLoading}>
      <h2 id="news-title">{title}</h2>
      <Since asked={days === null ? (asked ?? (last === null ? ever : null)) : `${days} days`} />
      {answer.problem !== null ? (
        <Failed problem={answer.problem} retry={answer.retry} />
      ) : answer.value === null ? (
        <Skeleton label={strings.lists.loading} lines={8} />
      ) : (
        <Told news={answer.value} all={all} />
      )}
      <p>
        <TableLink path={newsAddress(span, all, null)} />
      </p>
    </section>
  );
}

type Span = { readonly since: string } | { readonly days: string };

function newsAddress(span: Span, all: readonly Followed[], limit: number | null): string {
  const query = new URLSearchParams(limit === null ? {} : { limit: String(limit) });
  if ("days" in span) query.set("days", span.days);
  else if (span.since !== ever) query.set("since", span.since);
  for (const { kind, id } of all) query.append(kind, id);
  return addressOf("/api/news", query);
}

function titleOf(since: string): string {
  return since === ever ? strings.home.newsFirst : strings.home.newsSince(formatDate(since));
}

function Since({ asked }: { asked: string | null }): JSX.Element {
  const words = strings.home;
  const choices: readonly (readonly [label: string, address: string, is: string | null])[] = [
    [words.lastVisit, "/", null],
    [words.day, "/?days=1", "1 days"],
    [words.week, "/?days=7", "7 days"],
    [words.ever, `/?since=${ever}`, ever],
  ];
  return (
    <p class="since">
      {words.since}{" "}
      {choices.map(([label, address, is]) => (
        <a key={label} href={address} aria-current={is === asked ? "true" : undefined}>
          {label}
        </a>
      ))}
    </p>
  );
}

function Told({ news, all }: { news: WhatIsNew; all: readonly Followed[] }): JSX.Element {
  const { clock, reports, statements, deals, shifts, differences } = news;
  const words = strings.home;
  const isQuiet = statements.total === 0 && deals.length === 0;
  return (
    <>
      <p>{countedBy(clock, reports)}</p>
      {shifts.length + differences.length === 0 ? null : (
        <ul class="task-links">
          {shifts.length === 0 ? null : (
            <li>
              <a href="/check#shifts">{words.shifts(shifts.length)}</a>
            </li>
          )}
          {differences.length === 0 ? null : (
            <li>
              <a href="/check#differences">{words.differences(differences.length)}</a>
            </li>
          )}
        </ul>
      )}
      {all.length === 0 ? <Suggested /> : <Following all={all} isQuiet={isQuiet} />}
      {deals.length === 0 ? null : (
        <ul class="news-list">
          {deals.map((deal) => (
            <DealItem key={deal.id} deal={deal} />
          ))}
        </ul>
      )}
      {statements.total === 0 ? null : <Statements statements={statements} />}
    </>
  );
}

function countedBy({ by, since, until }: WhatIsNew["clock"], reports: number): string {
  const words = strings.home;
  if (by === "added") return reports === 0 ? words.nothingNew : words.added(reports);
  if (until === null) return words.nothingDated;
  return words.published(reports, strings.evidence.stretch(formatDate(since), formatDate(until)));
}

function Statements({ statements: { rows, total } }: { statements: Page<AttributionRow> }): JSX.Element {
  return (
    <>
      <h3>{strings.home.statements(total)}</h3>
      <ul class="news-list">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <AttributionItem row={row} hits={[]} />
          </li>
        ))}
      </ul>
      {total > rows.length ? <p class="hint">{strings.home.more(total - rows.length)}</p> : null}
    </>
  );
}

function DealItem({ deal: { id, name, moves, reports } }: { deal: DealNews }): JSX.Element {
  return (
    <li>
      <a href={`/deals/${encodeURIComponent(id)}`}>
        <ReportText text={name} most={120} />
      </a>{" "}
      <span class="hint">
        {strings.home.moves(moves.length)} {strings.home.inReports(reports)}
      </span>
    </li>
  );
}

function Following({ all, isQuiet }: { all: readonly Followed[]; isQuiet: boolean }): JSX.Element {
  return (
    <>
      {isQuiet ? <p>{strings.home.followedNothing}</p> : null}
      <Stars label={strings.home.followed} all={all} />
    </>
  );
}

/** Who is named most, for those who follow nobody yet. */
function Suggested(): JSX.Element {
  const { value } = useAnswer<Page<ListedActor>>("/api/actors?limit=6");
  const all = (value?.rows ?? []).map(({ id, name }): Followed => ({ kind: "actor", id, name }));
  return <Stars label={strings.home.followNobody} all={all} />;
}

function Stars({ label, all }: { label: ComponentChildren; all: readonly Followed[] }): JSX.Element {
  return (
    <>
      <p class="hint">{label}</p>
      <ul class="suggested">
        {all.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <a href={`/${kind === "actor" ? "actors" : "deals"}/${encodeURIComponent(id)}`}>
              <ReportText text={name} most={80} />
            </a>
            <FollowButton kind={kind} id={id} name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
