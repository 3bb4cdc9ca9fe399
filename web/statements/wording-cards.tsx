// Every wording of a statement beside the one nearest to the speaker, its differences marked; the same words stand once, with all the reports that
// have them. What cannot be relied on says so, and why.
import type { JSX } from "preact";
import type { Statement, StatementWording } from "../../src/reconcile/statements/statement.ts";
import { AccordingTo } from "../according-to.tsx";
import { permalinkAddress } from "../addresses.ts";
import { addedBadge } from "../badge.ts";
import { Badges } from "../badges.tsx";
import { DateText } from "../date-text.tsx";
import { DiffText } from "../diff-text.tsx";
import { meaningOf } from "../meaning-of.ts";
import type { Badge } from "../reading/records/record.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
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
      <p>
        <TableLink path={`/api/statements/${encodeURIComponent(statement.id)}`} />
      </p>
    </Section>
  );
}

function Card({ group: { first, all, isFullest } }: { group: WordingGroup }): JSX.Element {
  const isUnreliable = all.some((one) => one.isUnreliable);
  return (
    <li class={isFullest ? "wording is-fullest" : "wording"}>
      {/* Said once for all cards, so that the keyboard does not stop at each. */}
      <Badges badges={badgesOf(first, isFullest)} isInControl={!isFullest} />
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

function badgesOf({ id, kind, grade, faithfulness }: StatementWording, isFullest: boolean): readonly Badge[] {
  return [
    { text: isFullest ? say.fullest : say.faithfulness[faithfulness], tone: "is-kind", means: meaningOf("wording") },
    { text: strings.kinds[kind], means: meaningOf("quotation") },
    { text: strings.grades[grade], tone: `grade-${grade}`, means: meaningOf("sourcing") },
    ...addedBadge(id),
  ];
}

function Place({
  wording: { id, outlet, publishedAt, speaker, accordingTo, credit },
}: {
  wording: StatementWording;
}): JSX.Element {
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
      <AccordingTo names={accordingTo} />
      {credit === null || accordingTo.includes(credit) ? null : (
        <span class="remark">
          <ReportText text={say.onTheWordOf(credit)} most={120} />
        </span>
      )}
    </>
  );
}
