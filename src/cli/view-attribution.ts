// One attribution in its sentences, source, cue and content each in a look of their own, with where each stands.
import type { AttributionRow } from "../ledger/ledger.ts";
import { chainsOf } from "../reading/chains/in-words.ts";
import type { Article } from "../schema/article.ts";
import { isByHand } from "../schema/by-hand.ts";
import type { ActorId } from "../schema/ids.ts";
import type { Reading } from "../schema/reading.ts";
import { type Span, sliceOf } from "../schema/span.ts";
import { paintLines } from "./terminal/paint-lines.ts";
import { type Mark, passageOf } from "./terminal/passage.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { labelled, viewHead } from "./terminal/view-head.ts";

type View = Pick<Terminal, "width" | "colours">;

const LABEL = 11;

export function viewAttribution(row: AttributionRow, reading: Reading, view: View): readonly string[] {
  const { article } = reading;
  return [
    ...viewHead(article, view),
    "",
    ...paintLines(passageOf(reading, marksOf(row.attribution, view)), view.width),
    "",
    ...factsOf(row, reading).flatMap(([label, fact]) => labelled(label, fact, { ...view, room: LABEL })),
  ];
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
    ...(isByHand(id) ? [["added", "by a person; no reader found it"] as const] : []),
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

function marksOf({ source, cue, content }: AttributionRow["attribution"], { colours }: View): readonly Mark[] {
  return [
    ...source.map((span) => ({ span, paint: colours.cyan })),
    ...cue.map((span) => ({ span, paint: colours.yellow })),
    ...content.map((span) => ({ span, paint: colours.bold })),
  ];
}
