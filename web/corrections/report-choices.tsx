// Some of the reports of a deal or an actor, to be chosen from: each by its day, outlet and title.
import type { JSX } from "preact";
import { usePassages } from "../passages.ts";
import { ReportLine } from "../report-line.tsx";

interface ReportChoicesProps {
  readonly legend: string;
  readonly reports: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

export function ReportChoices({ legend, reports, chosen, onChange }: ReportChoicesProps): JSX.Element {
  const passages = usePassages(reports.map((report) => ({ report })));
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {reports.map((report) => (
        <label key={report} class="pick">
          <input
            type="checkbox"
            checked={chosen.has(report)}
            onChange={(event) => onChange(withOne(chosen, report, event.currentTarget.checked))}
          />
          <span>
            <ReportLine {...(passages.reportOf({ report }) ?? { publishedAt: null, outlet: null, title: report })} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function withOne(chosen: ReadonlySet<string>, one: string, isChosen: boolean): ReadonlySet<string> {
  return new Set(isChosen ? [...chosen, one] : [...chosen].filter((other) => other !== one));
}
