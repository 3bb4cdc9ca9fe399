// Home: where each of the tasks begins, what is new, what needs a person's eye, and what the archive holds of which days.
import type { JSX } from "preact";
import type { LedgerCounts } from "../../src/ledger/ledger.ts";
import { useAnswer } from "../answers.ts";
import { Failed } from "../notices.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { ArchiveMap } from "./archive-map.tsx";
import { News } from "./news.tsx";
import { Tasks } from "./tasks.tsx";
import { ToCheck } from "./to-check.tsx";

export function HomePage(): JSX.Element {
  const { value, problem, retry } = useAnswer<LedgerCounts>("/api/counts");
  useTitle(strings.home.title);
  if (problem !== null) {
    return (
      <div class="page home">
        <Failed heading="h1" problem={problem} retry={retry} />
      </div>
    );
  }
  if (value?.reports === 0) return <Empty />;
  return (
    <div class="page home">
      <h1>{strings.tagline}</h1>
      <p class="holds">
        {value === null
          ? strings.lists.loading
          : strings.home.holds(strings.lists.reports(value.reports), strings.lists.attributions(value.attributions))}
      </p>
      <Tasks />
      <News />
      <ToCheck />
      <ArchiveMap />
    </div>
  );
}

function Empty(): JSX.Element {
  return (
    <div class="page home">
      <h1>{strings.home.empty}</h1>
      <p>{strings.home.emptyHint}</p>
      <p>
        <code dir="ltr">{strings.home.emptyCommand}</code>
      </p>
    </div>
  );
}
