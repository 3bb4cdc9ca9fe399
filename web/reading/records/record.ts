// A record of a report as the reading view shows it, whatever noun of the schema it is: a head, the report's words, what
// else is known of it, and which places of the text it rests on.
import type { Reading } from "../../../src/schema/reading.ts";
import type { Span } from "../../../src/schema/span.ts";

/** The tables of a reading, in the order of the page. */
export const TABLES = ["attributions", "acts", "terms", "deals", "times", "quantities"] as const;
export type Table = (typeof TABLES)[number];

/** How a place is marked in the text: as those who speak or act, as the word that tells of it, or as what is told. */
export type Look = "source" | "cue" | "content";

export interface RecordMark {
  readonly look: Look;
  readonly span: Span;
}

/** What a record is, in few words. */
export interface Badge {
  readonly text: string;
  /** Class beside "badge", for what must stand out. */
  readonly tone?: string;
  /** What is meant by it, where it is a term of the field. */
  readonly means?: string;
}

/**
 * Whose it is, or what: a name or value that Parley gives, the report's words where the text does not settle who it is, or
 * that there is nothing to be told.
 */
export interface Head {
  readonly as: "name" | "words" | "nothing";
  readonly text: string;
}

export interface RecordFact {
  readonly name: string;
  readonly text: string;
  /** Id of the record that the text leads to. */
  readonly record?: string;
  /** Address of the page that it leads to. */
  readonly href?: string;
}

export interface ReportRecord {
  /** As in the Reading: "a12", "e3". */
  readonly id: string;
  readonly head: Head;
  readonly badges: readonly Badge[];
  /** The report's words that the record is about. */
  readonly words: string;
  readonly facts: readonly RecordFact[];
  /** Not empty, or the record could not be found in the text. */
  readonly marks: readonly RecordMark[];
}

/** The report's words at some places, as one string. */
export function wordsAt({ article }: Pick<Reading, "article">, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
}

/** Of the words of another record, in characters. */
const LONGEST = 60;

/** Whose words and which, of the attribution that something stands in; "" for none. */
export function wordsOfAttribution(reading: Reading, id: string | null | undefined): string {
  const one = reading.attributions.find((attribution) => attribution.id === id);
  if (one === undefined) return "";
  const who = namesOf(reading)(one.speaker === null ? [] : [one.speaker]) || wordsAt(reading, one.source);
  const words = wordsAt(reading, one.content);
  const start = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, "")}…` : words;
  return [who, start].filter((part) => part !== "").join(": ") || one.id;
}

export function marked(look: Look, spans: readonly Span[]): readonly RecordMark[] {
  return spans.map((span) => ({ look, span }));
}

/** Names of actors by id, joined; those that the report never names are left out. */
export function namesOf({ actors }: Pick<Reading, "actors">): (ids: readonly string[]) => string {
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  return (ids) => ids.flatMap((id) => names.get(id) ?? []).join(", ");
}

/** A name where there is one, else what says that there is none. */
export function named(name: string | null, otherwise: string): Head {
  return name === null || name === "" ? { as: "nothing", text: otherwise } : { as: "name", text: name };
}

/** A fact with nothing to say is none. */
export function facts(...all: readonly (readonly [name: string, text: string, record?: string | undefined])[]) {
  return all.flatMap(([name, text, record]): RecordFact[] =>
    text === "" ? [] : [{ name, text, ...(record !== undefined && { record }) }],
  );
}
