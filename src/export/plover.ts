// Acts as PLOVER events (Open Event Data Alliance, codebook of 2024), one JSON record a line. Promise: only what PLOVER calls an
// event is written, under the type that its codebook gives it; docs/plover.md says how the two differ.
import type { ReadingCore } from "../ledger/ledger.ts";
import type { Act } from "../schema/act.ts";
import { plainJson } from "./plain-json.ts";
import { ledgerId, type RecordRow, spansAt, wordsAt } from "./record-row.ts";
import { reportKey } from "./report-key.ts";

/** What the codebook makes of a deed to come: word of it is the event. */
const TO_COME: Readonly<Record<string, string>> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  AGREE: "AGREE",
  RETREAT: "CONCEDE",
  CONCEDE: "CONCEDE",
  ASSAULT: "THREATEN",
  SANCTION: "THREATEN",
};

interface Code {
  readonly event: string;
  readonly mode: string | null;
}

/**
 * The event that an act is; null where it is none.
 *
 * An AGREE/offer that was made is an AGREE; an AID that is planned is an AGREE; an ASSAULT that somebody alleges is none.
 */
export function ploverCode({ kind, status }: Pick<Act, "kind" | "status">): Code | null {
  const [type = "", mode = null] = kind.split("/");
  // AGREE has no modes; offer, promise and agreement are Parley's.
  if (status === "done") return { event: type, mode: type === "AGREE" ? null : mode };
  const event = status === "planned" ? TO_COME[type] : undefined;
  return event === undefined ? null : { event, mode: null };
}

export async function* ploverEvents(acts: AsyncIterable<RecordRow<Act>>): AsyncGenerator<PloverEvent> {
  for await (const { record, reading } of acts) {
    const code = ploverCode(record);
    if (code !== null) yield eventOf(record, code, reading);
  }
}

export async function* ploverLines(events: AsyncIterable<PloverEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${plainJson(event)}\n`;
}

export type PloverEvent = ReturnType<typeof eventOf>;

function eventOf(act: Act, { event, mode }: Code, reading: ReadingCore) {
  const { article } = reading;
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const stated = dayOf(reading.times.find(({ id }) => id === act.time)?.value);
  return {
    id: ledgerId(reading, act.id),
    // A day that the report does not tell is the day of the report, as coders of events have it.
    date: stated ?? published,
    date_basis: stated !== null ? "stated" : published !== null ? "report" : "none",
    event,
    mode,
    source: actorsOf(act.by, reading),
    target: actorsOf(act.to, reading),
    text: wordsAt(reading, act.evidence),
    spans: spansAt(reading, act.evidence),
    confidence: act.confidence,
    attribution: act.attribution === undefined ? null : ledgerId(reading, act.attribution),
    report: reportKey(article),
    publication: article.outlet ?? null,
    publication_date: published,
    headline: article.title ?? null,
    url: article.uri ?? null,
    language: article.language,
    coder: reading.model,
  };
}

function actorsOf(sides: Act["by"], reading: ReadingCore) {
  return sides.map(({ actor, span }) => {
    const known = reading.actors.find(({ id }) => id === actor);
    return {
      text: wordsAt(reading, [span]),
      actor: known?.name ?? null,
      kind: known?.kind ?? null,
      of: known?.of?.name ?? known?.nationality ?? null,
    };
  });
}

/** A whole day of an EDTF value; null for a month, a stretch or an open end. */
function dayOf(value: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value ?? "")?.[0] ?? null;
}
