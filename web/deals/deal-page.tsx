// One deal over all reports: how it stands, who is at the table and between, its terms by side, what is still open, how it stood when, and
// who met. Every line opens the report at its evidence.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Cited, DealPage as Deal } from "../../src/ledger/findings.ts";
import { dealAddress, recordAddress } from "../addresses.ts";
import { useAnswer } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { OutcomeBar } from "../corrections/outcome-bar.tsx";
import { type Desk, useDesk } from "../corrections/use-desk.ts";
import { EvidenceLink, Quoted } from "../evidence-link.tsx";
import { FollowButton } from "../follow.tsx";
import { formatDate, inSeries } from "../format.ts";
import { type Passages, usePassages } from "../passages.ts";
import type { Badge } from "../reading/records/record.ts";
import { Answered, Section } from "../record-page.tsx";
import { ReportLine } from "../report-line.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { WhoLink, WhoLinks } from "../who-link.tsx";
import { DealStatements } from "./deal-statements.tsx";
import { DealTools } from "./deal-tools.tsx";
import { LastWeekSection } from "./last-week-section.tsx";
import { TermsTableView } from "./terms-table-view.tsx";

const { deal: say } = strings;

/** What is shown before one asks for all. */
const MOST_HISTORY = 12;
const MOST_REPORTS = 40;

export function DealPage({ id }: { id: string }): JSX.Element {
  const desk = useDesk();
  const [shown, setShown] = useState(id);
  // What is left of a deal may no longer have its id; the address follows without a step of its own.
  const goOn = (rest: string): void => {
    window.history.replaceState(null, "", dealAddress(rest));
    setShown(rest);
  };
  return (
    <>
      <OutcomeBar desk={desk} />
      <DealWithId key={`${shown} ${desk.round}`} id={shown} desk={desk} onSplit={goOn} />
    </>
  );
}

interface DealWithIdProps {
  readonly id: string;
  readonly desk: Desk;
  readonly onSplit: (rest: string) => void;
}

function DealWithId({ id, desk, onSplit }: DealWithIdProps): JSX.Element {
  const answer = useAnswer<Deal>(`/api/deals/${encodeURIComponent(id)}`);
  const { history, reports } = answer.value ?? { history: [], reports: [] };
  const named = reports.slice(0, MOST_REPORTS).map((report) => ({ report }));
  const passages = usePassages([...history.slice(-MOST_HISTORY), ...named]);
  // Shown at once with its sentences: what came in later would push the rest down.
  const value = passages.isLoading ? null : answer.value;
  return (
    <Answered
      answer={{ ...answer, value }}
      title={say.noun}
      show={(deal) => (
        <Shown deal={deal} passages={passages} tools={<DealTools deal={deal} desk={desk} onSplit={onSplit} />} />
      )}
    />
  );
}

interface ShownProps {
  readonly deal: Deal;
  readonly passages: Passages;
  readonly tools: JSX.Element;
}

function Shown({ deal, passages, tools }: ShownProps): JSX.Element {
  useTitle(deal.name);
  const others = deal.names.filter((name) => name !== deal.name);
  return (
    <div class="page record-page deal-page">
      <header class="record-head">
        <p class="eyebrow">{say.noun}</p>
        <h1>
          <ReportText text={deal.name} most={200} />
        </h1>
        <Badges badges={badgesOf(deal)} />
        {others.length === 0 ? null : (
          <p class="also">
            {say.alsoCalled} <ReportText text={inSeries(others.slice(0, 8))} most={400} />
          </p>
        )}
        <FollowButton kind="deal" id={deal.id} name={deal.name} former={deal.ids} />
        {tools}
      </header>
      <Sides deal={deal} />
      <LastWeekSection deal={deal} />
      <Section id="terms" title={say.terms} count={deal.terms.length}>
        {deal.terms.length === 0 ? <p class="part-none">{say.noTerms}</p> : <TermsTableView deal={deal} />}
        {deal.terms.length === 0 ? null : (
          <p>
            <TableLink path={`/api/deals/${encodeURIComponent(deal.id)}`} />
          </p>
        )}
      </Section>
      <OpenDemands deal={deal} />
      <History deal={deal} passages={passages} />
      <Meetings deal={deal} />
      <Reports deal={deal} passages={passages} />
      <DealStatements deal={deal.id} />
    </div>
  );
}

function badgesOf({ kind, status, since, until, reports }: Deal): readonly Badge[] {
  return [
    { text: strings.dealKinds[kind] },
    { text: status === null ? say.noStatus : say.statuses[status], tone: "is-kind" },
    { text: strings.lists.reports(reports.length) },
    ...(since === null || until === null
      ? []
      : [{ text: strings.evidence.stretch(formatDate(since), formatDate(until)) }]),
  ];
}

function Sides({ deal: { parties, mediators } }: { deal: Deal }): JSX.Element {
  return (
    <Section id="sides" title={say.sides}>
      {parties.length + mediators.length === 0 ? <p class="part-none">{say.noSides}</p> : null}
      <ul class="sides">
        {parties.map((one) => (
          <Side key={one.id} name={<WhoLink who={one} />} how={null} cited={one.cited} />
        ))}
        {mediators.map((one) => (
          <Side
            key={`${one.id} ${one.how}`}
            name={<WhoLink who={one} />}
            how={strings.mediations[one.how]}
            cited={one.cited}
          />
        ))}
      </ul>
    </Section>
  );
}

interface SideProps {
  readonly name: JSX.Element;
  /** How a mediator stands between the parties; null for a party. */
  readonly how: string | null;
  readonly cited: readonly Cited[];
}

function Side({ name, how, cited }: SideProps): JSX.Element {
  const [first] = cited;
  return (
    <li>
      <span class="side-name">{name}</span>
      <span class="remark">{how ?? say.party}</span>
      {first === undefined ? null : (
        <span class="side-place">
          <EvidenceLink cited={first} />
          {cited.length > 1 ? <span class="remark">{strings.evidence.otherPlaces(cited.length - 1)}</span> : null}
        </span>
      )}
    </li>
  );
}

function OpenDemands({ deal }: { deal: Deal }): JSX.Element {
  const open = deal.terms.filter(({ isOpen }) => isOpen);
  return (
    <Section id="open" title={say.openDemands} count={open.length}>
      <p class="part-intro">{open.length === 0 ? say.noOpen : say.openIntro}</p>
      <ul class="plain-list">
        {open.map(({ words, moves }, at) => {
          const last = moves.findLast(({ move }) => move === "demanded");
          return (
            <li key={at}>
              <span class="term-words" dir="auto">
                <ReportText text={words} most={300} />
              </span>
              {last === undefined ? null : (
                <span class="remark">
                  <WhoLinks all={last.by} /> · <EvidenceLink cited={last} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Newest first: how it stands is asked before how it stood. */
function History({ deal, passages }: { deal: Deal; passages: Passages }): JSX.Element {
  return (
    <Section id="history" title={say.history} count={deal.history.length}>
      {deal.history.length === 0 ? <p class="part-none">{say.noHistory}</p> : null}
      <ShowAll
        items={deal.history.toReversed()}
        most={MOST_HISTORY}
        show={(some) => (
          <ol class="deal-history">
            {some.map((one) => (
              <li key={`${one.report} ${one.span.start}`}>
                <strong class="history-status">{say.statuses[one.status]}</strong>
                <Quoted cited={one} words={passages.wordsOf(one)} />
              </li>
            ))}
          </ol>
        )}
      />
    </Section>
  );
}

function Meetings({ deal: { meetings } }: { deal: Deal }): JSX.Element {
  return (
    <Section id="meetings" title={say.meetings} count={meetings.length}>
      {meetings.length === 0 ? <p class="part-none">{say.noMeetings}</p> : null}
      <ShowAll
        items={meetings}
        most={12}
        show={(some) => (
          <ul class="plain-list">
            {some.map((one) => (
              <li key={`${one.report} ${one.span.start}`}>
                <WhoLinks all={one.who} />
                <span class="remark">
                  <EvidenceLink cited={one} />
                </span>
              </li>
            ))}
          </ul>
        )}
      />
    </Section>
  );
}

function Reports({ deal: { reports }, passages }: { deal: Deal; passages: Passages }): JSX.Element {
  return (
    <Section id="reports" title={say.reports} count={reports.length}>
      <ShowAll
        items={reports}
        most={MOST_REPORTS}
        show={(some) => (
          <ul class="plain-list">
            {some.map((report) => (
              <li key={report}>
                <a href={recordAddress(report)}>
                  <ReportLine
                    {...(passages.reportOf({ report }) ?? { publishedAt: null, outlet: null, title: report })}
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
      />
    </Section>
  );
}
