// What an actor holds on each issue, in order of time, for the actor's page: a line a stance, the issue with most of them first.

import { permalinkOf } from "../export/found-row.ts";
import type { Position } from "../ledger/findings.ts";
import { placeOf } from "./cited-words.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

/** parley export positions gives all. */
const MOST_ISSUES = 8;
const MOST_STANCES = 4;

export function viewPositions(positions: readonly Position[], { width, colours }: View): readonly string[] {
  const issues = [...Map.groupBy(positions, ({ issue }) => issue)].toSorted(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  if (issues.length === 0) return [];
  const lines = issues
    .slice(0, MOST_ISSUES)
    .flatMap(([issue, some]) => [
      ...wrap(plainText(issue), width - 2).map((line) => `  ${line}`),
      ...some
        .slice(-MOST_STANCES)
        .flatMap((one) => wrap(plainText(stanceLine(one)), width - 4).map((line) => `    ${line}`)),
      ...(some.length > MOST_STANCES ? [`    the last ${MOST_STANCES} of ${some.length}`] : []),
    ]);
  const rest = issues.length > MOST_ISSUES ? [`  and ${issues.length - MOST_ISSUES} more`] : [];
  return ["", colours.cyan("positions, by issue"), ...lines, ...rest];
}

/** "refuses · 2031-03-04 (date of the report) · The Quay Courier · r0123456789abcdef.a1". */
function stanceLine(position: Position): string {
  const { stance, teller } = position;
  const { deed, words } = stance.matter;
  const what = [stance.kind, ...(deed === null || deed === "toward" ? [] : [`to ${deed}`]), words].join(" ");
  const remarks = [
    ...(stance.isConditional ? ["on a condition"] : []),
    ...(stance.isRecalled ? ["looking back"] : []),
    ...(stance.isHearsay ? [`told by ${teller?.name ?? "somebody else"}`] : []),
  ];
  return [what, ...remarks, placeOf(position), permalinkOf(position)].join(" · ");
}
