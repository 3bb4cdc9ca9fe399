// The actors over all reports, those named most before others unless another order is asked for; a few letters of a name find one.
import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { ActorOrder, ListedActor } from "../../src/ledger/lists.ts";
import { type Term, termsOf } from "../../src/ledger/words.ts";
import type { ActorKind } from "../../src/schema/mention.ts";
import { actorAddress } from "../addresses.ts";
import { Badges } from "../badges.tsx";
import { formatDate } from "../format.ts";
import { ListPage } from "../lists/list-page.tsx";
import { actorFilters, addressOf, type FilterName, filtersOf, withSingle } from "../lists/search.ts";
import { useLongList } from "../lists/use-long-list.ts";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";

const { actor: say } = strings;
const kinds: Readonly<Record<string, string>> = say.kinds;
const orders = Object.entries(say.orders) as readonly [ActorOrder, string][];

export function ActorsPage({ path }: { path: string }): JSX.Element {
  const query = filtersOf(usePlace().query, actorFilters);
  const rows = useLongList<ListedActor>(addressOf("/api/actors", query));
  const words = query.get("words") ?? "";
  const hits = useMemo(() => termsOf(words), [words]);
  const item = useCallback((row: ListedActor) => <Item row={row} hits={hits} />, [hits]);
  useTitle(words === "" ? say.list : `${words} · ${say.list}`);
  return (
    <ListPage
      path={path}
      title={say.list}
      search={{ label: say.search, placeholder: say.placeholder }}
      query={query}
      facets={[
        {
          ...{ name: "kind", label: say.kind, chosen: query.getAll("kind"), labelOf: kindName },
          values: (Object.keys(kinds) as ActorKind[]).map((value) => ({ value })),
        },
      ]}
      dates=""
      order={
        <Order
          value={query.get("order") ?? "named"}
          onSet={(order) => navigate(addressOf(path, withSingle(query, "order", order === "named" ? "" : order)))}
        />
      }
      nameOf={nameOf}
      rows={rows}
      noMatch={say.noMatch}
      count={say.count}
      rowSize={95}
      item={item}
    />
  );
}

function kindName(kind: string): string {
  return kinds[kind] ?? kind;
}

function nameOf(name: FilterName, value: string): string | undefined {
  return name === "kind" ? kindName(value) : undefined;
}

function Order({ value, onSet }: { value: string; onSet: (value: string) => void }): JSX.Element {
  return (
    <label class="list-order">
      <span>{say.order}</span>
      <select value={value} onChange={(event) => onSet(event.currentTarget.value)}>
        {orders.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
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
    <>
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
    </>
  );
}
