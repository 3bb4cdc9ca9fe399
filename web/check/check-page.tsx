// What needs a person's eye, most consequential first: how many of each, the first of them, and every sentence a link to its evidence.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { CountedCheck } from "../../src/reconcile/checked.ts";
import { useAnswer } from "../answers.ts";
import { formatNumber } from "../format.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { AttributionPart, CarriedPart, UnreliablePart } from "./attribution-parts.tsx";
import { DemandPart, DifferencePart, ShiftPart } from "./finding-parts.tsx";
import { checkParts } from "./parts.ts";
import { RewrittenPart } from "./rewritten-part.tsx";

export function CheckPage(): JSX.Element {
  const { value, problem, retry } = useAnswer<CountedCheck>("/api/check");
  useTitle(strings.check.title);
  useEffect(() => {
    if (value === null) return;
    // What the address names is there only now; a new page scrolls to its top first.
    const timer = window.setTimeout(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView());
    return () => window.clearTimeout(timer);
  }, [value === null]);
  return (
    <div class="page check-page">
      <h1>{strings.check.title}</h1>
      {problem !== null ? (
        <Failed problem={problem} retry={retry} />
      ) : value === null ? (
        <Skeleton label={strings.lists.loading} lines={30} />
      ) : (
        <Checked check={value} />
      )}
    </div>
  );
}

function Checked({ check }: { check: CountedCheck }): JSX.Element {
  const { counts, reports } = check;
  const found = checkParts.filter((part) => counts[part] > 0);
  return (
    <>
      <p class="hint">{strings.check.intro(reports)}</p>
      {found.length === 0 ? <p class="nothing-title">{strings.check.nothing}</p> : null}
      <nav aria-label={strings.check.title}>
        <ul class="counts">
          {found.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>
                <span>{strings.check.parts[part]}</span>
                <span class="number">{formatNumber(counts[part])}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <TableLink path="/api/check" />
      </p>
      <ShiftPart shifts={check.shifts} />
      <DifferencePart differences={check.differences} />
      <CarriedPart carried={check.carriedWidely} total={counts.carriedWidely} />
      <UnreliablePart quotations={check.unreliableQuotations} total={check.counts.unreliableQuotations} />
      <RewrittenPart steps={check.changedBetweenVersions} />
      <AttributionPart part="denials" rows={check.denials} total={counts.denials} all="/attributions?status=denied" />
      <DemandPart demands={check.openDemands} />
      <AttributionPart part="unresolvedSpeakers" rows={check.unresolvedSpeakers} total={counts.unresolvedSpeakers} />
    </>
  );
}
