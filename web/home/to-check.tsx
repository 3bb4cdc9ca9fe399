// How many things need a person's eye, of each kind; each count opens them.
import type { JSX } from "preact";
import type { CountedCheck } from "../../src/reconcile/checked.ts";
import { useAnswer } from "../answers.ts";
import { checkParts } from "../check/parts.ts";
import { formatNumber } from "../format.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { strings } from "../strings.ts";

export function ToCheck(): JSX.Element {
  const answer = useAnswer<CountedCheck>("/api/check");
  return (
    <section aria-labelledby="to-check-title">
      <h2 id="to-check-title">{strings.home.check}</h2>
      {answer.problem !== null ? (
        <Failed problem={answer.problem} retry={answer.retry} />
      ) : answer.value === null ? (
        <Skeleton label={strings.lists.loading} lines={4} />
      ) : (
        <Counts counts={answer.value.counts} />
      )}
    </section>
  );
}

function Counts({ counts }: { counts: CountedCheck["counts"] }): JSX.Element {
  return (
    <>
      <ul class="counts">
        {checkParts.map((part) =>
          counts[part] === 0 ? null : (
            <li key={part}>
              <a href={`/check#${part}`}>
                <span>{strings.check.parts[part]}</span>
                <span class="number">{formatNumber(counts[part])}</span>
              </a>
            </li>
          ),
        )}
      </ul>
      <a href="/check">{strings.home.checkAll}</a>
    </>
  );
}
