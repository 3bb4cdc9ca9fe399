// The places that stand behind a mark or an edge: outlet, day, and the sentence in the report's own words, which opens there.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Cited } from "../../src/ledger/findings.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { useAnswer } from "../answers.ts";
import { DateText } from "../date-text.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

/** So many sentences are asked for at once. */
const AT_ONCE = 4;

export function EvidenceList({ places }: { places: readonly Cited[] }): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ol class="evidence">
        {places.slice(0, shown).map((place) => (
          <Place key={`${place.report} ${place.span.start}`} place={place} />
        ))}
      </ol>
      {places.length <= shown ? null : (
        <button type="button" class="quiet" onClick={() => setShown(places.length)}>
          {strings.filters.more(places.length - shown)}
        </button>
      )}
    </>
  );
}

function Place({ place: { report, span, outlet, when, record } }: { place: Cited }): JSX.Element {
  const { value, problem } = useAnswer<Reading>(`/api/reports/${report}`);
  const words = value?.article.text.slice(span.start, span.end) ?? "…";
  const href = `/reports/${report}${record === null ? "" : `?record=${encodeURIComponent(record)}`}`;
  return (
    <li>
      <a class="report-words" href={href}>
        {problem === null ? <ReportText text={words} most={400} /> : problem}
      </a>
      <p class="row-place">
        <span>{outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />}</span>
        <span>{when.day === "" ? strings.lists.noDate : <DateText iso={when.day} />}</span>
      </p>
    </li>
  );
}
