// A reading written by hand, for tests of what shows readings: marks in the text instead of offsets beside it.
// ⟦1s|…⟧ is a piece of the source of record a1, 1q of its cue, 1c of its content, ⟦fragment|…⟧ a damaged place.
import { reportId } from "../../src/article/report-id.ts";
import type { LedgerEntry } from "../../src/ledger/ledger.ts";
import type { DamageKind, FurnitureKind } from "../../src/schema/article.ts";
import type { Attribution } from "../../src/schema/attribution.ts";
import { Reading, SCHEMA_VERSION } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";

type Part = string | { readonly headline: string } | { readonly furniture: FurnitureKind; readonly text: string };

export interface MarkedRecord {
  readonly speaker?: string;
  readonly kind?: Attribution["kind"];
  readonly status?: Attribution["status"];
  readonly grade?: Attribution["sourcing"]["grade"];
  readonly parent?: number;
}

export interface MarkedReport {
  readonly uri: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly publishedAt?: string;
  readonly language?: string;
  readonly problems?: Reading["problems"];
  readonly parts: readonly Part[];
  readonly records?: readonly MarkedRecord[];
  /** The other tables, as plain JSON; `at` gives the place of words, the first of that kind. */
  readonly tables?: (at: (words: string) => Span) => object;
}

interface Marks {
  readonly roles: Map<string, Span[]>;
  readonly damage: { span: Span; kind: DamageKind }[];
}

/** The document and its reading, checked against the schema. */
export function entryOf(report: MarkedReport): LedgerEntry {
  const marks: Marks = { roles: new Map(), damage: [] };
  const laid = layParts(report.parts, marks);
  const bytes = new TextEncoder().encode(laid.text);
  const document = { uri: report.uri, bytes, mediaType: "text/plain" } as const;
  const names = [...new Set((report.records ?? []).flatMap((record) => record.speaker ?? []))];
  const head = { outlet: report.outlet, title: report.title, publishedAt: report.publishedAt };
  const stated = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const reading = Reading.parse({
    schema: SCHEMA_VERSION,
    model: "hand-1",
    article: {
      id: reportId(document),
      file: report.uri,
      ...stated,
      byline: report.byline ?? [],
      language: report.language ?? "en",
      ...laid,
      metadata: Object.entries(stated).map(([field, value]) => ({ field, value, from: "text" })),
      damage: marks.damage,
      origins: [],
    },
    sentences: [],
    mentions: [],
    actors: names.map((name, index) => ({
      id: `p${index + 1}`,
      name,
      kind: "person",
      aliases: [],
      roles: [],
      doubts: [],
    })),
    attributions: (report.records ?? []).map((record, index) => attributionOf(record, index + 1, { marks, names })),
    times: [],
    quantities: [],
    acts: [],
    terms: [],
    deals: [],
    ...report.tables?.((words) => placeOf(laid.text, words)),
    problems: report.problems ?? [],
  });
  return { document, reading };
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the report does not have the words "${words}"`);
  return { start, end: start + words.length };
}

function layParts(parts: readonly Part[], marks: Marks) {
  let text = "";
  let headline: Span | null = null;
  const body: Span[] = [];
  const furniture: { span: Span; kind: FurnitureKind }[] = [];
  for (const part of parts) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    if (typeof part === "string") {
      text += unmarked(part, start, marks);
      body.push({ start, end: text.length });
    } else if ("headline" in part) {
      text += unmarked(part.headline, start, marks);
      headline = { start, end: text.length };
    } else {
      text += part.text;
      furniture.push({ span: { start, end: text.length }, kind: part.furniture });
    }
  }
  return { text, headline, body, furniture };
}

/** The text without its marks, whose places are put into `marks`. */
function unmarked(marked: string, offset: number, marks: Marks): string {
  const open: { name: string; start: number }[] = [];
  let text = "";
  for (const token of marked.split(/(⟦[^|]*\||⟧)/)) {
    if (token.startsWith("⟦")) open.push({ name: token.slice(1, -1), start: offset + text.length });
    else if (token === "⟧") put(marks, open.pop(), offset + text.length);
    else text += token;
  }
  return text;
}

function put(marks: Marks, mark: { name: string; start: number } | undefined, end: number): void {
  if (mark === undefined) throw new Error("a mark is closed that was never opened");
  const span = { start: mark.start, end };
  if (/^\d+[sqc]$/.test(mark.name)) marks.roles.set(mark.name, [...(marks.roles.get(mark.name) ?? []), span]);
  else marks.damage.push({ span, kind: mark.name as DamageKind });
}

function attributionOf(record: MarkedRecord, number: number, { marks, names }: { marks: Marks; names: string[] }) {
  const speaker = record.speaker === undefined ? null : `p${names.indexOf(record.speaker) + 1}`;
  const pieces = (role: string): Span[] =>
    (marks.roles.get(`${number}${role}`) ?? []).toSorted((a, b) => a.start - b.start);
  return {
    id: `a${number}`,
    source: pieces("s"),
    cue: pieces("q"),
    content: pieces("c"),
    kind: record.kind ?? "direct",
    status: record.status ?? "said",
    speaker,
    speakerBasis: speaker === null ? null : "named",
    addressee: null,
    sourcing: { grade: record.grade ?? "named" },
    channel: null,
    time: null,
    parent: record.parent === undefined ? null : `a${record.parent}`,
    confidence: 0.8,
  };
}
