// A stretch of the report with its evidence marked. The text of the element is the report's own, character by
// character; each marked piece names its records in `data-records`, the tightest first.
import type { JSX } from "preact";
import type { Span } from "../../src/schema/span.ts";
import { visible } from "../report-text.tsx";
import { strings } from "../strings.ts";
import type { Mark, Segment } from "./segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly selected: string | null;
}

export function MarkedText({ text, segments, selected }: MarkedTextProps): JSX.Element {
  return (
    <>
      {segments.map((segment) => {
        const words = visible(text.slice(segment.span.start, segment.span.end));
        return segment.marks.length === 0 ? words : <Piece segment={segment} words={words} selected={selected} />;
      })}
    </>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly words: ReturnType<typeof visible>;
  readonly selected: string | null;
}

function Piece({ segment, words, selected }: PieceProps): JSX.Element {
  const { marks, span } = segment;
  const records = [...new Set(marks.flatMap((mark) => ("record" in mark ? mark.record : [])))];
  const damage = marks.find((mark) => mark.kind === "damage");
  const title = damage?.kind === "damage" ? { title: strings.damage[damage.damage] } : {};
  const names = ["piece", ...new Set(marks.map((mark) => `is-${mark.kind}`))];
  if (marks.filter((mark) => mark.kind === "content").length > 1) names.push("is-nested");
  names.push(...selection(marks, span, selected));
  if (records.length === 0) return <span class={names.join(" ")} {...title} children={words} />;
  return <mark class={names.join(" ")} data-records={records.join(" ")} {...title} children={words} />;
}

/** The outline of a selected record is closed where one of its pieces begins or ends, and open between segments. */
function selection(marks: readonly Mark[], span: Span, selected: string | null): readonly string[] {
  const own = marks.filter((mark) => "record" in mark && mark.record === selected);
  if (selected === null || own.length === 0) return [];
  return [
    "is-selected",
    ...own.map((mark) => `selected-${mark.kind}`),
    ...(own.some((mark) => mark.span.start === span.start) ? ["begins"] : []),
    ...(own.some((mark) => mark.span.end === span.end) ? ["ends"] : []),
  ];
}
