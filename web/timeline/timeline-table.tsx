// The timeline as a table, mark by mark in order of time: the same content for those who do not see the picture, or would rather read.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { formatNumber } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { whenText } from "./when-text.ts";

const AT_ONCE = 100;

interface TimelineTableProps {
  readonly marks: readonly TimelineMark[];
  readonly onOpen: (mark: TimelineMark) => void;
}

export function TimelineTable({ marks, onOpen }: TimelineTableProps): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  const say = strings.timeline.table;
  return (
    <section class="picture-table" aria-label={say.title}>
      <table>
        <caption>{say.title}</caption>
        <thead>
          <tr>
            {[say.when, say.kind, say.who, say.what, say.to, say.reports].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.slice(0, shown).map((mark) => (
            <tr key={`${mark.kind} ${mark.id}`}>
              <td>{whenText(mark)}</td>
              <td>{strings.timeline.kinds[mark.kind]}</td>
              <td>
                <Names of={mark.who} />
              </td>
              <td>
                <button type="button" class="link" onClick={() => onOpen(mark)}>
                  <ReportText text={mark.words} most={160} />
                </button>
              </td>
              <td>
                <Names of={mark.toward} />
              </td>
              <td class="number">{strings.picture.weight(mark.independent, mark.reports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {marks.length <= shown ? null : (
        <p class="more">
          <span>{strings.lists.shown(shown, marks.length)}</span>
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            {strings.lists.more} ({formatNumber(Math.min(AT_ONCE, marks.length - shown))})
          </button>
        </p>
      )}
    </section>
  );
}

export function Names({ of }: { of: TimelineMark["who"] }): JSX.Element {
  return (
    <>
      {of.map(({ id, name, isActor }, at) => (
        <span key={id}>
          {at === 0 ? null : ", "}
          {isActor ? (
            <a href={`/actors/${id}`}>
              <ReportText text={name} most={80} />
            </a>
          ) : (
            <ReportText text={name} most={80} />
          )}
        </span>
      ))}
    </>
  );
}
