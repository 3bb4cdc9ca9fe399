// What was done, offered, demanded or threatened, to whom, and how real the report makes it.

import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Act } from "../../../src/schema/act.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { addedBadge } from "../../badge.ts";
import { formatShare } from "../../format.ts";
import { strings } from "../../strings.ts";
import { actKindText } from "./act-kind.ts";
import { whenOf } from "./attributions.ts";
import { actorFacts } from "./linked.ts";
import { facts, type Head, marked, named, namesOf, type ReportRecord, wordsAt, wordsOfAttribution } from "./record.ts";

const { reading: say } = strings;

export function actRecords(reading: Reading, links: ReportLinks | null = null): readonly ReportRecord[] {
  return reading.acts.map((act) => ({
    id: act.id,
    head: headOf(reading, act.by),
    badges: [
      { text: actKindText(act.kind), tone: "is-kind" },
      { text: strings.actStatuses[act.status], ...(act.status === "done" ? {} : { tone: "is-open" }) },
      ...addedBadge(act.id),
    ],
    words: wordsAt(reading, act.evidence),
    facts: [
      ...actorFacts(
        reading,
        links,
        [...act.by, ...act.to].map(({ actor }) => actor),
      ),
      ...facts(
        [say.to, partiesOf(reading, act.to) ?? ""],
        [say.when, whenOf(reading, act.time), act.time],
        [say.deal, reading.deals.find(({ id }) => id === act.deal)?.name ?? "", act.deal],
        [say.saidWithin, wordsOfAttribution(reading, act.attribution), act.attribution],
        ...act.because.map(
          ({ decides, says, span }) => [strings.decides[decides], `“${wordsAt(reading, [span])}” ${says}`] as const,
        ),
        [say.code, act.kind],
        [say.confidence, formatShare(act.confidence)],
      ),
    ],
    marks: [
      ...marked(
        "source",
        act.by.map(({ span }) => span),
      ),
      ...marked("cue", act.evidence),
      ...marked(
        "content",
        act.to.map(({ span }) => span),
      ),
    ],
  }));
}

/** Words of the report where it settles of none of them who they are. */
function headOf(reading: Reading, by: Act["by"]): Head {
  const head = named(partiesOf(reading, by), say.nobody);
  return by.length > 0 && by.every(({ actor }) => actor === null) ? { ...head, as: "words" } : head;
}

/** Names where the report settles them, with its own words where it does not; null for nobody. */
function partiesOf(reading: Reading, parties: Act["by"]): string | null {
  const nameOf = namesOf(reading);
  const names = parties.map(({ actor, span }) => nameOf(actor === null ? [] : [actor]) || wordsAt(reading, [span]));
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}
