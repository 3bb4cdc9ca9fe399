// An act as a person reads it on a terminal: who did what to whom, how real it is, and why it was coded so.
import type { Act } from "../../schema/act.ts";
import type { Reading } from "../../schema/reading.ts";
import { sliceOf } from "../../schema/span.ts";
import { placeLabel } from "./place-label.ts";
import { plainText } from "./plain-text.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/**
 * Its lines, none wider than given:
 *
 *     ¶2   REJECT/meet · done · Oro → Marenn
 *          e1 · “has refused” · confidence 0.8
 *          kind: “refused” refused → REJECT/meet
 *          kind: “meet” CONSULT
 */
export function viewAct(
  act: Act,
  reading: Reading,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): readonly string[] {
  const { text } = reading.article;
  const [place] = act.evidence;
  const label = (place === undefined ? "" : placeLabel(place, reading.article)).padEnd(5);
  const room = width - label.length;
  const evidence = act.evidence.map((span) => `“${sliceOf(text, span)}”`).join(" … ");
  const within = act.attribution === undefined ? "" : ` · told in ${act.attribution}`;
  const parties = `${partiesOf(act.by, reading) || "nobody named"} → ${partiesOf(act.to, reading) || "nobody named"}`;
  const why = act.because.map(({ decides, says, span }) => `${decides}: “${sliceOf(text, span)}” ${says}`);
  const lines = [
    ...wrap(plainText(`${act.kind} · ${act.status} · ${parties}`), room).map(colours.bold),
    ...wrap(plainText(`${act.id} · ${evidence}${within} · confidence ${act.confidence}`), room),
    ...why.flatMap((line) => wrap(plainText(line), room).map(colours.dim)),
  ];
  return lines.map((line, index) => (index === 0 ? colours.cyan(label) : " ".repeat(label.length)) + line);
}

/** Names where the reading has them, with the report's words where it has none. */
function partiesOf(parties: Act["by"], { actors, article }: Reading): string {
  return parties
    .map(({ actor, span }) => actors.find(({ id }) => id === actor)?.name ?? sliceOf(article.text, span))
    .join(", ");
}
