// Entries → rows of the tables. Row numbers are given here, counting on from the last ones kept, so that an
// attribution, its words and its place in the reading agree without asking the database for each.
import type { Actor } from "../../schema/actor.ts";
import type { Article } from "../../schema/article.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { dayOf } from "../day.ts";
import { fold } from "../fold.ts";
import type { LedgerEntry, ReadingCore } from "../ledger.ts";
import { joined } from "../texts.ts";
import { packBytes, packReading } from "./packing.ts";
import type { Tables } from "./tables.ts";

/** The first numbers that are free. */
export interface FreeNumbers {
  readonly report: number;
  readonly attribution: number;
}

/** What is listed and searched by, and changes with the reading. */
export interface DerivedRows {
  readonly attributions: readonly Tables["attributions"][];
  readonly actor_names: readonly Tables["actor_names"][];
  readonly attribution_words: readonly Tables["attribution_words"][];
}

/** Every row of one entry, by table. */
export interface EntryRows extends DerivedRows {
  readonly reports: readonly Tables["reports"][];
  readonly documents: readonly Tables["documents"][];
  readonly readings: readonly Tables["readings"][];
  readonly report_words: readonly Tables["report_words"][];
}

/** The number of a name already kept, by its folded form. */
export type NameNumbers = ReadonlyMap<string, number>;

/** Every name that the rows of a reading refer to. */
export function namesIn({ article, actors }: Reading): readonly string[] {
  const outlet = article.outlet === undefined ? [] : [article.outlet];
  return [...outlet, ...actors.flatMap((actor) => [actor.name, ...actor.aliases])];
}

export function rowsOf(entry: LedgerEntry, free: FreeNumbers, names: NameNumbers): EntryRows {
  const { document, reading } = entry;
  const context = { reading, free, names };
  return {
    reports: [reportRow(entry, context)],
    documents: [
      {
        report: free.report,
        media_type: document.mediaType,
        charset: document.charset ?? null,
        fetched_at: document.fetchedAt ?? null,
        content: packBytes(document.bytes),
      },
    ],
    readings: [
      { report: free.report, model: reading.model, schema: reading.schema, ...packReading(reading, document) },
    ],
    ...derivedRows(reading, context),
    report_words: [
      {
        rowid: free.report,
        title: reading.article.title ?? "",
        outlet: reading.article.outlet ?? "",
        text: reading.article.text,
      },
    ],
  };
}

export function derivedRows(reading: Reading, numbers: Omit<Context, "reading">): DerivedRows {
  const context = { ...numbers, reading };
  const { attribution } = numbers.free;
  return {
    attributions: reading.attributions.map((one, at) => attributionRow(one, at, context)),
    actor_names: reading.actors.flatMap((actor, at) => nameRows(actor, at, context)),
    attribution_words: reading.attributions.map((one, at) => wordsRow(one, attribution + at, reading)),
  };
}

interface Context {
  readonly reading: Reading;
  readonly free: FreeNumbers;
  readonly names: NameNumbers;
}

function reportRow({ document }: LedgerEntry, { reading, free, names }: Context): Tables["reports"] {
  const { article } = reading;
  return {
    n: free.report,
    id: article.id,
    address: document.uri,
    source_id: article.sourceId ?? null,
    file: article.file ?? null,
    uri: article.uri ?? null,
    outlet: outletOf(article, names),
    title: article.title ?? null,
    byline: JSON.stringify(article.byline),
    published_at: article.publishedAt ?? null,
    day: dayOf(article.publishedAt),
    language: article.language,
    first_attribution: free.attribution,
    attributions: reading.attributions.length,
    problems: JSON.stringify(reading.problems),
  };
}

function attributionRow(one: Attribution, position: number, { reading, free, names }: Context): Tables["attributions"] {
  const speaker = speakerOf(one, reading)?.name;
  return {
    n: free.attribution + position,
    report: free.report,
    position,
    speaker: speaker === undefined ? null : numberOf(speaker, names),
    outlet: outletOf(reading.article, names),
    kind: one.kind,
    grade: one.sourcing.grade,
    status: one.status,
    day: dayOf(reading.article.publishedAt),
    profile: null,
    wording: null,
    credit: null,
    witness: null,
    begins: null,
    ends: null,
  };
}

/** Its name and, where it folds to something else, each of its aliases. */
function nameRows(actor: Actor, position: number, { free, names }: Context): readonly Tables["actor_names"][] {
  const own = numberOf(actor.name, names);
  const others = new Set(actor.aliases.map((alias) => numberOf(alias, names)));
  others.delete(own);
  const row = { report: free.report, position };
  return [{ ...row, name: own, is_alias: 0 }, ...[...others].map((name) => ({ ...row, name, is_alias: 1 as const }))];
}

function wordsRow(one: Attribution, rowid: number, reading: Reading): Tables["attribution_words"] {
  const { text } = reading.article;
  return {
    rowid,
    content: joined(text, one.content),
    source: joined(text, one.source),
    speaker: speakerOf(one, reading)?.name ?? "",
  };
}

export function speakerOf(one: Attribution, reading: ReadingCore): Actor | undefined {
  return one.speaker === null ? undefined : reading.actors.find((actor) => actor.id === one.speaker);
}

function outletOf(article: Article, names: NameNumbers): number | null {
  return article.outlet === undefined ? null : numberOf(article.outlet, names);
}

function numberOf(name: string, names: NameNumbers): number {
  const number = names.get(fold(name));
  if (number === undefined) throw new Error(`the name "${name}" was not kept before the rows that refer to it`);
  return number;
}
