// A report's versions on a terminal: which of them it is, and of each step what was changed, taken out and added, with both wordings.

import type { Voiced } from "../reconcile/versions/compare.ts";
import type { Step, VersionsOfReport } from "../reconcile/versions.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

const WHY: Readonly<Record<Step["basis"], string>> = {
  published: "",
  fetched: " (in the order in which they were fetched)",
  added: " (in the order in which they were added: no date tells)",
};

type View = Pick<Terminal, "width" | "colours">;

const LABEL = 11;
/** Other reports of one address that are named. */
const MOST_OTHERS = 5;

export function viewVersions({ version, of, first, steps, others }: VersionsOfReport, view: View): readonly string[] {
  const also = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : "";
  const named = others.slice(0, MOST_OTHERS).join(", ") + also;
  const head = [
    ...(of === 1 ? [] : [`Version ${version} of ${of}${version === 1 ? "" : `; the first is ${first}`}`]),
    ...(others.length === 0 ? [] : [`At its address also, with hardly a word in common and so not compared: ${named}`]),
  ];
  return [...head.flatMap((line) => wrap(line, view.width)), ...steps.flatMap((step) => viewStep(step, view))];
}

/**
 *     Version 1 r0123456789abcdef → 2 rfedcba9876543210: 1 paragraph changed · 3 attributions kept, 1 changed
 *     changed    Ilse Marquand: “The toll will fall” · r0123456789abcdef.a1
 *                Ilse Marquand: “The toll may fall” · rfedcba9876543210.a1
 */
export function viewStep({ from, to, basis, changes }: Step, view: View): readonly string[] {
  const { paragraphs, kept, changed, vanished, added } = changes;
  const facts = [
    [tell(paragraphs.changed, "paragraph", "changed"), tell(paragraphs.added, "paragraph", "added")],
    [tell(paragraphs.removed, "paragraph", "taken out"), tell(kept, "attribution", "kept")],
  ].flat(2);
  const head = `Version ${from.version} ${from.report} → ${to.version} ${to.report}: ${facts.join(" · ")}${WHY[basis]}`;
  return [
    ...wrap(head, view.width).map(view.colours.bold),
    ...changed.flatMap(({ before, after }) => [...labelled("changed", before, view), ...labelled("", after, view)]),
    ...vanished.flatMap((one) => labelled("vanished", one, view)),
    ...added.flatMap((one) => labelled("new", one, view)),
  ];
}

function tell(number: number, what: string, how: string): readonly string[] {
  return number === 0 ? [] : [`${count(number, what)} ${how}`];
}

function labelled(
  label: string,
  { id, speaker, source, content }: Voiced,
  { width, colours }: View,
): readonly string[] {
  const who = speaker ?? (source === "" ? "no source given" : source);
  const lines = wrap(plainText(`${who}: ${content} · ${id}`), width - LABEL);
  return lines.map((line, at) => colours.cyan((at === 0 ? label : "").padEnd(LABEL)) + line);
}
