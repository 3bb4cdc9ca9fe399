// The deals over all reports, those told of last before others: how each stands, between whom, and what waits for an answer.
import type { JSX } from "preact";
import type { ShortDeal } from "../../src/reconcile/deals/short.ts";
import { dealAddress } from "../addresses.ts";
import { useRows } from "../answers.ts";
import { Badges } from "../badges.tsx";
import { formatDate } from "../format.ts";
import type { Badge } from "../reading/records/record.ts";
import { ReportText } from "../report-text.tsx";
import { RowList } from "../rows.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";

const { deal: say } = strings;

export function DealsPage(): JSX.Element {
  const rows = useRows<ShortDeal>("/api/deals");
  useTitle(say.list);
  return (
    <div class="page record-page list-of-records">
      <h1>{say.list}</h1>
      <section class="results" aria-label={say.list} aria-busy={rows.isLoading}>
        <p class="results-count" role="status">
          {rows.value === null ? strings.lists.loading : say.count(rows.value.total)}
        </p>
        <RowList
          rows={rows}
          item={(row) => <Item key={row.id} row={row} />}
          none={{ title: say.none, hint: say.noneHint }}
        />
      </section>
    </div>
  );
}

function Item({ row }: { row: ShortDeal }): JSX.Element {
  const sides = [...row.parties, ...row.mediators].map(({ name }) => name);
  return (
    <li class="row">
      <a class="row-link" href={dealAddress(row.id)}>
        <span class="row-headline">
          <ReportText text={row.name} most={200} />
        </span>
      </a>
      {sides.length === 0 ? null : (
        <p class="row-sides">
          <ReportText text={[...new Set(sides)].slice(0, 8).join(", ")} most={400} />
        </p>
      )}
      <Badges badges={badgesOf(row)} />
    </li>
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
