// The record that a person points at → what a correction knows it by: the words it stood on before anybody corrected it.
import type { Ledger } from "../../ledger/ledger.ts";
import type { Actor } from "../../schema/actor.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Anchor, Speaker, Target } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import { anchorTo } from "./anchor.ts";

/** An attribution of a report as it is now, with what a correction of it would know it by. */
export interface Pointed {
  readonly target: Target;
  /** Corrected as far as it is. */
  readonly reading: Reading;
  readonly attribution: Attribution;
}

/** @param id `REPORT.RECORD` @throws ParleyError record-missing */
export async function pointedAt(ledger: Ledger, id: string): Promise<Pointed> {
  const dot = id.indexOf(".");
  const [report, record] = dot < 0 ? [id, ""] : [id.slice(0, dot), id.slice(dot + 1)];
  const [row, reading, read] = [
    await ledger.report(report),
    await ledger.reading(report),
    await ledger.uncorrectedReading(report),
  ];
  const asRead = read?.attributions.find((one) => one.id === record);
  // One that was rejected is no more, and may still be judged otherwise.
  const attribution = reading?.attributions.find((one) => one.id === record) ?? asRead;
  if (row === null || reading === null || attribution === undefined)
    throw new ParleyError(
      "record-missing",
      `There is no attribution "${shown(id)}" in the ledger: give REPORT.RECORD as "parley find" does, such as r0123456789abcdef.a4.`,
    );
  const place = { report: row.id, address: row.uri ?? row.address };
  if (read !== null && asRead !== undefined) return { target: targetOf(read, asRead, place), reading, attribution };
  // No reader found it: it is there by a correction, and known by what that knows it by.
  for (const { uid, body } of await ledger.corrections())
    if (record === `c${uid}` && "target" in body)
      return { target: body.verb === "add" ? { ...body.target, record } : body.target, reading, attribution };
  return { target: targetOf(reading, attribution, place), reading, attribution };
}

function targetOf(reading: Reading, one: Attribution, place: Pick<Target, "report" | "address">): Target {
  const { text } = reading.article;
  const anchors = (pieces: readonly Span[]): readonly Anchor[] => pieces.map((piece) => anchorTo(text, piece));
  const speaker = reading.actors.find(({ id }) => id === one.speaker);
  return {
    ...place,
    record: one.id,
    ...{ source: anchors(one.source), cue: anchors(one.cue), content: anchors(one.content) },
    ...{ kind: one.kind, status: one.status, grade: one.sourcing.grade },
    speaker: speaker === undefined ? null : speakerOf(speaker),
  };
}

export function speakerOf({ name, kind }: Pick<Actor, "name" | "kind">): Speaker {
  return { name: name.slice(0, 500), kind };
}
