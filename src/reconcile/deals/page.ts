// One deal over all reports: its names, parties and mediators, its terms with who demanded, offered, accepted and refused each and when,
// what is still unanswered, how it stood when, and who met. Promise: every cell has the report and the sentence it is from.
import type { Cited, DealPage } from "../../ledger/findings.ts";
import type { OfReport, Told, Who } from "../../ledger/positions.ts";
import { byTime, cite } from "./cited.ts";
import { dealName } from "./deal-name.ts";
import { type Candidate, dealIdsOf, joinDeals } from "./join.ts";
import { sidesOver } from "./sides.ts";
import { termsOf } from "./terms.ts";
import { type Table, tiedTo } from "./ties.ts";

/** All deals over these reports, in the order of their first. */
export function dealPages(reports: readonly OfReport<Told>[]): readonly DealPage[] {
  const byId = new Map(reports.map((one) => [one.report as string, one]));
  const sides = sidesOver(reports);
  const sideOf = (who: Who): Who => sides.get(who.id) ?? who;
  const pages = joinDeals(reports.flatMap(candidatesIn)).map((group) => pageOf(group, byId));
  const tables = pages.map((page) => tableOf(page, byId));
  const stories = Map.groupBy(reports, ({ story }) => story);
  const tied = tiedTo(tables, reports, sideOf);
  return pages.map((page, at) => {
    const name = dealName(page);
    const table = tables[at];
    const inside = table?.inside ?? new Set();
    const meetings = [...page.meetings, ...meetingsBeside(table, stories, sideOf)].toSorted(byTime);
    return {
      ...page,
      name,
      meetings,
      terms: termsOf(tied[at] ?? [], (who) => (inside.has(sideOf(who).id) ? sideOf(who) : who)),
    };
  });
}

/** Meetings of two sides that other reports of its happenings tell of, be it without a word of the deal. */
function meetingsBeside(
  table: Table | undefined,
  stories: ReadonlyMap<string | null, readonly OfReport<Told>[]>,
  sideOf: (who: Who) => Who,
): DealPage["meetings"] {
  if (table === undefined) return [];
  const others = [...table.stories].flatMap((story) =>
    (stories.get(story) ?? []).filter(({ report }) => !table.members.has(report)),
  );
  return others.flatMap(meetingsOf).filter(({ who }) => {
    return new Set(who.map((one) => sideOf(one).id).filter((id) => table.inside.has(id))).size > 1;
  });
}

function tableOf(
  { parties, mediators, since, until, members, reports }: DealPage,
  byId: ReadonlyMap<string, OfReport<Told>>,
): Table {
  const own = members.map((member) => {
    const cut = member.lastIndexOf(".");
    return { report: member.slice(0, cut), deal: member.slice(cut + 1) };
  });
  const byReport = Map.groupBy(own, ({ report }) => report);
  return {
    ...{ since, until },
    stories: new Set(reports.flatMap((report) => byId.get(report)?.story ?? [])),
    parties: new Set(parties.map(({ id }) => id)),
    inside: new Set([...parties, ...mediators].map(({ id }) => id)),
    members: new Map([...byReport].map(([report, some]) => [report, new Set(some.map(({ deal }) => deal))])),
  };
}

export function candidatesIn({ item, report, copyOf, story, whoAt }: OfReport<Told>): readonly Candidate[] {
  const idsOf = (positions: readonly number[]) =>
    positions.map(whoAt).flatMap(({ id, isActor }) => (isActor ? id : []));
  return item.deals.map((deal) => {
    const inside = new Set(idsOf([...deal.parties, ...deal.mediators.map(({ actor }) => actor)]));
    return {
      report,
      source: copyOf ?? report,
      story,
      deal,
      inside,
      company: new Set([...inside, ...idsOf(item.around)]),
    };
  });
}

function pageOf(group: readonly Candidate[], reports: ReadonlyMap<string, OfReport<Told>>): DealPage {
  const told = group.flatMap(({ report, deal }): readonly Member[] => {
    const one = reports.get(report);
    return one === undefined ? [] : [{ told: one, deal }];
  });
  const days = told.flatMap(({ deal }) => deal.when.day || []).toSorted();
  const names = countedNames(group);
  const members = group.map(({ report, deal }) => `${report}.${deal.id}`).toSorted();
  const ids = dealIdsOf(members);
  const history = told
    .flatMap(({ told: one, deal }) => {
      const { status } = deal;
      return status === null ? [] : [{ ...cite(one, deal.because[0] ?? deal.evidence, deal.when, deal.id), status }];
    })
    .toSorted(byTime);
  return {
    id: ids[0] ?? "",
    ids,
    members,
    name: names[0] ?? "",
    names,
    kind: group[0]?.deal.kind ?? "other",
    status: history.findLast(({ when }) => when.day !== "")?.status ?? history.at(-1)?.status ?? null,
    history,
    parties: gathered(
      told.flatMap(({ told: one, deal }) =>
        deal.parties.map((at) => ({ who: one.whoAt(at), cited: cite(one, deal.evidence, deal.when, deal.id) })),
      ),
    ),
    mediators: mediatorsOf(told),
    terms: [],
    meetings: told.flatMap((one) => meetingsOf(one.told)).toSorted(byTime),
    reports: [...new Set(told.map((one) => one.told.report as string))].toSorted(),
    since: days.at(0) ?? null,
    until: days.at(-1) ?? null,
  };
}

type Member = { readonly told: OfReport<Told>; readonly deal: Candidate["deal"] };

/** Most used first. */
function countedNames(group: readonly Candidate[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { deal } of group)
    for (const name of new Set([deal.name, ...deal.names]))
      counts.set(name, (counts.get(name) ?? 0) + (name === deal.name ? 2 : 1));
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}

function gathered(items: readonly { readonly who: Who; readonly cited: Cited }[]): DealPage["parties"] {
  const groups = Map.groupBy(items, ({ who }) => who.id);
  return [...groups.values()]
    .map((some) => ({
      ...(some[0]?.who ?? { id: "", name: "", isActor: false }),
      cited: some.map(({ cited }) => cited).toSorted(byTime),
    }))
    .toSorted((a, b) => b.cited.length - a.cited.length || (a.id < b.id ? -1 : 1));
}

function mediatorsOf(members: readonly Member[]): DealPage["mediators"] {
  const items = members.flatMap(({ told, deal }) =>
    deal.mediators.map(({ actor, how, span }) => ({
      ...{ who: told.whoAt(actor), how, cited: cite(told, span, deal.when, deal.id) },
    })),
  );
  const groups = Map.groupBy(items, ({ who, how }) => `${who.id} ${how}`);
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : gathered(some).map((one) => ({ ...one, how: first.how }));
  });
}

function meetingsOf(told: OfReport<Told>): DealPage["meetings"] {
  return told.item.meetings.map(({ who, evidence, when, record }) => ({
    ...cite(told, evidence, when, record),
    who: who.map(told.whoAt),
  }));
}
