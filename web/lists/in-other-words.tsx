// What shares most of the telling words of a search in other forms: beside the exact hits, named for what it is, and asked for only
// when it is opened. Where nothing is found exactly it stands open.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { NearRow } from "../../src/reconcile/statements/near-words.ts";
import { useAnswer } from "../answers.ts";
import { formatShare } from "../format.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { strings } from "../strings.ts";
import { AttributionItem } from "./attribution-item.tsx";

export function InOtherWords({ words, isOpen }: { words: string; isOpen: boolean }): JSX.Element {
  const [wasOpened, setOpened] = useState(false);
  const isAsked = wasOpened || isOpen;
  return (
    <details
      class="in-other-words"
      open={isOpen}
      onToggle={(event) => setOpened(wasOpened || event.currentTarget.open)}
    >
      <summary>{strings.search.inOtherWords}</summary>
      <p class="hint">{strings.search.inOtherWordsHint}</p>
      {isAsked ? <Found words={words} /> : null}
    </details>
  );
}

function Found({ words }: { words: string }): JSX.Element {
  const answer = useAnswer<{ readonly rows: readonly NearRow[] }>(`/api/near?${new URLSearchParams({ words })}`);
  if (answer.problem !== null) return <Failed problem={answer.problem} retry={answer.retry} />;
  if (answer.value === null) return <Skeleton label={strings.lists.loading} lines={6} />;
  if (answer.value.rows.length === 0) return <p>{strings.search.inNoOtherWords}</p>;
  return (
    <ol class="near-rows">
      {answer.value.rows.map(({ row, share }) => (
        <li key={row.id} class="row">
          <AttributionItem row={row} hits={[]} />
          <p class="hint">{strings.search.shares(formatShare(share))}</p>
        </li>
      ))}
    </ol>
  );
}
