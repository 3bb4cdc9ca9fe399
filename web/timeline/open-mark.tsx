// What stands behind a mark: its words, who, when and how surely, and every report that has it.
import type { JSX } from "preact";
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { type Fact, Facts } from "../facts.tsx";
import { EvidenceList } from "../picture/evidence-list.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { Names } from "./timeline-table.tsx";
import { whenText } from "./when-text.ts";

interface OpenMarksProps {
  readonly marks: readonly TimelineMark[];
  readonly onOpen: (mark: TimelineMark) => void;
  readonly onClose: () => void;
}

/** One mark with its evidence, or those of a count to choose from. */
export function OpenMarks({ marks, onOpen, onClose }: OpenMarksProps): JSX.Element {
  const [mark, ...others] = marks;
  if (mark !== undefined && others.length === 0) return <OpenMark key={mark.id} mark={mark} onClose={onClose} />;
  return (
    <section class="picture-open" aria-label={strings.timeline.count(marks.length)}>
      <h2>{strings.timeline.count(marks.length)}</h2>
      <ul class="evidence">
        {marks.map((one) => (
          <li key={one.id}>
            <button type="button" class="link" onClick={() => onOpen(one)}>
              <span class="badge">{strings.timeline.kinds[one.kind]}</span> <ReportText text={one.words} most={160} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {strings.keys.close}
      </button>
    </section>
  );
}

function OpenMark({ mark, onClose }: { mark: TimelineMark; onClose: () => void }): JSX.Element {
  const say = strings.timeline;
  const facts: readonly Fact[] = [
    [say.table.when, whenText(mark)],
    [say.value, mark.value === null ? null : <bdi key="value">{mark.value}</bdi>],
    [say.table.who, mark.who.length === 0 ? null : <Names key="who" of={mark.who} />],
    [say.table.to, mark.toward.length === 0 ? null : <Names key="to" of={mark.toward} />],
    [say.issue, mark.issue === null ? null : <ReportText key="issue" text={mark.issue} />],
    [
      say.deal,
      mark.deal === null ? null : (
        <a key="deal" href={`/deals/${mark.deal.id}`}>
          <ReportText text={mark.deal.name} most={120} />
        </a>
      ),
    ],
    [say.code, mark.code === null ? null : <bdi key="code">{mark.code}</bdi>],
    [say.table.reports, strings.picture.weight(mark.independent, mark.reports)],
  ];
  return (
    <section class="picture-open" aria-label={strings.picture.evidence}>
      <h2>
        <span class="badge">{say.kinds[mark.kind]}</span> <ReportText text={mark.words} most={240} />
      </h2>
      <Facts facts={facts} />
      {mark.statement === null ? null : (
        <p>
          <a href={`/statements/${mark.statement}`}>{say.wordings}</a>
        </p>
      )}
      <h3>{strings.picture.evidence}</h3>
      <EvidenceList places={mark.evidence} />
      <button type="button" onClick={onClose}>
        {strings.keys.close}
      </button>
    </section>
  );
}
