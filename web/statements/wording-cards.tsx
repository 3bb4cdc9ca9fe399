// Every wording of a statement beside the fullest one, its differences marked; the same words stand once, with all the reports that
// have them. What cannot be relied on says so, and why.
import type { JSX } from "preact";
import type { Statement, StatementWording } from "../../src/reconcile/statements/statement.ts";
import { permalinkAddress } from "../addresses.ts";
import { Badges } from "../badges.tsx";
import { DateText } from "../date-text.tsx";
import { DiffText } from "../diff-text.tsx";
import type { Badge } from "../reading/records/record.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { type WordingGroup, wordingGroups } from "./wordings.ts";

const { statement: say } = strings;

export function Wordings({ statement }: { statement: Statement }): JSX.Element {
  const groups = wordingGroups(statement);
  return (
    <Section id="wordings" title={say.wordings} count={groups.length}>
      {groups.length > 1 ? <p class="part-intro">{say.wordingsIntro}</p> : null}
      <ShowAll
        items={groups}
        most={12}
        show={(some) => (
          <ol class="wordings">
            {some.map((group) => (
              <Card key={group.first.id} group={group} />
            ))}
          </ol>
        )}
      />
    </Section>
  );
}

function Card({ group: { first, all, isFullest } }: { group: WordingGroup }): JSX.Element {
  const isUnreliable = all.some((one) => one.isUnreliable);
  return (
    <li class={isFullest ? "wording is-fullest" : "wording"}>
      <Badges badges={badgesOf(first, isFullest)} />
      <blockquote dir="auto">
        {isFullest ? <ReportText text={first.words} most={20_000} /> : <DiffText diff={first.diff} />}
      </blockquote>
      {isUnreliable ? (
        <p class="wording-warning">
          <strong>{say.unreliable}.</strong> {say.unreliableWhy}
        </p>
      ) : null}
      <ShowAll
        items={all}
        most={4}
        show={(some) => (
          <ul class="wording-places">
            {some.map((one) => (
              <li key={one.id}>
                <Place wording={one} />
              </li>
            ))}
          </ul>
        )}
      />
    </li>
  );
}

function badgesOf({ kind, grade, faithfulness }: StatementWording, isFullest: boolean): readonly Badge[] {
  return [
    { text: isFullest ? say.fullest : say.faithfulness[faithfulness], tone: "is-kind" },
    { text: strings.kinds[kind] },
    { text: strings.grades[grade], tone: `grade-${grade}` },
  ];
}

function Place({ wording: { id, outlet, publishedAt, speaker, credit } }: { wording: StatementWording }): JSX.Element {
  return (
    <>
      <a href={permalinkAddress(id)}>
        {outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />}
        {" · "}
        {publishedAt === null ? strings.lists.noDate : <DateText iso={publishedAt} />}
      </a>
      {speaker === null ? null : (
        <span class="remark">
          <ReportText text={speaker} most={80} />
        </span>
      )}
      {credit === null ? null : (
        <span class="remark">
          <ReportText text={say.onTheWordOf(credit)} most={120} />
        </span>
      )}
    </>
  );
}
