// In a list: that somebody denies what a row has, with the statement that does. Nothing where nobody does.
import type { JSX } from "preact";
import type { Denial } from "../src/reconcile/statements/denials.ts";
import { statementAddress } from "./addresses.ts";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

export function DeniedBy({ denial }: { denial: Denial | null }): JSX.Element | null {
  if (denial === null) return null;
  return (
    <span>
      <a href={statementAddress(denial.statement)}>
        <ReportText text={strings.statement.deniedByWhom(denial.speaker)} most={120} />
      </a>
    </span>
  );
}
