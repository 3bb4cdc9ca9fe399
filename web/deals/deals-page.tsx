// The deals over all reports, those told of last before others: how each stands, between whom, and what waits for an answer.
import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import { type Term, termsOf } from "../../src/ledger/words.ts";
import type { DealFacets } from "../../src/reconcile/deals/facets.ts";
import type { ShortDeal } from "../../src/reconcile/deals/short.ts";
import { dealAddress } from "../addresses.ts";
import { isAwaited, useAnswer } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { formatDate, inSeries } from "../format.ts";
import { ListPage } from "../lists/list-page.tsx";
import { Choice } from "../lists/own-filters.tsx";
import { addressOf, dealFacetNames, dealFilters, type FilterName, filtersOf, withSingle } from "../lists/search.ts";
import { useLongList } from "../lists/use-long-list.ts";
import type { Badge } from "../reading/records/record.ts";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";

const { deal: say } = strings;

/** Fewest open demands that can be asked for. */
const leasts = [1, 2, 5] as const;

const valueLabels: Partial<Readonly<Record<FilterName, Readonly<Record<string, string>>>>> = {
  status: say.statuses,
  kind: strings.dealKinds,
};

export function DealsPage({ path }: { path: string }): JSX.Element {
  const query = filtersOf(usePlace().query, dealFilters);
  const rows = useLongList<ShortDeal>(addressOf("/api/deals", query));
  const facets = useAnswer<DealFacets>(addressOf("/api/deal-facets", query));
  const words = query.get("words") ?? "";
  const hits = useMemo(() => termsOf(words), [words]);
  const item = useCallback((row: ShortDeal) => <Item row={row} hits={hits} />, [hits]);
  const setDemands = (value: string): void => navigate(addressOf(path, withSingle(query, "demands", value)));
  useTitle(words === "" ? say.list : `${words} · ${say.list}`);
  return (
    <ListPage
      path={path}
      title={say.list}
      search={{ label: say.search, placeholder: say.placeholder }}
      query={query}
      facets={dealFacetNames.map((name) => {
        const known = valueLabels[name];
        return {
          ...{ name, label: say.filters[name], values: facets.value?.[name] ?? [], chosen: query.getAll(name) },
          ...(known === undefined ? {} : { labelOf: (value: string) => known[value] ?? value }),
        };
      })}
      areFacetsAwaited={isAwaited(facets)}
      dates={say.filters.date}
      ownFilters={
        <Choice
          label={say.openDemands}
          value={query.get("demands") ?? ""}
          values={leasts.map((least) => [String(least), say.demandsOrMore(least)])}
          onChoose={setDemands}
        />
      }
      nameOf={nameOf}
      rows={rows}
      count={say.count}
      none={{ title: say.none, hint: say.noneHint }}
      rowSize={117}
      item={item}
    />
  );
}

function nameOf(name: FilterName, value: string): string | undefined {
  if (name === "demands") return say.demandsOrMore(Number(value));
  return valueLabels[name]?.[value] ?? (name === "mediator" ? say.betweenBy(value) : undefined);
}

function Item({ row, hits }: { row: ShortDeal; hits: readonly Term[] }): JSX.Element {
  const sides = [...row.parties, ...row.mediators].map(({ name }) => name);
  return (
    <>
      <a class="row-link" href={dealAddress(row.id)}>
        <span class="row-headline">
          <ReportText text={row.name} most={200} hits={hits} />
        </span>
      </a>
      {sides.length === 0 ? null : (
        <p class="row-sides">
          <ReportText text={inSeries([...new Set(sides)].slice(0, 8))} most={400} hits={hits} />
        </p>
      )}
      <Badges badges={badgesOf(row)} />
    </>
  );
}

function badgesOf({ kind, status, reports, terms, openDemands, since, until }: ShortDeal): readonly Badge[] {
  return [
    { text: strings.dealKinds[kind] },
    { text: status === null ? say.noStatus : say.statuses[status], tone: "is-kind" },
    { text: strings.lists.reports(reports) },
    ...(since === null || until === null
      ? []
      : [{ text: strings.evidence.stretch(formatDate(since), formatDate(until)) }]),
    ...(terms === 0 ? [] : [{ text: say.termCount(terms) }]),
    ...(openDemands === 0 ? [] : [{ text: say.demands(openDemands), tone: "status-denied" }]),
  ];
}
