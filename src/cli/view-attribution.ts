// One attribution in its sentences, source, cue and content each in a look of their own, with where each stands.
import type { AttributionRow } from "../ledger/ledger.ts";
import { chainsOf } from "../reading/chains/in-words.ts";
import type { Article } from "../schema/article.ts";
import type { ActorId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";
import { overlaps, type Span, sliceOf } from "../schema/span.ts";
import { type Piece, paintLines } from "./terminal/paint-lines.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

const LABEL = 11;

export function viewAttribution(row: AttributionRow, reading: Reading, view: View): readonly string[] {
  const { article } = reading;
  const { colours, width } = view;
  const head = [row.outlet ?? "outlet not given", row.publishedAt ?? "date not given", row.report].join(" · ");
  return [
    ...wrap(plainText(row.title ?? article.file ?? article.uri ?? row.report), width).map(colours.bold),
    ...wrap(plainText(head), width).map(colours.dim),
    "",
    ...paintLines(passageOf(row, reading, view), width),
    "",
    ...factsOf(row, reading).flatMap(([label, fact]) => labelled(label, fact, view)),
  ];
}

function labelled(label: string, fact: string, { width, colours }: View): readonly string[] {
  const lines = wrap(plainText(fact), width - LABEL);
  return lines.map((line, at) => colours.cyan((at === 0 ? label : "").padEnd(LABEL)) + line);
}

function factsOf(
  { attribution: one, id, speakerName }: AttributionRow,
  reading: Reading,
): readonly (readonly [string, string])[] {
  const { article } = reading;
  const to = nameOf(one.addressee, reading);
  const chain = chainsOf(reading)(one);
  return [
    ["source", evidenceOf(one.source, article)],
    ["cue", evidenceOf(one.cue, article)],
    ["content", evidenceOf(one.content, article)],
    ["speaker", speakerName === null ? "not settled" : `${speakerName} (${one.speakerBasis ?? "basis not given"})`],
    ...(to === null ? [] : [["to", to] as const]),
    ["told", `${one.kind}, ${one.status}, ${one.sourcing.grade} source`],
    ...(one.channel === null ? [] : [["channel", evidenceOf([one.channel.span], article)] as const]),
    ...(one.parent === null ? [] : [["within", `${article.id}.${one.parent}`] as const]),
    ...(chain === null ? [] : [["chain", chain] as const]),
    ["confidence", one.confidence.toFixed(2)],
    ["id", id],
  ];
}

/** "“We wait” · characters 12–21"; the pieces of one role each with theirs. */
function evidenceOf(spans: readonly Span[], { text }: Article): string {
  if (spans.length === 0) return "none";
  return spans.map((span) => `${sliceOf(text, span)} · characters ${span.start}–${span.end}`).join(" … ");
}

function nameOf(id: ActorId | null, { actors }: Reading): string | null {
  return actors.find((actor) => actor.id === id)?.name ?? null;
}

/** The sentences that hold any of the evidence, those that do not follow each other parted by " … ". */
function passageOf({ attribution: one }: AttributionRow, reading: Reading, { colours }: View): readonly Piece[] {
  const marks = [
    ...one.source.map((span) => ({ span, paint: colours.cyan })),
    ...one.cue.map((span) => ({ span, paint: colours.yellow })),
    ...one.content.map((span) => ({ span, paint: colours.bold })),
  ].sort((a, b) => a.span.start - b.span.start);
  const held = reading.sentences.filter((sentence) => marks.some((mark) => overlaps(sentence, mark.span)));
  return joinNear(held).flatMap((stretch, at) => [
    ...(at === 0 ? [] : [{ text: " … " }]),
    ...piecesOf(stretch, marks, reading.article.text),
  ]);
}

/** Sentences that follow each other with nothing but a little white space between, as one stretch. */
function joinNear(sentences: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of sentences) {
    const last = stretches.at(-1);
    if (last !== undefined && start - last.end <= 3) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

interface Mark {
  readonly span: Span;
  readonly paint: (words: string) => string;
}

function piecesOf(stretch: Span, marks: readonly Mark[], text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = stretch.start;
  for (const { span, paint } of marks) {
    const [start, end] = [Math.max(from, span.start), Math.min(stretch.end, span.end)];
    if (start >= end) continue;
    pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, end), paint });
    from = end;
  }
  return [...pieces, { text: text.slice(from, stretch.end) }];
}
