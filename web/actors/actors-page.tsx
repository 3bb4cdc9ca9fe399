// The actors over all reports, those named most before others; a few letters of a name find one.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ListedActor } from "../../src/ledger/lists.ts";
import { type Term, termsOf } from "../../src/ledger/words.ts";
import { actorAddress } from "../addresses.ts";
import { useRows } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { formatDate } from "../format.ts";
import { addressOf } from "../lists/search.ts";
import { SearchBox } from "../lists/search-box.tsx";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { focusRow, RowList } from "../rows.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";

const { actor: say } = strings;

export function ActorsPage(): JSX.Element {
  const words = usePlace().query.get("words") ?? "";
  const query = new URLSearchParams(words === "" ? [] : [["words", words]]);
  const rows = useRows<ListedActor>(addressOf("/api/actors", query));
  const hits = useMemo(() => termsOf(words), [words]);
  useTitle(words === "" ? say.list : `${words} · ${say.list}`);
  const search = (next: string, isStep: boolean): void => {
    const asked = new URLSearchParams(next === "" ? [] : [["words", next]]);
    navigate(addressOf("/actors", asked), { replace: !isStep });
  };
  return (
    <div class="page record-page list-of-records">
      <h1>{say.list}</h1>
      <SearchBox
        label={say.search}
        placeholder={say.placeholder}
        words={words}
        onSearch={search}
        onLeave={() => focusRow(1)}
      />
      <section class="results" aria-label={say.list} aria-busy={rows.isLoading}>
        <p class="results-count" role="status">
          {rows.value === null ? strings.lists.loading : say.count(rows.value.total)}
        </p>
        <RowList
          rows={rows}
          item={(row) => <Item key={row.id} row={row} hits={hits} />}
          none={
            words === ""
              ? { title: strings.lists.empty, hint: strings.lists.emptyHint }
              : { title: strings.lists.noMatch, hint: strings.lists.noMatchHint }
          }
        />
      </section>
    </div>
  );
}

function Item({ row, hits }: { row: ListedActor; hits: readonly Term[] }): JSX.Element {
  const { id, name, kind, of, reports, attributions, since, until } = row;
  const badges = [
    { text: say.kinds[kind], tone: "is-kind" },
    { text: strings.lists.reports(reports) },
    { text: strings.lists.attributions(attributions) },
    ...(since === null || until === null
      ? []
      : [{ text: strings.evidence.stretch(formatDate(since), formatDate(until)) }]),
  ];
  return (
    <li class="row">
      <a class="row-link" href={actorAddress(id)}>
        <span class="row-headline">
          <ReportText text={name} most={200} hits={hits} />
        </span>
      </a>
      {of === null ? null : (
        <p class="row-sides">
          <ReportText text={say.of(of)} most={200} />
        </p>
      )}
      <Badges badges={badges} />
    </li>
  );
}
