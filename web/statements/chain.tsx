// Who has a statement from whom: for each word that it stands on, the reports that carry it and how they came by it.
import type { JSX } from "preact";
import type { FirstKnown } from "../../src/reconcile/statements/first-known.ts";
import type { Statement, StatementWording } from "../../src/reconcile/statements/statement.ts";
import { permalinkAddress, recordAddress } from "../addresses.ts";
import { DateText } from "../date-text.tsx";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { reportOf, type WordGroup, wordGroups } from "./wordings.ts";

const { statement: say } = strings;

export function Chain({ statement }: { statement: Statement }): JSX.Element {
  const groups = wordGroups(statement);
  const { first } = statement;
  return (
    <Section id="chain" title={say.chain}>
      <p class="part-intro">{say.chainIntro(statement.independent)}</p>
      <ol class="chain">
        {groups.map((group) => (
          <Word key={group.key} group={group} first={first} />
        ))}
      </ol>
    </Section>
  );
}

function Word({ group, first }: { group: WordGroup; first: FirstKnown }): JSX.Element {
  return (
    <li class="chain-word">
      <p class="chain-name">
        {group.outlet === null ? strings.lists.noOutlet : <ReportText text={group.outlet} most={120} />}
      </p>
      <ul>
        {group.carriers.map((carrier) => (
          <li key={carrier.id}>
            <Carrier carrier={carrier} first={first} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Carrier({ carrier, first }: { carrier: StatementWording; first: FirstKnown }): JSX.Element {
  const { word, title, outlet, publishedAt, copyOf } = carrier;
  const isFirst = first.reports.some((report) => report === reportOf(carrier));
  return (
    <>
      <a href={permalinkAddress(carrier.id)}>
        {outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />}
        {title === null ? null : (
          <>
            {": "}
            <ReportText text={title} most={160} />
          </>
        )}
      </a>
      <span class="carrier-remarks">
        {publishedAt === null ? strings.lists.noDate : <DateText iso={publishedAt} />}
        {" · "}
        {say.onWord[word.by]}
        {isFirst ? <strong> · {first.isTied ? say.amongFirst : say.first}</strong> : null}
        {copyOf === null ? null : (
          <>
            {" · "}
            <a href={`${recordAddress(reportOf(carrier))}?beside=${encodeURIComponent(copyOf)}`}>
              {strings.beside.heading}
            </a>
          </>
        )}
      </span>
    </>
  );
}
