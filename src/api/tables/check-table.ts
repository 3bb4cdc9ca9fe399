// What needs a person's eye as a table: a row a finding, or an account of one, with the place that it stands at and, where it lies
// between two, the other. Promise: all of each part, also where the page gives the first ones only.
import { type ExportTable, fill } from "../../export/tables.ts";
import { oncePerStatement } from "../../reconcile/check.ts";
import type { CountedCheck, OpenDemand } from "../../reconcile/checked.ts";
import { unreliableQuotations } from "../../reconcile/unreliable.ts";
import type { Step } from "../../reconcile/versions.ts";
import type { Sources } from "../sources.ts";
import {
  type FindingRow,
  findingColumns,
  ofAttribution,
  ofDifference,
  ofShift,
  type Place,
  placeOf,
} from "./finding-row.ts";

type Row = FindingRow<keyof CountedCheck["counts"]>;

export function checkTable(sources: Sources): ExportTable {
  return fill(findingColumns(), rowsIn(sources));
}

async function* rowsIn({ ledger, check }: Sources): AsyncGenerator<Row> {
  const { shifts, differences, openDemands, changedBetweenVersions, counts } = await check();
  yield* shifts.map(ofShift);
  yield* differences.flatMap(ofDifference);
  const { rows: wide } = await ledger.carriedWidely(WIDE, counts.carriedWidely);
  for (const { row, reports } of wide) yield ofAttribution("carriedWidely", row, `${reports} reports from one source`);
  for (const { row, quoted, origin } of (await unreliableQuotations(ledger, counts.unreliableQuotations)).rows) {
    const other = { date: null, outlet: null, report: origin, record: origin };
    yield {
      ...ofAttribution("unreliableQuotations", row, "not in the report that it rewords"),
      what: quoted.join(" … "),
      other,
    };
  }
  yield* changedBetweenVersions.flatMap(ofStep);
  for (const row of (await oncePerStatement(ledger, { status: ["denied"] }, counts.denials)).rows)
    yield ofAttribution("denials", row, "denied");
  yield* openDemands.map(ofDemand);
  for (const row of (await oncePerStatement(ledger, { isUnresolved: true }, counts.unresolvedSpeakers)).rows)
    yield ofAttribution("unresolvedSpeakers", row, null);
}

/** Reports that make a statement wide, as reconcile/check.ts has it. */
const WIDE = 3;

function ofDemand({ deal, term }: OpenDemand): Row {
  const [move] = term.moves;
  const who = move?.by.map(({ name }) => name).join("; ") || null;
  return {
    part: "openDemands",
    who,
    what: term.words,
    how: deal.name,
    place: move === undefined ? null : placeOf(move),
  };
}

function ofStep({ from, to, changes }: Step): readonly Row[] {
  const part = "changedBetweenVersions";
  const at = (report: string, record: string): Place => ({ date: null, outlet: null, report, record });
  return [
    ...changes.changed.map(({ before, after }) => ({
      ...({ part, who: before.speaker, what: before.content, how: `changed to: ${after.content}` } as const),
      ...{ place: at(from.report, before.id), other: at(to.report, after.id) },
    })),
    ...changes.vanished.map(({ id, speaker, content }) => ({
      ...({ part, who: speaker, what: content, how: "gone" } as const),
      ...{ place: at(from.report, id), other: { ...at(to.report, id), record: to.report } },
    })),
  ];
}
