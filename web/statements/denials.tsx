// Who denied a statement, or what a denial denies: each with its words, the statement it belongs to and the report that has it. Nothing
// where there is neither.
import type { JSX } from "preact";
import type { Denial } from "../../src/reconcile/statements/denials.ts";
import type { Statement } from "../../src/reconcile/statements/statement.ts";
import { permalinkAddress, statementAddress } from "../addresses.ts";
import { DateText } from "../date-text.tsx";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

const { statement: say } = strings;

export function Denials({ statement: { deniedBy, denies } }: { statement: Statement }): JSX.Element {
  return (
    <>
      {deniedBy.length === 0 ? null : <Listed id="denied-by" title={say.deniedBy} denials={deniedBy} />}
      {denies.length === 0 ? null : <Listed id="denies" title={say.denies} denials={denies} />}
    </>
  );
}

function Listed({ id, title, denials }: { id: string; title: string; denials: readonly Denial[] }): JSX.Element {
  return (
    <Section id={id} title={title} count={denials.length}>
      <p class="part-intro">{say.denialsIntro}</p>
      <ul class="chain">
        {denials.map((one) => (
          <li key={one.statement} class="chain-word">
            <p class="chain-name">
              {one.speaker === null ? strings.lists.noSpeaker : <ReportText text={one.speaker} most={120} />}
            </p>
            <a href={statementAddress(one.statement)}>
              <ReportText text={one.words} most={300} />
            </a>{" "}
            <span class="carrier-remarks">
              <a href={permalinkAddress(one.attribution)}>
                {one.outlet === null ? strings.lists.noOutlet : <ReportText text={one.outlet} most={80} />}
              </a>
              {" · "}
              {one.publishedAt === null ? strings.lists.noDate : <DateText iso={one.publishedAt} />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
