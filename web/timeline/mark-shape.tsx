// One mark, or a count of several, as a button of the picture.
import type { JSX } from "preact";
import { formatNumber } from "../format.ts";
import { strings } from "../strings.ts";
import type { Shape } from "./lay-out.ts";
import { markLabel } from "./mark-label.ts";
import { markShapes } from "./mark-outlines.ts";

interface MarkShapeProps {
  readonly shape: Shape;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function MarkShape({ shape, isTabStop, isChosen, onFocus, onOpen }: MarkShapeProps): JSX.Element {
  const { marks, look } = shape;
  const [mark] = marks;
  const label = marks.length > 1 ? strings.timeline.count(marks.length) : markLabel(mark);
  const kind = marks.every((one) => one.kind === mark.kind) ? `is-${mark.kind}` : "is-mixed";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own.
    <g
      class={`mark ${kind} look-${look}${isChosen ? " is-chosen" : ""}`}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      data-id={mark.id}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <title>{label}</title>
      <Outline {...shape} />
    </g>
  );
}

function Outline({ marks, left, right, y, look, fadesLeft, fadesRight }: Shape): JSX.Element {
  const middle = (left + right) / 2;
  const [{ kind }] = marks;
  if (look === "point") return <path d={markShapes[kind]} transform={`translate(${middle} ${y})`} />;
  if (look === "count") {
    return (
      <>
        <rect x={left} y={y - 7} width={right - left} height={14} rx={7} />
        <text x={middle} y={y + 4}>
          {formatNumber(marks.length)}
        </text>
      </>
    );
  }
  const fade = fadesLeft && fadesRight ? "both" : fadesLeft ? "left" : fadesRight ? "right" : null;
  return (
    <>
      <rect
        class="stretch"
        x={left}
        y={y - 4}
        width={right - left}
        height={8}
        rx={4}
        {...(fade === null ? {} : { mask: `url(#fade-${fade}-mask)` })}
      />
      <path d={markShapes[kind]} transform={`translate(${handleAt({ left, right, fadesLeft, fadesRight })} ${y})`} />
    </>
  );
}

/** Where the kind's own outline stands: at the end that is known, and of what is vague in the middle. */
function handleAt({
  left,
  right,
  fadesLeft,
  fadesRight,
}: Pick<Shape, "left" | "right" | "fadesLeft" | "fadesRight">): number {
  if (fadesLeft === fadesRight) return (left + right) / 2;
  return fadesLeft ? right - 6 : left + 6;
}
