// Who tells that somebody said it: "according to Oduya", once for every teller between the words and the report. Nothing for none.
import type { JSX } from "preact";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

export function AccordingTo({ names }: { names: readonly string[] }): JSX.Element {
  return (
    <>
      {names.map((name) => (
        <span key={name} class="remark">
          <ReportText text={strings.statement.accordingTo(name)} most={120} />
        </span>
      ))}
    </>
  );
}
