// What is being negotiated or was agreed, between whom, through whom, and how it stands.
import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { dealAddress } from "../../addresses.ts";
import { strings } from "../../strings.ts";
import { actorFacts, linked } from "./linked.ts";
import { facts, marked, named, namesOf, type ReportRecord, wordsAt } from "./record.ts";

const { reading: say } = strings;

export function dealRecords(reading: Reading, links: ReportLinks | null = null): readonly ReportRecord[] {
  const nameOf = namesOf(reading);
  return reading.deals.map((deal) => ({
    id: deal.id,
    head: named(deal.name, ""),
    badges: [
      { text: strings.dealKinds[deal.kind], tone: "is-kind" },
      ...(deal.status === null ? [] : [{ text: strings.deal.statuses[deal.status] }]),
    ],
    words: wordsAt(reading, deal.because.length > 0 ? deal.because : deal.evidence.slice(0, 1)),
    facts: [
      ...linked(
        strings.deal.noun,
        strings.links.deal,
        links === null ? null : dealAddress(`${reading.article.id}.${deal.id}`),
      ),
      ...actorFacts(reading, links, [...deal.parties, ...deal.mediators.map(({ actor }) => actor)]),
      ...facts(
        [say.parties, nameOf(deal.parties)],
        ...deal.mediators.map(({ actor, how }) => [strings.mediations[how], nameOf([actor])] as const),
        [say.phases, deal.phases.join(", ")],
        [say.names, deal.names.join(", ")],
      ),
    ],
    marks: [
      ...marked("content", deal.evidence),
      ...marked("cue", deal.because),
      ...marked(
        "source",
        deal.mediators.map(({ span }) => span),
      ),
    ],
  }));
}
