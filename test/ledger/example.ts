// Made-up entries for the ledger's tests: a report of a few statements, with spans that slice to their evidence.
import { reportId } from "../../src/article/report-id.ts";
import type { LedgerEntry } from "../../src/ledger/ledger.ts";
import type { Attribution } from "../../src/schema/attribution.ts";
import type { Document } from "../../src/schema/document.ts";
import { ActorId, AttributionId, MentionId } from "../../src/schema/ids.ts";
import { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";

export interface Statement extends Partial<Pick<Attribution, "kind" | "status">> {
  readonly speaker?: string;
  readonly says: string;
  readonly grade?: Attribution["sourcing"]["grade"];
}

export interface Example {
  readonly address: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly statements: readonly Statement[];
}

/** A report that reads "SPEAKER said: WORDS.", a paragraph a statement; without a speaker, "Said: WORDS.". */
export function entryOf({ statements, address, ...head }: Example): LedgerEntry {
  const lines = statements.map(({ speaker, says }) => `${speaker ?? "Word is"} said: ${says}.`);
  const text = lines.join("\n\n");
  const document: Document = {
    uri: address,
    file: address,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
  };
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 2, 0));
  const body = lines.map((line, at) => spanAt(starts[at] ?? 0, line));
  const names = [...new Set(statements.flatMap((one) => one.speaker ?? []))];
  const reading = Reading.parse({
    ...EMPTY,
    article: { ...EMPTY.article, id: reportId(document), file: address, ...head, text, body },
    sentences: body,
    mentions: statements.flatMap(({ speaker }, at) =>
      speaker === undefined ? [] : [mention(at, spanAt(starts[at] ?? 0, speaker), actorId(names, speaker))],
    ),
    actors: names.map((name) => ({
      id: actorId(names, name),
      name,
      kind: "person",
      aliases: name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [],
      roles: [],
      doubts: [],
    })),
    attributions: statements.map((one, at) => attribution(one, at, { start: starts[at] ?? 0, names })),
  });
  return { document, reading };
}

const EMPTY = {
  schema: 1,
  model: "example-1",
  article: { byline: [], language: "en", metadata: [], headline: null, furniture: [], damage: [], origins: [] },
  times: [],
  quantities: [],
  acts: [],
  terms: [],
  deals: [],
  problems: [],
};

function attribution(
  one: Statement,
  at: number,
  { start, names }: { start: number; names: readonly string[] },
): Attribution {
  const speaker = one.speaker ?? "Word is";
  const cue = start + speaker.length + 1;
  return {
    id: AttributionId.parse(`a${at + 1}`),
    source: one.speaker === undefined ? [] : [spanAt(start, speaker)],
    cue: [spanAt(cue, "said")],
    content: [spanAt(cue + "said: ".length, one.says)],
    kind: one.kind ?? "indirect",
    status: one.status ?? "said",
    speaker: one.speaker === undefined ? null : actorId(names, one.speaker),
    speakerBasis: one.speaker === undefined ? null : "named",
    addressee: null,
    sourcing: { grade: one.grade ?? "named" },
    channel: null,
    time: null,
    parent: null,
    confidence: 0.8,
  };
}

function mention(at: number, span: Span, actor: ActorId) {
  return { id: MentionId.parse(`m${at + 1}`), span, kind: "person", form: "name", actor, confidence: 0.9 };
}

function actorId(names: readonly string[], name: string): ActorId {
  return ActorId.parse(`p${names.indexOf(name) + 1}`);
}

function spanAt(start: number, text: string): Span {
  return { start, end: start + text.length };
}
