// What was said in the reports that tell of a deal, newest first: a statement a line, however many reports carry it.
import type { JSX } from "preact";
import type { ListedStatement } from "../../src/reconcile/statements/disputed.ts";
import { AccordingTo } from "../according-to.tsx";
import { statementAddress } from "../addresses.ts";
import { useRows } from "../answers.ts";
import { DateText } from "../date-text.tsx";
import { DeniedBy } from "../denied-by.tsx";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { RowList } from "../rows.tsx";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";

const { deal: say } = strings;

export function DealStatements({ deal }: { deal: string }): JSX.Element {
  const rows = useRows<ListedStatement>(`/api/statements?deal=${encodeURIComponent(deal)}&limit=20`);
  return (
    <Section id="said" title={say.statements}>
      <RowList
        rows={rows}
        item={(row) => <Said key={row.id} statement={row} />}
        none={{ title: strings.lists.noMatch, hint: "" }}
      />
    </Section>
  );
}

function Said({
  statement: { id, since, reports, independent, row, deniedBy },
}: {
  statement: ListedStatement;
}): JSX.Element {
  return (
    <li class="row">
      <p class="row-head">
        <Who name={row.speakerName} source={row.sourceText} />
        <AccordingTo names={row.accordingTo} />
      </p>
      <a class="row-link" href={statementAddress(id)}>
        <span class="row-words">
          <ReportText text={row.contentText} />
        </span>
      </a>
      <p class="row-place">
        <span>{since === null ? strings.lists.noDate : <DateText iso={since} />}</span>
        <span>{strings.lists.reports(reports)}</span>
        <span>{strings.statement.independent(independent)}</span>
        <DeniedBy denial={deniedBy} />
      </p>
    </li>
  );
}
