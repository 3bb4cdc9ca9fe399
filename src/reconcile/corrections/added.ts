// Words that a person says are an attribution → the decision to add it, with what the words themselves settle: how it is quoted, who its
// source is. Promise: what the report has already is not added again, and the error says which record that is.
import { findQuotations } from "../../language/quotations.ts";
import { fold } from "../../ledger/fold.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import type { Anchor, Decision, Speaker } from "../../schema/correction.ts";
import type { ActorKind } from "../../schema/mention.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, overlaps, type Span } from "../../schema/span.ts";
import { anchorTo } from "./anchor.ts";
import { inOrder, known, type Pieces } from "./match.ts";
import { within } from "./place.ts";
import { mentionsIn } from "./speaker.ts";
import { whom } from "./whom.ts";

export interface Addition {
  readonly verb: "add";
  /** The report's id. */
  readonly report: string;
  readonly content: readonly Span[];
  readonly source?: readonly Span[] | undefined;
  readonly cue?: readonly Span[] | undefined;
  /** An id of the report, one over all reports, or a name; null for nobody; left out, whomever the source names. */
  readonly who?: string | null | undefined;
  /** Of somebody whom no report names yet. */
  readonly speakerKind?: ActorKind | undefined;
  /** Left out, as the quotation marks show. */
  readonly kind?: AttributionKind | undefined;
  readonly status?: AttributionStatus | undefined;
}

/** @throws ParleyError record-missing, usage */
export async function addition(ledger: Ledger, wish: Addition): Promise<Decision> {
  const [row, reading] = [await ledger.report(wish.report), await ledger.reading(wish.report)];
  if (row === null || reading === null)
    throw new ParleyError("record-missing", `There is no report "${shown(wish.report)}" in the ledger.`);
  const { text } = reading.article;
  const places = (spans: readonly Span[] = []): readonly Span[] => inOrder(spans.map((span) => within(span, text)));
  const pieces = { source: places(wish.source), cue: places(wish.cue), content: places(wish.content) };
  if (pieces.content.length === 0)
    throw new ParleyError("usage", "An attribution has content: say which words were said.");
  if (wish.who?.trim() === "")
    throw new ParleyError("usage", "A speaker has a name: give it, or say that it is nobody.");
  const there = known(pieces, reading.attributions);
  if (there !== undefined)
    throw new ParleyError(
      "usage",
      `The report has this attribution already, as ${row.id}.${there.id}: correct that one instead.`,
    );
  const given = wish.who === undefined ? namedIn(reading, pieces.source) : wish.who;
  const speaker = given === null ? null : await whom(ledger, reading, { given, kind: wish.speakerKind });
  const anchors = (spans: readonly Span[]): readonly Anchor[] => spans.map((span) => anchorTo(text, span));
  return {
    verb: "add",
    target: {
      ...{ report: row.id, address: row.uri ?? row.address, record: "added", speaker },
      ...{ source: anchors(pieces.source), cue: anchors(pieces.cue), content: anchors(pieces.content) },
      kind: wish.kind ?? quotedAs(pieces.content, reading),
      status: wish.status ?? "said",
      grade: gradeOf(reading, pieces, speaker),
    },
  };
}

/** Direct where all of the words stand in quotation marks, indirect where none does, mixed between. */
export function quotedAs(content: readonly Span[], { article }: Pick<Reading, "article">): AttributionKind {
  const body = article.headline === null ? article.body : [article.headline, ...article.body];
  const quoted = findQuotations(article.text, body).flatMap(({ pieces }) => pieces);
  const words = content.flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    })),
  );
  const among = quoted.filter((one) => content.some((piece) => overlaps(piece, one)));
  const inMarks = words.filter((word) => among.some((one) => contains(one, word))).length;
  return inMarks === 0 ? "indirect" : inMarks < words.length ? "mixed" : "direct";
}

/** The actor that the source's words are known to stand for; null for nobody, or several. */
function namedIn(reading: Reading, source: readonly Span[]): string | null {
  const actors = new Set(mentionsIn(reading, source).flatMap(({ actor }) => actor ?? []));
  const [only, ...others] = actors;
  return only === undefined || others.length > 0 ? null : only;
}

/** On whose word it rests, as far as the report names them; that anonymity was asked for is not judged here. */
function gradeOf(reading: Reading, { source }: Pieces, speaker: Speaker | null): SourcingGrade {
  if (speaker === null) return source.length === 0 ? "unstated" : "unnamed";
  if (speaker.kind === "outlet" || speaker.kind === "document") return speaker.kind;
  const actor = reading.actors.find(({ name }) => fold(name) === fold(speaker.name));
  const mentions = reading.mentions.filter((one) => one.actor === actor?.id);
  return mentions.length === 0 || mentions.some(({ form }) => form === "name") ? "named" : "unnamed";
}
