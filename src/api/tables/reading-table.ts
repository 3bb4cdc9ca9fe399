// Everything that was read from one report as one table: a row a record, whatever noun it is of, in the order of the text. Promise: all
// nouns share the columns, so that a filter on `noun` and a sort on `start` are all that is needed; offsets count code points.
import { codePointSpans } from "../../export/code-points.ts";
import type { Column, RoleValue } from "../../export/column.ts";
import { ledgerId, namesOf, spansAt, wordsAt } from "../../export/record-row.ts";
import { type ExportTable, fill } from "../../export/tables.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Quantity } from "../../schema/quantity.ts";
import type { Reading } from "../../schema/reading.ts";
import type { Span } from "../../schema/span.ts";
import type { Term } from "../../schema/term.ts";
import { rowsOf } from "../every-row.ts";

/** A record as this table has it; what its noun does not know is left out. */
interface Told {
  readonly id: string;
  readonly noun: "attribution" | "mention" | "actor" | "time" | "quantity" | "act" | "term" | "deal";
  readonly kind: string;
  /** Its evidence; of an actor, its mentions. */
  readonly spans: readonly Span[];
  readonly status?: string | null;
  /** Ids of the report's actors. */
  readonly who?: readonly (string | null)[];
  readonly toward?: readonly (string | null)[];
  readonly value?: string | null;
  /** Why there is no value, or nobody. */
  readonly reason?: string | undefined;
  /** The record of the same report that it belongs to. */
  readonly of?: string | null | undefined;
  readonly pieces?: Readonly<Record<string, readonly Span[] | undefined>>;
  readonly confidence?: number;
}

interface Row {
  readonly told: Told;
  readonly reading: Reading;
}

const columns: readonly Column<Row>[] = [
  { name: "id", of: ({ told, reading }) => ledgerId(reading, told.id) },
  { name: "noun", of: ({ told }) => told.noun },
  { name: "kind", of: ({ told }) => told.kind },
  { name: "status", of: ({ told }) => told.status ?? null },
  { name: "who", kind: "texts", of: ({ told, reading }) => namesOf(reading, told.who ?? []) },
  { name: "toward", kind: "texts", of: ({ told, reading }) => namesOf(reading, told.toward ?? []) },
  // Of an actor these are many words for one, which `value` has.
  { name: "words", of: ({ told, reading }) => (told.noun === "actor" ? null : wordsAt(reading, told.spans)) },
  { name: "value", of: ({ told }) => told.value ?? null },
  { name: "reason", of: ({ told }) => told.reason ?? null },
  { name: "belongsTo", of: ({ told, reading }) => (told.of ? ledgerId(reading, told.of) : null) },
  { name: "confidence", kind: "number", of: ({ told }) => told.confidence ?? null },
  { name: "outlet", of: ({ reading }) => reading.article.outlet ?? null },
  { name: "title", of: ({ reading }) => reading.article.title ?? null },
  { name: "publishedAt", of: ({ reading }) => reading.article.publishedAt ?? null },
  { name: "start", kind: "count", of: ({ told, reading }) => spansAt(reading, told.spans)[0]?.start ?? null },
  { name: "spans", kind: "spans", of: ({ told, reading }) => spansAt(reading, told.spans) },
  { name: "pieces", kind: "roles", of: ({ told, reading }) => piecesOf(told, reading) },
];

export function readingTable(read: () => Promise<Reading>): ExportTable {
  return fill(
    columns,
    rowsOf(async () => {
      const reading = await read();
      return recordsIn(reading)
        .toSorted((a, b) => startOf(a) - startOf(b))
        .map((told) => ({ told, reading }));
    }),
  );
}

function recordsIn(reading: Reading): readonly Told[] {
  const placesOf = Map.groupBy(reading.mentions, ({ actor }) => actor);
  return [
    ...reading.attributions.map(ofAttribution),
    ...reading.mentions.map(({ id, form, kind, span, actor, reason, confidence }): Told => {
      return { id, noun: "mention", kind: form, status: kind, spans: [span], who: [actor], reason, confidence };
    }),
    ...reading.actors.map(({ id, name, kind }): Told => {
      const spans = (placesOf.get(id) ?? []).map(({ span }) => span);
      return { id, noun: "actor", kind, spans, who: [id], value: name };
    }),
    ...reading.times.map(({ id, type, span, value, basis, reason }): Told => {
      return { id, noun: "time", kind: type, status: basis, spans: [span], value, reason };
    }),
    ...reading.quantities.map(
      (one): Told => ({
        ...{ id: one.id, noun: "quantity", kind: one.kind, spans: [one.span], value: figureOf(one) },
        ...{ reason: one.reason, of: one.attribution },
      }),
    ),
    ...reading.acts.map(
      ({ id, kind, status, by, to, evidence, attribution, confidence }): Told => ({
        ...{ id, noun: "act", kind, status, spans: evidence, of: attribution, confidence },
        ...{ who: by.map(({ actor }) => actor), toward: to.map(({ actor }) => actor) },
        pieces: { by: by.map(({ span }) => span), to: to.map(({ span }) => span) },
      }),
    ),
    ...reading.terms.map(ofTerm),
    ...reading.deals.map(
      ({ id, kind, name, status, parties, mediators, because, evidence }): Told => ({
        ...{ id, noun: "deal", kind, status, spans: evidence, who: parties, value: name, pieces: { because } },
        toward: mediators.map(({ actor }) => actor),
      }),
    ),
  ];
}

function ofAttribution(one: Attribution): Told {
  const { id, kind, status, speaker, addressee, parent, confidence, source, cue, content } = one;
  return {
    ...{ id, noun: "attribution", kind, status, spans: content, of: parent, confidence },
    ...{ who: [speaker], toward: [addressee], value: one.sourcing.grade, pieces: { source, cue, content } },
  };
}

function ofTerm({ id, kind, by, to, deal, evidence, ...term }: Term): Told {
  const { give, get, demand, condition, otherwise, deadline } = term;
  const pieces = { give, get, demand, condition, otherwise, deadline };
  return { id, noun: "term", kind, spans: evidence, who: by, toward: to, of: deal, pieces };
}

/** "at least 40 kilometre"; "10 to 20"; null where the figure cannot be read for certain. */
function figureOf({ value, bound, unit }: Quantity): string | null {
  if (value === null) return null;
  const figure = typeof value === "number" ? String(value) : value.join(" to ");
  return [bound, figure, unit].filter((part) => part !== undefined).join(" ");
}

function piecesOf({ pieces = {} }: Told, { article }: Reading): readonly RoleValue[] {
  const inCodePoints = codePointSpans(article);
  return Object.entries(pieces).flatMap(([title, spans = []]) =>
    spans.map((span) => ({ title, of: null, span: inCodePoints(span) })),
  );
}

/** Where it begins; what has no place stands last. */
function startOf({ spans: [first] }: Told): number {
  return first?.start ?? Number.MAX_SAFE_INTEGER;
}
