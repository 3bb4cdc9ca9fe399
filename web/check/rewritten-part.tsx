// From one version of a report to the next: what somebody said that was changed, or is there no more.
import type { JSX } from "preact";
import type { Voiced } from "../../src/reconcile/versions/compare.ts";
import type { Step } from "../../src/reconcile/versions.ts";
import { permalinkAddress, recordAddress } from "../addresses.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { CheckPart } from "./check-part.tsx";

export function RewrittenPart({ steps }: { steps: readonly Step[] }): JSX.Element {
  return (
    <CheckPart
      part="changedBetweenVersions"
      items={steps}
      some={(some) => (
        <>
          {some.map((step) => (
            <li key={`${step.from.report} ${step.to.report}`}>
              <p>
                <a href={recordAddress(step.from.report)}>{strings.check.versionBefore}</a> ·{" "}
                <a href={recordAddress(step.to.report)}>{strings.check.versionAfter}</a>
              </p>
              {step.changes.changed.map(({ before, after }) => (
                <dl key={before.id} class="beside">
                  <Wording label={strings.check.before} voiced={before} />
                  <Wording label={strings.check.rewritten} voiced={after} />
                </dl>
              ))}
              {step.changes.vanished.map((gone) => (
                <dl key={gone.id} class="beside">
                  <Wording label={strings.check.gone} voiced={gone} />
                </dl>
              ))}
            </li>
          ))}
        </>
      )}
    />
  );
}

function Wording({ label, voiced: { id, speaker, content } }: { label: string; voiced: Voiced }): JSX.Element {
  return (
    <div>
      <dt>
        {label}
        {speaker === null ? null : (
          <>
            {" · "}
            <ReportText text={speaker} most={120} />
          </>
        )}
      </dt>
      <dd class="cited">
        <a class="sentence" href={permalinkAddress(id)} dir="auto">
          <ReportText text={content} most={1000} />
        </a>
      </dd>
    </div>
  );
}
