// How a file of many reports is laid out, told by how it begins. There are kinds of layout and no vendors: a number above each report, a
// line below each, a rule between them, or facts that begin alike each time. Promise: a report of its own, with a rule or a label in
// it, is never taken for many.
import { isEndLine, isNumberLine, isRule, labelledLine } from "../../schema/press-labels.ts";

export interface PressLayout {
  readonly kind: "numbered" | "ended" | "ruled" | "headed";
  readonly isCoded: boolean;
  /** Of "headed": the label with which each report begins. */
  readonly first: string | null;
}

/** Null where the text is no such file. Lines beyond the head that was read may be cut. */
export function pressLayoutOf(head: string): PressLayout | null {
  const lines = head.split(/\r\n?|\n|\f/);
  for (const isCoded of [false, true]) {
    const labels = lines.flatMap((line) => labelledLine(line, isCoded)?.label ?? []);
    const first = firstLabel(labels);
    const isLabelled = new Set(labels).size >= 3;
    const base = { isCoded, first: null };
    if (
      !isCoded &&
      lines
        .filter((line) => line.trim() !== "")
        .slice(0, 12)
        .some(isNumberLine)
    )
      return { ...base, kind: "numbered" };
    const ends = lines.filter(isEndLine).length;
    if (ends >= 2 || (ends === 1 && isLabelled)) return { ...base, kind: "ended" };
    if (sectionsOf(lines, isCoded) >= 2) return { ...base, kind: "ruled" };
    if (first !== null && isLabelled) return { isCoded, first, kind: "headed" };
  }
  return null;
}

/** A label that comes first and again, with a title and at least two others in between each time. */
function firstLabel(labels: readonly string[]): string | null {
  const [first] = labels;
  if (first === undefined) return null;
  const groups = labels
    .join(" ")
    .split(first)
    .slice(1)
    .map((group) => new Set(group.trim().split(" ").filter(Boolean)));
  const full = groups.filter((others) => others.size >= 2).length;
  return groups.length >= 2 && full >= 2 ? first : null;
}

/** How many stretches between rules begin with two labels or more. */
function sectionsOf(lines: readonly string[], isCoded: boolean): number {
  let [sections, labels, fromRule] = [0, new Set<string>(), 0];
  for (const line of lines) {
    if (isRule(line)) {
      if (labels.size >= 2) sections++;
      [labels, fromRule] = [new Set(), 0];
    } else if (line.trim() !== "" && fromRule++ < 15) {
      const found = labelledLine(line, isCoded);
      if (found !== null) labels.add(found.label);
    }
  }
  return sections + (labels.size >= 2 && sections > 0 ? 1 : 0);
}
