// A statement of the record beside the words that were asked: what both have, what either has alone, who carries it, and where it stands.
import type { JSX } from "preact";
import type { DiffPiece } from "../../src/reconcile/statements/compare.ts";
import type { Near } from "../../src/reconcile/statements/verify.ts";
import { AccordingTo } from "../according-to.tsx";
import { DateText } from "../date-text.tsx";
import { ReportText, visible } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { InContext } from "./in-context.tsx";

/** What the two marks mean. */
export function ComparedLegend(): JSX.Element {
  return (
    <p class="hint compared">
      <ins>{strings.verify.onlyAsked}</ins> <del>{strings.verify.onlyRecord}</del>
    </p>
  );
}

/** Shown word for word beside what was asked; else the words stand in it, and its sentence is shown. */
export function isCompared({ match, context }: Near): boolean {
  return match === "contrary" || match === "altered" || match === "in-other-words" || context.length === 0;
}

export function Nearest({ near }: { near: Near }): JSX.Element {
  const { statement, diff, attribution, finding, context } = near;
  const outlets = [...new Set(statement.wordings.map(({ outlet }) => outlet ?? strings.lists.noOutlet))];
  return (
    <li class="near">
      <p class="near-head">
        <strong class="who">
          {statement.speaker === null ? strings.verify.unsettled : <ReportText text={statement.speaker} most={120} />}
        </strong>
        <AccordingTo names={statement.accordingTo} />
        <span class="badges">
          {statement.deniedBy.slice(0, 3).map((denial) => (
            <a
              key={denial.statement}
              class="badge denial-badge"
              href={`/statements/${encodeURIComponent(denial.statement)}`}
            >
              {strings.verify.deniedBy(denial.speaker ?? strings.verify.somebody)}
            </a>
          ))}
          <span class="badge">{strings.verify.findings[finding]}</span>
          <span class="badge">{strings.verify.standing(statement.reports, statement.independent)}</span>
          {statement.since === null ? null : (
            <span class="badge">
              <DateText iso={statement.since} />
            </span>
          )}
        </span>
      </p>
      {isCompared(near) ? <Compared diff={diff} /> : <InContext context={context} />}
      <p class="row-place">
        <span>
          {strings.verify.carriedBy}{" "}
          {outlets.slice(0, 12).map((outlet, at) => (
            <span key={outlet}>
              {at === 0 ? null : ", "}
              <ReportText text={outlet} most={80} />
            </span>
          ))}
          {outlets.length > 12 ? ` ${strings.home.more(outlets.length - 12)}` : null}
        </span>
        <a href={`/attributions/${encodeURIComponent(attribution)}`}>{strings.verify.evidence}</a>
        <a href={`/statements/${encodeURIComponent(statement.id)}`}>{strings.verify.statement}</a>
      </p>
    </li>
  );
}

/** Deleted is what the question lacks, inserted what it adds; each is also named in words. */
function Compared({ diff }: { diff: readonly DiffPiece[] }): JSX.Element {
  return (
    <blockquote class="compared" dir="auto">
      {diff.map(({ text, of }, at) => {
        const words = visible(text);
        const space = at === 0 ? "" : " ";
        switch (of) {
          case "both":
            return (
              <span key={at}>
                {space}
                {words}
              </span>
            );
          case "wording":
            return (
              <span key={at}>
                {space}
                <ins title={strings.verify.onlyAsked}>{words}</ins>
              </span>
            );
          case "fullest":
            return (
              <span key={at}>
                {space}
                <del title={strings.verify.onlyRecord}>{words}</del>
              </span>
            );
          default:
            return of satisfies never;
        }
      })}
    </blockquote>
  );
}
