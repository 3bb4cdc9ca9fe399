// One deal over all reports: its names, parties and mediators, its terms with who demanded, offered, accepted and refused each and when,
// what is still unanswered, how it stood when, and who met. Promise: every cell has the report and the sentence it is from.
import type { Cited, DealPage, DealTerm, TermMove } from "../../ledger/findings.ts";
import type { OfReport, TermSaid, Told, When, Who } from "../../ledger/positions.ts";
import type { Span } from "../../schema/span.ts";
import { type Candidate, dealIdOf, joinDeals } from "./join.ts";

/** All deals over these reports, in the order of their first. */
export function dealPages(reports: readonly OfReport<Told>[]): readonly DealPage[] {
  const byId = new Map(reports.map((one) => [one.report as string, one]));
  return joinDeals(reports.flatMap(candidatesIn)).map((group) => pageOf(group, byId));
}

export function candidatesIn({ item, report, copyOf, whoAt }: OfReport<Told>): readonly Candidate[] {
  const idsOf = (positions: readonly number[]) =>
    positions.map(whoAt).flatMap(({ id, isActor }) => (isActor ? id : []));
  return item.deals.map((deal) => {
    const inside = new Set(idsOf([...deal.parties, ...deal.mediators.map(({ actor }) => actor)]));
    return { report, source: copyOf ?? report, deal, inside, company: new Set([...inside, ...idsOf(item.around)]) };
  });
}

function pageOf(group: readonly Candidate[], reports: ReadonlyMap<string, OfReport<Told>>): DealPage {
  const members = group.flatMap(({ report, deal }) => {
    const told = reports.get(report);
    return told === undefined ? [] : [{ told, deal }];
  });
  const days = members.flatMap(({ deal }) => deal.when.day || []).toSorted();
  const names = countedNames(group);
  const history = members
    .flatMap(({ told, deal }) => {
      const { status } = deal;
      return status === null ? [] : [{ ...cite(told, deal.because[0] ?? deal.evidence, deal.when), status }];
    })
    .toSorted(byTime);
  return {
    id: dealIdOf(group),
    members: group.map(({ report, deal }) => `${report}.${deal.id}`).toSorted(),
    name: names[0] ?? "",
    names,
    kind: group[0]?.deal.kind ?? "other",
    status: history.findLast(({ when }) => when.day !== "")?.status ?? history.at(-1)?.status ?? null,
    history,
    parties: gathered(
      members.flatMap(({ told, deal }) =>
        deal.parties.map((at) => ({ who: told.whoAt(at), cited: cite(told, deal.evidence, deal.when) })),
      ),
    ),
    mediators: mediatorsOf(members),
    terms: termsOf(members, new Set(group.flatMap((one) => [...one.inside]))),
    meetings: members.flatMap(({ told }) => meetingsOf(told)).toSorted(byTime),
    reports: [...new Set(members.map(({ told }) => told.report as string))].toSorted(),
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
    deal.mediators.map(({ actor, how, span }) => ({ who: told.whoAt(actor), how, cited: cite(told, span, deal.when) })),
  );
  const groups = Map.groupBy(items, ({ who, how }) => `${who.id} ${how}`);
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : gathered(some).map((one) => ({ ...one, how: first.how }));
  });
}

function meetingsOf(told: OfReport<Told>): DealPage["meetings"] {
  return told.item.meetings.map(({ who, evidence, when }) => ({
    ...cite(told, evidence, when),
    who: who.map(told.whoAt),
  }));
}

interface Said {
  readonly move: TermMove;
  readonly stems: readonly string[];
}

/** Terms of its reports that are of one matter together: those that a report ties to it, and those of its parties where there is no other. */
function termsOf(members: readonly Member[], inside: ReadonlySet<string>): readonly DealTerm[] {
  const isByParty = ({ whoAt }: OfReport<Told>, { by, to }: TermSaid) =>
    [...by, ...to].some((place) => inside.has(whoAt(place).id));
  const said = members.flatMap(({ told, deal }) =>
    told.item.terms
      .filter(
        (term) =>
          term.deal === deal.id || (term.deal === null && told.item.deals.length === 1 && isByParty(told, term)),
      )
      .map((term): Said => {
        const { words, move, stems, evidence, when } = term;
        const tie = term.deal === null ? "by its parties" : "named";
        const [by, to] = [term.by.map(told.whoAt), term.to.map(told.whoAt)];
        return { stems, move: { ...cite(told, evidence, when), move, by, to, words, tie } };
      }),
  );
  return matters(said)
    .map((some) => termOf(some.map(({ move }) => move).toSorted(byTime)))
    .toSorted(byFirst);
}

/** Different wordings that are compared with each other; those behind stand alone. */
const MOST_WORDINGS = 1000;

/** Connected by likeness of words. Of one wording, however often it is carried, there is one to compare. */
function matters(said: readonly Said[]): readonly (readonly Said[])[] {
  const wordings = Map.groupBy(said, ({ stems }) => stems.join(" "));
  const keys = [...wordings.keys()].toSorted();
  const sets: Said[][] = [];
  for (const [place, key] of keys.entries()) {
    const own = wordings.get(key) ?? [];
    const stems = own[0]?.stems ?? [];
    const near =
      place < MOST_WORDINGS ? sets.filter((some) => some.some((other) => isOneMatter(stems, other.stems))) : [];
    const merged = [...near.flat(), ...own];
    for (const some of near) sets.splice(sets.indexOf(some), 1);
    sets.push(merged);
  }
  return sets;
}

/** Half of the words of the shorter, two at least. */
export function isOneMatter(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  return shared >= 2 && shared / Math.min(a.length, b.length) >= 0.5;
}

function termOf(moves: readonly TermMove[]): DealTerm {
  const [first] = moves;
  const lastDemand = moves.findLast(({ move }) => move === "demanded");
  const answers = moves.filter(({ move }) => move !== "demanded" && move !== "limited");
  const isAnswered = answers.some(
    ({ by, when }) =>
      by.some(({ id }) => lastDemand !== undefined && !lastDemand.by.some((one) => one.id === id)) &&
      (when.day === "" || lastDemand === undefined || when.day >= lastDemand.when.day),
  );
  return {
    words: first?.words ?? "",
    moves,
    isOpen: lastDemand !== undefined && lastDemand.by.length > 0 && !isAnswered,
  };
}

function cite({ report, outlet }: OfReport<unknown>, span: Span, when: When, record: string | null = null): Cited {
  return { report, span, when, outlet, record };
}

function byTime(a: Cited, b: Cited): number {
  const key = ({ when, report }: Cited) => `${when.day || "~"} ${report}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.span.start - b.span.start;
}

function byFirst(a: DealTerm, b: DealTerm): number {
  const [one, other] = [a.moves[0], b.moves[0]];
  return one === undefined || other === undefined ? 0 : byTime(one, other);
}
