// The drawing of the timeline: lanes, an axis, and a shape a mark. Keys: arrows go from mark to mark, Enter opens, + − and 0 zoom, Shift with an
// arrow pans. One shape at a time is in the tab order, so that a keyboard passes the picture with one step.
import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { language, languages } from "../languages/language.ts";
import { keyAction } from "../picture/picture-keys.ts";
import { useGestures } from "../picture/use-gestures.ts";
import { useWidth } from "../picture/use-width.ts";
import { strings } from "../strings.ts";
import { Axis, Fades } from "./axis.tsx";
import { dayNumber, type View, zoomed } from "./days.ts";
import { LaneLabel } from "./lane-label.tsx";
import { type Frame, type Lane, type LaneBy, layOut, type Shape, wholeOf } from "./lay-out.ts";
import { MarkShape } from "./mark-shape.tsx";

interface TimelinePictureProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly marks: readonly TimelineMark[];
  readonly by: LaneBy;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The ids of the open marks. */
  readonly chosen: readonly string[];
  readonly onOpen: (marks: readonly TimelineMark[]) => void;
}

const isMirrored = languages[language].direction === "rtl";

export function TimelinePicture({ frame, marks, by, view, onView, chosen, onOpen }: TimelinePictureProps): JSX.Element {
  const width = useWidth(frame, 800);
  const drawn: Frame = { view, width, isMirrored };
  const layout = useMemo(() => layOut(marks, by, drawn), [marks, by, view.from, view.to, width]);
  const shapes = useMemo(() => inOrderOfTime(layout.lanes), [layout]);
  const [focused, setFocused] = useState<string | null>(null);
  const isFocusWanted = useRef(false);

  const pan = (days: number): void => onView({ from: view.from + days, to: view.to + days });
  const dayAt = (x: number): number => {
    const share = (isMirrored ? width - x : x) / width;
    return view.from + share * (view.to - view.from);
  };
  useGestures(frame, {
    onZoom: (factor, x) => {
      const next = zoomed(view, { factor, at: dayAt(x) });
      if (Math.abs(next.to - next.from - (view.to - view.from)) < 1e-6) return false;
      onView(next);
      return true;
    },
    onPan: (dx, dy) => {
      pan(((isMirrored ? dx : -dx) / width) * (view.to - view.from));
      frame.current?.scrollBy(0, -dy);
    },
  });

  const open = (shape: Shape): void => {
    if (shape.marks.length === 1 || isOfOneTime(shape, view)) onOpen(shape.marks);
    else onView(viewAround(shape, view));
  };
  const current = shapes.find(({ marks: [mark] }) => mark.id === focused) ?? shapes[0];
  const goTo = (shape: Shape | undefined): void => {
    if (shape === undefined) return;
    isFocusWanted.current = true;
    setFocused(shape.marks[0].id);
  };
  // Focus follows when the shape is drawn, and is scrolled to without moving the page.
  useEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    frame.current?.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keyAction(event);
    if (action === null) return;
    event.preventDefault();
    const middle = (view.from + view.to) / 2;
    switch (action.does) {
      case "zoom":
        onView(zoomed(view, { factor: action.factor, at: middle }));
        break;
      case "whole":
        onView(wholeOf(marks));
        break;
      case "pan":
        pan((isMirrored ? -1 : 1) * action.by * 0.2 * (view.to - view.from));
        break;
      case "step": {
        const at = current === undefined ? 0 : shapes.indexOf(current) + action.by * (isMirrored ? -1 : 1);
        goTo(focused === null ? current : shapes[Math.min(Math.max(at, 0), shapes.length - 1)]);
        break;
      }
      case "lane":
        goTo(current === undefined ? undefined : inNextLane(layout.lanes, current, action.by));
        break;
      case "end":
        goTo(action.by < 0 ? shapes[0] : shapes.at(-1));
        break;
      case "open":
        if (current !== undefined && focused !== null) open(current);
        break;
      default:
        action satisfies never;
    }
  };

  return (
    <section
      ref={frame}
      class="picture-frame"
      aria-label={strings.timeline.picture}
      // With no mark in view there is nothing else in it to hold the keys.
      tabIndex={current === undefined ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section is named, and a title of the whole drawing would be shown over every part of it. */}
      <svg
        class="drawing timeline"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        aria-hidden={shapes.length === 0}
      >
        <Fades />
        {/* Before the marks are there nothing says which years these are. */}
        {marks.length === 0 ? null : <Axis frame={drawn} height={layout.height} />}
        {layout.lanes.map((lane) => (
          <g key={lane.key}>
            <line class="lane-line" x1={0} x2={width} y1={lane.top} y2={lane.top} />
            {lane.shapes.map((shape) => (
              <MarkShape
                key={shape.marks[0].id}
                shape={shape}
                isTabStop={shape === current}
                isChosen={shape.marks.some(({ id }) => chosen.includes(id))}
                onFocus={() => setFocused(shape.marks[0].id)}
                onOpen={() => open(shape)}
              />
            ))}
            <LaneLabel lane={lane} by={by} width={width} isMirrored={isMirrored} />
          </g>
        ))}
      </svg>
    </section>
  );
}

function inOrderOfTime(lanes: readonly Lane[]): readonly Shape[] {
  const day = ({ marks: [{ since, until }] }: Shape): number => dayNumber(since ?? until ?? "1970-01-01");
  return lanes.flatMap(({ shapes }) => shapes).toSorted((a, b) => day(a) - day(b) || a.y - b.y);
}

/** The shape nearest in time in the next lane above or below that has any. */
function inNextLane(lanes: readonly Lane[], from: Shape, by: number): Shape | undefined {
  const middle = (shape: Shape): number => (shape.left + shape.right) / 2;
  const at = lanes.findIndex(({ shapes }) => shapes.includes(from));
  const rest = by > 0 ? lanes.slice(at + 1) : lanes.slice(0, Math.max(at, 0)).toReversed();
  const shapes = rest.find((lane) => lane.shapes.length > 0)?.shapes ?? [];
  return shapes.toSorted((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))[0];
}

/** Whether going nearer would not tell the marks of a count apart: they are of one day, or two weeks are in view. */
function isOfOneTime({ marks: [mark, ...others] }: Shape, view: View): boolean {
  return view.to - view.from < 14 || others.every(({ since, until }) => since === mark.since && until === mark.until);
}

/** The days of a count, with room; of one day only, nearer than now. */
function viewAround({ marks }: Shape, view: View): View {
  const days = marks.flatMap(({ since, until }) => [since ?? until ?? "", until ?? since ?? ""].map(dayNumber));
  const [from, to] = [Math.min(...days), Math.max(...days) + 1];
  const span = Math.min(Math.max((to - from) * 1.4, 3), (view.to - view.from) / 2);
  const middle = (from + to) / 2;
  return { from: middle - span / 2, to: middle + span / 2 };
}
