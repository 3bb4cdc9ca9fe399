// The pieces of an attribution while they are being changed, or of one that is to be added: which of them is at hand, and what moves its ends.
import { useEffect, useState } from "preact/hooks";
import type { Attribution } from "../../../src/schema/attribution.ts";
import type { Span } from "../../../src/schema/span.ts";
import type { Look, ReportRecord } from "../records/record.ts";
import { nextEdge, withEdge } from "./edges.ts";

export interface Piece {
  readonly look: Look;
  readonly span: Span;
}

/** What is called so is none of the report yet. */
export const NEW = "new";

export interface Draft {
  /** Id of the record, or NEW. */
  readonly record: string;
  readonly pieces: readonly Piece[];
  /** Which piece is at hand. */
  readonly at: number;
}

export interface Drafting {
  readonly draft: Draft | null;
  readonly begin: (attribution: Attribution) => void;
  /** One that is to be added, with words that are its content already, or none. */
  readonly beginNew: (content: Span | null) => void;
  readonly end: () => void;
  readonly choose: (at: number) => void;
  /** Of the piece at hand. */
  readonly move: (edge: keyof Span, by: 1 | -1) => void;
  readonly put: (edge: keyof Span, place: number) => void;
  readonly add: (piece: Piece) => void;
  readonly remove: () => void;
}

const LOOKS = ["source", "cue", "content"] as const;

export function useDraft(text: string, selected: string | null): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Another record, another draft.
  useEffect(() => setDraft((kept) => (kept?.record === selected || kept?.record === NEW ? kept : null)), [selected]);
  const change = (of: (piece: Piece) => Piece): void =>
    setDraft((kept) => kept && { ...kept, pieces: kept.pieces.map((one, at) => (at === kept.at ? of(one) : one)) });
  return {
    draft,
    begin: (one) => {
      const pieces = LOOKS.flatMap((look) => one[look].map((span) => ({ look, span })));
      setDraft({ record: one.id, pieces, at: Math.max(0, pieces.length - one.content.length) });
    },
    beginNew: (content) =>
      setDraft({ record: NEW, pieces: content === null ? [] : [{ look: "content", span: content }], at: 0 }),
    end: () => setDraft(null),
    choose: (at) => setDraft((kept) => kept && (kept.pieces[at] === undefined ? kept : { ...kept, at })),
    move: (edge, by) =>
      change((one) => ({ ...one, span: withEdge(one.span, edge, nextEdge(text, one.span[edge], { edge, by })) })),
    put: (edge, place) => change((one) => ({ ...one, span: withEdge(one.span, edge, place) })),
    add: (piece) => setDraft((kept) => kept && { ...kept, pieces: [...kept.pieces, piece], at: kept.pieces.length }),
    remove: () =>
      setDraft((kept) => {
        if (kept === null) return kept;
        const pieces = kept.pieces.filter((_, at) => at !== kept.at);
        const mayBe = kept.record === NEW || pieces.some(({ look }) => look === "content");
        return mayBe ? { ...kept, pieces, at: Math.max(0, kept.at - 1) } : kept;
      }),
  };
}

/** As corrections take them. */
export function piecesOf({ pieces }: Draft): Readonly<Record<Look, readonly Span[]>> {
  const of = (look: Look): readonly Span[] => pieces.filter((one) => one.look === look).map(({ span }) => span);
  return { source: of("source"), cue: of("cue"), content: of("content") };
}

/** The records, that of the draft with its pieces as they are to be. */
export function withDraft(records: readonly ReportRecord[], draft: Draft | null): readonly ReportRecord[] {
  if (draft === null) return records;
  if (draft.record === NEW)
    return draft.pieces.length === 0 ? records : [...records, { ...NEW_RECORD, marks: draft.pieces }];
  return records.map((one) => (one.id === draft.record ? { ...one, marks: draft.pieces } : one));
}

const NEW_RECORD = { id: NEW, head: { as: "nothing", text: "" }, badges: [], words: "", facts: [] } as const;
