// One statement: what was said in the wording nearest to the speaker, who has it from whom and on how many words it so stands, every other wording with its
// differences marked, and the occasion. Every line opens the report at its evidence.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Statement } from "../../src/reconcile/statements/statement.ts";
import { AccordingTo } from "../according-to.tsx";
import { actorAddress, statementAddress } from "../addresses.ts";
import { useAnswer } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { formatDate } from "../format.ts";
import { meaningOf } from "../meaning-of.ts";
import type { Badge } from "../reading/records/record.ts";
import { Answered } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { navigate } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { Chain } from "./chain.tsx";
import { Denials } from "./denials.tsx";
import { Occasions } from "./occasions.tsx";
import { Wordings } from "./wording-cards.tsx";

const { statement: say } = strings;

export function StatementPage({ id }: { id: string }): JSX.Element {
  const answer = useAnswer<Statement>(`/api/statements/${encodeURIComponent(id)}`);
  const current = answer.isLoading ? null : (answer.value?.id ?? null);
  // What took the place of a statement that is no more has an address of its own: the one to copy and to come back to.
  useEffect(() => {
    if (current !== null && current !== id) navigate(statementAddress(current), { replace: true });
  }, [current, id]);
  return <Answered answer={answer} title={say.noun} show={(statement) => <Shown statement={statement} />} />;
}

function Shown({ statement }: { statement: Statement }): JSX.Element {
  const title = statement.speaker === null ? say.nobody : say.title(statement.speaker);
  useTitle(title);
  return (
    <div class="page record-page statement-page">
      <header class="record-head">
        <p class="eyebrow">{say.noun}</p>
        <h1>
          <Speaker statement={statement} /> <span class="verb">{say.said[statement.status]}</span>
        </h1>
        {statement.accordingTo.length === 0 ? null : (
          <p class="hint">
            <AccordingTo names={statement.accordingTo} />
          </p>
        )}
        <blockquote class="fullest" dir="auto">
          <ReportText text={statement.fullest} most={4000} />
        </blockquote>
        <Badges badges={badgesOf(statement)} />
      </header>
      <Denials statement={statement} />
      <Chain statement={statement} />
      <Wordings statement={statement} />
      <Occasions statement={statement} />
    </div>
  );
}

function Speaker({ statement: { speaker, actor } }: { statement: Statement }): JSX.Element {
  if (speaker === null) return <span class="nobody">{strings.lists.noSpeaker}</span>;
  const name = <ReportText text={speaker} most={120} />;
  return actor === null ? <span>{name}</span> : <a href={actorAddress(actor)}>{name}</a>;
}

function badgesOf({ status, sourcing, reports, independent, since, until, wordings }: Statement): readonly Badge[] {
  const days =
    since === null || until === null
      ? strings.lists.noDate
      : strings.evidence.stretch(formatDate(since), formatDate(until));
  return [
    ...(status === "said" ? [] : [{ text: strings.statuses[status], tone: `status-${status}` }]),
    { text: strings.lists.reports(reports) },
    { text: say.independent(independent), tone: "is-kind", means: meaningOf("independent") },
    { text: days },
    { text: sourcing === "named" ? say.named : say.anonymous, means: meaningOf("sourcing") },
    ...(wordings.every(({ isUnreliable }) => isUnreliable) ? [{ text: say.unreliable, tone: "status-denied" }] : []),
  ];
}
