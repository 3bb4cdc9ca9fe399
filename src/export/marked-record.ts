// A record as the places in its report that it is made of, each with its role: what annotation tools get, whatever kind it is.
import type { AttributionRow, InReading, ReadingCore } from "../ledger/ledger.ts";
import type { Act } from "../schema/act.ts";
import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";
import type { Term } from "../schema/term.ts";
import { ledgerId, namesOf, type RecordRow } from "./record-row.ts";

export interface MarkedRecord {
  /** As the whole ledger knows it. */
  readonly id: string;
  readonly kind: "attribution" | "act" | "term";
  readonly article: Article;
  /** The first piece is what the others belong to; none without a place. */
  readonly pieces: readonly Piece[];
  /** What is known of it in single words: `kind: direct`. */
  readonly facts: Readonly<Record<string, string>>;
  /** In a sentence, for a person. */
  readonly says: string;
}

export interface Piece {
  /** A word, such as "content" or "by". */
  readonly role: string;
  /** Never empty; in UTF-16 units over the article's text. */
  readonly spans: readonly Span[];
}

export function markedAttribution({ row, reading }: InReading<AttributionRow>): MarkedRecord {
  const { content, source, cue, kind, status, sourcing } = row.attribution;
  const speaker = row.speakerName ?? "somebody whom the report leaves open";
  return {
    ...{ id: row.id, kind: "attribution", article: reading.article },
    pieces: placed({ content, source, cue }),
    facts: { kind, status, grade: sourcing.grade, ...(row.speakerName === null ? {} : { speaker: row.speakerName }) },
    says: `${status} by ${speaker} (${kind}, ${sourcing.grade})`,
  };
}

export function markedAct({ record, reading }: RecordRow<Act>): MarkedRecord {
  const [by, to] = [record.by, record.to].map((side) => side.map(({ span }) => span));
  return {
    ...{ id: ledgerId(reading, record.id), kind: "act", article: reading.article },
    pieces: placed({ act: record.evidence, by, to }),
    facts: { type: record.kind, status: record.status },
    says: `${record.kind}, ${record.status}${sidesOf(
      reading,
      record.by.map(({ actor }) => actor),
      record.to.map(({ actor }) => actor),
    )}`,
  };
}

export function markedTerm({ record, reading }: RecordRow<Term>): MarkedRecord {
  const { give, get, demand, condition, otherwise, deadline } = record;
  return {
    ...{ id: ledgerId(reading, record.id), kind: "term", article: reading.article },
    pieces: placed({ term: record.evidence, give, get, demand, condition, otherwise, deadline }),
    facts: { kind: record.kind },
    says: `${record.kind}${sidesOf(reading, record.by, record.to)}`,
  };
}

function sidesOf(
  reading: Pick<ReadingCore, "actors">,
  by: readonly (string | null)[],
  to: readonly (string | null)[],
): string {
  const sides = { by: namesOf(reading, by), to: namesOf(reading, to) };
  return Object.entries(sides)
    .map(([word, names]) => (names.length === 0 ? "" : `, ${word} ${names.join(" and ")}`))
    .join("");
}

function placed(roles: Readonly<Record<string, readonly Span[] | undefined>>): readonly Piece[] {
  return Object.entries(roles).flatMap(([role, spans = []]) => (spans.length === 0 ? [] : [{ role, spans }]));
}
