// The axis of the timeline, and the fades of ends that are open or vague.
import type { JSX } from "preact";
import { formatTick } from "../format.ts";
import { ticksOf } from "./days.ts";
import { AXIS, type Frame, placeOf } from "./lay-out.ts";

export function Axis({ frame, height }: { frame: Frame; height: number }): JSX.Element {
  const ticks = ticksOf(frame.view, Math.max(2, Math.floor(frame.width / 90)));
  return (
    <g class="axis">
      {ticks.map(({ day, unit }) => {
        const x = placeOf(day, frame);
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={AXIS - 6} y2={height} />
            <text x={x + (frame.isMirrored ? -4 : 4)} y={AXIS - 10}>
              {formatTick(day, unit)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Ends that are open or vague fade away. */
export function Fades(): JSX.Element {
  return (
    <defs>
      {[
        ["fade-left", 0, 1],
        ["fade-right", 1, 0],
      ].map(([id, from, to]) => (
        <linearGradient key={id} id={String(id)}>
          <stop offset="0" stop-color="white" stop-opacity={from} />
          <stop offset="1" stop-color="white" stop-opacity={to} />
        </linearGradient>
      ))}
      <linearGradient id="fade-both">
        <stop offset="0" stop-color="white" stop-opacity={0} />
        <stop offset="0.5" stop-color="white" stop-opacity={1} />
        <stop offset="1" stop-color="white" stop-opacity={0} />
      </linearGradient>
      {["fade-left", "fade-right", "fade-both"].map((id) => (
        <mask key={id} id={`${id}-mask`} maskContentUnits="objectBoundingBox">
          <rect width={1} height={1} fill={`url(#${id})`} />
        </mask>
      ))}
    </defs>
  );
}
