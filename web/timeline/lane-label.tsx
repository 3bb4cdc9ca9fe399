// The name of a lane, where its marks begin to be read.
import type { JSX } from "preact";
import { strings } from "../strings.ts";
import type { Lane, LaneBy } from "./lay-out.ts";

interface LaneLabelProps {
  readonly lane: Lane;
  readonly by: LaneBy;
  readonly width: number;
  readonly isMirrored: boolean;
}

/** Text in a drawing does not wrap: longer names are cut. */
const LONGEST = 48;

export function LaneLabel({ lane, by, width, isMirrored }: LaneLabelProps): JSX.Element {
  const name = lane.name ?? (lane.rest === "others" ? strings.timeline.others : strings.timeline.none[by]);
  const shown = name.replace(/[\p{Cc}\p{Cf}]/gu, "");
  return (
    <text
      class={lane.name === null ? "lane-name is-rest" : "lane-name"}
      x={isMirrored ? width - 6 : 6}
      y={lane.top + 14}
    >
      {shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}
    </text>
  );
}
