// One actor over all reports: who it is with the evidence, what it said and when, what it holds on which issue and where that changed, of
// whom it speaks and who of it. A name that several bear shows each of them.
import type { JSX } from "preact";
import type { ActorRow, Page, ReconciledActor } from "../../src/ledger/ledger.ts";
import type { StatementRow } from "../../src/ledger/lists.ts";
import type { ActorPage as Actor, Namesakes } from "../../src/reconcile/actor-page.ts";
import { actorAddress, recordAddress } from "../addresses.ts";
import { useAnswer } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { OutcomeBar } from "../corrections/outcome-bar.tsx";
import { type Desk, useDesk } from "../corrections/use-desk.ts";
import { FollowButton } from "../follow.tsx";
import { formatDate } from "../format.ts";
import { type Passages, usePassages } from "../passages.ts";
import type { Badge } from "../reading/records/record.ts";
import { Answered, Section } from "../record-page.tsx";
import { ReportLine } from "../report-line.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { ActorTools } from "./actor-tools.tsx";
import { Identity } from "./identity.tsx";
import { Positions, Shifts } from "./positions.tsx";
import { RegardLists, type Regards } from "./regards.tsx";
import { StatementLanes } from "./statement-lanes.tsx";

const { actor: say } = strings;

const mostStatements = 100;

export function ActorPage({ id }: { id: string }): JSX.Element {
  const desk = useDesk();
  return (
    <>
      <OutcomeBar desk={desk} />
      <ActorNamed key={desk.round} id={id} desk={desk} />
    </>
  );
}

function ActorNamed({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const answer = useAnswer<Actor | Namesakes>(`/api/actors/${encodeURIComponent(id)}`);
  const { value } = answer;
  if (value !== null && "actor" in value) return <Known found={value} desk={desk} />;
  return (
    <Answered
      answer={{ ...answer, value }}
      title={say.noun}
      show={(found) => <SameName name={id} namesakes={"namesakes" in found ? found.namesakes : []} />}
    />
  );
}

/** Everything else is asked for by the actor's own id, and shown together: what came in later would push the rest down. */
function Known({ found, desk }: { found: Actor; desk: Desk }): JSX.Element {
  const { actor, shifts, places } = found;
  const id = encodeURIComponent(actor.id);
  const regards = useAnswer<Regards>(`/api/actors/${id}/regards`);
  const statements = useAnswer<Page<StatementRow>>(`/api/statements?speaker=${id}&limit=${mostStatements}`);
  const said = regards.value === null ? [] : [...regards.value.by.slice(-10), ...regards.value.toward.slice(-10)];
  const cited = [...shifts.slice(0, 10).flatMap(({ before, after }) => [before, after]), ...said];
  const passages = usePassages([...cited, ...places]);
  const isWhole = regards.value !== null && statements.value !== null && !passages.isLoading;
  const problem = regards.problem ?? statements.problem;
  const retry = regards.problem === null ? statements.retry : regards.retry;
  const value = isWhole ? { regards: regards.value, statements: statements.value } : null;
  return (
    <Answered
      answer={{ value, problem, retry }}
      title={actor.name}
      show={({ regards, statements }) => (
        <Shown found={found} regards={regards} statements={statements} passages={passages} desk={desk} />
      )}
    />
  );
}

interface ShownProps {
  readonly found: Actor;
  readonly regards: Regards;
  readonly statements: Page<StatementRow>;
  readonly passages: Passages;
  readonly desk: Desk;
}

function Shown({ found, regards, statements, passages, desk }: ShownProps): JSX.Element {
  const { actor, places, positions, shifts } = found;
  useTitle(actor.name);
  return (
    <div class="page record-page actor-page">
      <header class="record-head">
        <p class="eyebrow">{say.kinds[actor.kind]}</p>
        <h1>
          <ReportText text={actor.name} most={200} />
        </h1>
        {actor.of === null ? null : (
          <p class="also">
            <ReportText text={say.of(actor.of)} most={200} />
          </p>
        )}
        <Badges badges={badgesOf(actor)} />
        <FollowButton kind="actor" id={actor.id} name={actor.name} />
        <ActorTools actor={actor} reports={[...new Set(places.map(({ report }) => report))]} desk={desk} />
      </header>
      <Identity actor={actor} />
      <Statements actor={actor} statements={statements} />
      <Shifts shifts={shifts} passages={passages} />
      <Positions actor={actor.id} positions={positions} desk={desk} />
      <RegardLists regards={regards} passages={passages} />
      <Places actor={actor} places={places} passages={passages} />
    </div>
  );
}

function badgesOf({ reports, attributions, since, until }: ReconciledActor): readonly Badge[] {
  return [
    { text: strings.lists.reports(reports) },
    { text: strings.lists.attributions(attributions) },
    ...(since === null || until === null
      ? []
      : [{ text: strings.evidence.stretch(formatDate(since), formatDate(until)) }]),
  ];
}

function Statements({ actor, statements }: { actor: ReconciledActor; statements: Page<StatementRow> }): JSX.Element {
  const { rows, total } = statements;
  return (
    <Section id="statements" title={say.statements} count={total}>
      {rows.length === 0 ? <p class="part-none">{say.noStatements}</p> : <StatementLanes rows={rows} />}
      <p class="part-intro">
        {total > rows.length ? `${say.newest(rows.length, total)} · ` : null}
        <a href={`/attributions?speaker=${encodeURIComponent(actor.id)}`}>{say.allStatements}</a>
      </p>
    </Section>
  );
}

interface PlacesProps {
  readonly actor: ReconciledActor;
  readonly places: readonly ActorRow[];
  readonly passages: Passages;
}

function Places({ actor, places, passages }: PlacesProps): JSX.Element {
  const more = actor.reports - places.length;
  return (
    <Section id="places" title={say.places} count={actor.reports}>
      <ul class="plain-list">
        {places.map((place) => (
          <li key={place.id}>
            <a href={recordAddress(place.report)}>
              <ReportLine {...(passages.reportOf(place) ?? { publishedAt: null, outlet: null, title: place.report })} />
            </a>
            <span class="remark">{say.mentions(place.mentions)}</span>
            {place.attributions === 0 ? null : <span class="remark">{say.said(place.attributions)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="part-intro">{say.morePlaces(more)}</p> : null}
    </Section>
  );
}

function SameName({ name, namesakes }: { name: string; namesakes: readonly ReconciledActor[] }): JSX.Element {
  useTitle(name);
  return (
    <div class="page record-page">
      <h1>
        <ReportText text={say.namesakes(name, namesakes.length)} most={200} />
      </h1>
      <ul class="plain-list namesakes">
        {namesakes.map((actor) => (
          <li key={actor.id}>
            <a href={actorAddress(actor.id)}>
              <ReportText text={actor.name} most={120} />
            </a>
            <Badges badges={[{ text: say.kinds[actor.kind], tone: "is-kind" }, ...badgesOf(actor)]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
