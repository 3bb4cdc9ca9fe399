// What somebody said, as marks on lanes of time: a lane for each way of telling, a line behind a mark for as long as it was told again.
// The keyboard goes from mark to mark with the arrow keys; a table beside says the same in words.
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { StatementRow } from "../../src/ledger/lists.ts";
import { statementAddress } from "../addresses.ts";
import { DateText } from "../date-text.tsx";
import { formatDate } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { type Lanes, lanesOf, type Mark, type PlacedMark } from "./lanes.ts";

const { actor: say } = strings;

const laneHeightPx = 34;
const levelHeightPx = 14;
const radiusPx = 5.5;
const axisHeightPx = 24;

type Said = Mark & { readonly row: StatementRow };

/** What is said by the way of telling; what is no saying by what it is. */
const laneNames = ["direct", "mixed", "indirect", "denied", "not-said", "no-comment"] as const;
type LaneName = (typeof laneNames)[number];

export function StatementLanes({ rows }: { rows: readonly StatementRow[] }): JSX.Element {
  const lanes = useMemo(() => lanesOf(rows.map(markOf), laneNames), [rows]);
  return (
    <div class="lanes-and-table">
      {lanes.lanes.length === 0 ? null : <Picture lanes={lanes} />}
      <Table rows={rows} />
    </div>
  );
}

function markOf(row: StatementRow): Said {
  const { kind, status } = row.row.attribution;
  const lane: LaneName = status === "said" ? kind : status;
  return { id: row.id, day: row.since, until: row.until, lane, row };
}

function labelOf(lane: LaneName): string {
  const names: Readonly<Record<LaneName, string>> = { ...strings.statuses, ...strings.kinds };
  return names[lane];
}

function Picture({ lanes: { lanes, ticks } }: { lanes: Lanes<Said> }): JSX.Element {
  const all = useMemo(
    () => lanes.flatMap(({ marks }) => marks).toSorted((a, b) => a.at - b.at || a.level - b.level),
    [lanes],
  );
  const [at, setAt] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const heights = lanes.map(({ levels }) => laneHeightPx + (levels - 1) * levelHeightPx);
  const tops = heights.map((_, lane) => heights.slice(0, lane).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const step = (by: number): void => {
    const next = Math.min(Math.max(at + by, 0), all.length - 1);
    setAt(next);
    svg.current?.querySelector<SVGAElement>(`[data-place="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -all.length, End: all.length }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <figure class="lanes" dir="ltr">
      <div class="lane-names" aria-hidden="true">
        {lanes.map(({ name }, lane) => (
          <span key={name} style={{ blockSize: `${heights[lane]}px` }}>
            {labelOf(name as LaneName)}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no form. */}
      <svg
        ref={svg}
        role="group"
        aria-label={say.lanes}
        height={height + axisHeightPx}
        width="100%"
        onKeyDown={onKeyDown}
      >
        {ticks.map(({ day, at: place }) => (
          <g key={day} class="tick">
            <line x1={percent(place)} x2={percent(place)} y1={0} y2={height} />
            <text x={percent(place)} y={height + axisHeightPx - 7} text-anchor={place > 0.9 ? "end" : "middle"}>
              {formatDate(day)}
            </text>
          </g>
        ))}
        {lanes.map(({ name, marks }, lane) => {
          const base = (tops[lane] ?? 0) + (heights[lane] ?? 0) - laneHeightPx / 2;
          return (
            <g key={name} class={`lane is-${name}`}>
              <line class="lane-line" x1="0" x2="100%" y1={base} y2={base} />
              {marks.map((one) => {
                const place = all.indexOf(one);
                return (
                  <MarkLink
                    key={one.mark.id}
                    one={one}
                    y={base - one.level * levelHeightPx}
                    place={place}
                    isStop={place === at}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      <figcaption>{say.lanesHelp}</figcaption>
    </figure>
  );
}

interface MarkLinkProps {
  readonly one: PlacedMark<Said>;
  readonly y: number;
  /** Among all marks, in the order of the arrow keys. */
  readonly place: number;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** In a picture the name of an attribute counts letter by letter: "tabIndex" would be none. */
function MarkLink({ one: { mark, at, to }, y, place, isStop }: MarkLinkProps): JSX.Element {
  const words = mark.row.row.contentText.slice(0, 160);
  const label = say.mark(formatDate(mark.day ?? ""), words);
  return (
    <a href={statementAddress(mark.id)} data-place={place} tabindex={isStop ? 0 : -1} aria-label={label}>
      <title>{label}</title>
      {to > at ? <line class="told-again" x1={percent(at)} x2={percent(to)} y1={y} y2={y} /> : null}
      <circle cx={percent(at)} cy={y} r={radiusPx} />
    </a>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

function Table({ rows }: { rows: readonly StatementRow[] }): JSX.Element {
  return (
    <details class="as-table">
      <summary>{say.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.day}</th>
            <th scope="col">{say.words}</th>
            <th scope="col">{say.reports}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, since, reports, row }) => (
            <tr key={id}>
              <td>{since === null ? strings.evidence.undated : <DateText iso={since} />}</td>
              <td dir="auto">
                <a href={statementAddress(id)}>
                  <ReportText text={row.contentText} most={300} />
                </a>
              </td>
              <td>{reports}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
