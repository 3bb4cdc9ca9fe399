// On which terms: what is given for what, demanded, offered, promised or refused, on which condition and by when.
import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { addedBadge } from "../../badge.ts";
import { strings } from "../../strings.ts";
import { actorFacts } from "./linked.ts";
import { facts, marked, named, namesOf, type ReportRecord, wordsAt } from "./record.ts";

const { reading: say } = strings;

export function termRecords(reading: Reading, links: ReportLinks | null = null): readonly ReportRecord[] {
  const nameOf = namesOf(reading);
  return reading.terms.map((term) => {
    const { give = [], get = [], demand = [], condition = [], otherwise = [], deadline = [], evidence } = term;
    const pieces = [...give, ...get, ...demand];
    const told = pieces.length > 0 ? pieces : evidence;
    return {
      id: term.id,
      head: named(nameOf(term.by), say.nobody),
      badges: [{ text: strings.termKinds[term.kind], tone: "is-kind" }, ...addedBadge(term.id)],
      words: wordsAt(reading, told),
      facts: [
        ...actorFacts(reading, links, [...term.by, ...term.to]),
        ...facts(
          [say.to, nameOf(term.to)],
          [say.give, wordsAt(reading, give)],
          [say.get, wordsAt(reading, get)],
          [say.demand, wordsAt(reading, demand)],
          [say.condition, wordsAt(reading, condition)],
          [say.otherwise, wordsAt(reading, otherwise)],
          [say.deadline, wordsAt(reading, deadline)],
          [say.phase, term.phase ?? ""],
          [say.deal, reading.deals.find(({ id }) => id === term.deal)?.name ?? "", term.deal ?? undefined],
        ),
      ],
      marks: [
        ...marked("content", told),
        ...marked("source", [...condition, ...otherwise]),
        ...marked("cue", deadline),
      ],
    };
  });
}
