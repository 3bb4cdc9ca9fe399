// The archive as a map: an outlet a row, a stretch of days a column, the more reports the darker; each cell opens its reports. The map is
// for the eye and the mouse; the table beside it holds the same for the keyboard and for those who do not see it.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ArchiveDay } from "../../src/ledger/lists.ts";
import { useAnswer } from "../answers.ts";
import { formatDate, formatNumber } from "../format.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { type ArchiveGrid, archiveGrid, type GridRow, type Stretch } from "./archive-grid.ts";

/** What the darkest cell holds at least: one report alone is no crowd. */
const fewest = 3;

const steps = { day: strings.home.byDay, week: strings.home.byWeek, month: strings.home.byMonth };

export function ArchiveMap(): JSX.Element {
  const answer = useAnswer<{ readonly days: readonly ArchiveDay[] }>("/api/archive");
  const grid = useMemo(() => archiveGrid(answer.value?.days ?? []), [answer.value]);
  return (
    <section aria-labelledby="archive-title">
      <h2 id="archive-title">{strings.home.archive}</h2>
      {answer.problem !== null ? (
        <Failed problem={answer.problem} retry={answer.retry} />
      ) : answer.value === null ? (
        <Skeleton label={strings.lists.loading} lines={10} />
      ) : (
        <>
          {grid.columns.length === 0 ? null : <Drawn grid={grid} />}
          {grid.undated === 0 ? null : (
            <p class="hint">
              {strings.home.undated(grid.undated)} <a href="/reports">{strings.home.undatedLink}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Drawn({ grid }: { grid: ArchiveGrid }): JSX.Element {
  const { columns, rows, step, most } = grid;
  return (
    <>
      <p class="hint">{strings.home.archiveHint(steps[step])}</p>
      <div
        class="archive-map"
        aria-hidden="true"
        style={{ gridTemplateColumns: `minmax(5rem, 14rem) repeat(${columns.length}, minmax(1px, 1.5rem))` }}
      >
        {rows.map((row) => (
          <MapRow key={row.outlets[0] ?? ""} row={row} columns={columns} most={most} />
        ))}
        <span class="archive-ends">
          <span>{formatDate(columns[0]?.since ?? "")}</span>
          <span>{formatDate(columns.at(-1)?.until ?? "")}</span>
        </span>
      </div>
      <details>
        <summary>{strings.home.archiveTable}</summary>
        <ArchiveTable grid={grid} />
      </details>
    </>
  );
}

function MapRow({ row, columns, most }: { row: GridRow; columns: readonly Stretch[]; most: number }): JSX.Element {
  const name = nameOf(row);
  return (
    <>
      <span class="outlet">
        <ReportText text={name} most={60} />
      </span>
      {row.cells.map(({ reports }, at) => {
        const column = columns[at];
        if (reports === 0 || column === undefined) return <span key={at} class="cell" />;
        const level = Math.ceil((reports / Math.max(most, fewest)) * 4);
        return (
          // biome-ignore lint/a11y/useAnchorContent: for the mouse alone; the table has the same link with its words.
          <a
            key={at}
            class={`cell level-${level}`}
            tabIndex={-1}
            href={addressOf(row, column)}
            title={strings.home.cell(reports, name, daysOf(column))}
          />
        );
      })}
    </>
  );
}

function ArchiveTable({ grid: { rows, columns } }: { grid: ArchiveGrid }): JSX.Element {
  const words = strings.home;
  return (
    // A wide table scrolls by itself; a region that scrolls can be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="archive-table" tabIndex={0} aria-label={words.archiveTable}>
      <table>
        <thead>
          <tr>
            {[words.outlet, words.from, words.to].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" class="number">
              {words.count}
            </th>
            <th scope="col" class="number">
              {words.said}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.cells.map(({ reports, attributions }, at) => {
              const column = columns[at];
              return reports === 0 || column === undefined ? null : (
                <tr key={`${row.outlets[0]} ${at}`}>
                  <th scope="row">
                    <ReportText text={nameOf(row)} most={80} />
                  </th>
                  <td>{formatDate(column.since)}</td>
                  <td>{formatDate(column.until)}</td>
                  <td class="number">
                    <a href={addressOf(row, column)}>{formatNumber(reports)}</a>
                  </td>
                  <td class="number">{formatNumber(attributions)}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}

function nameOf({ outlets }: GridRow): string {
  const [only] = outlets;
  return outlets.length > 1 ? strings.home.others(outlets.length) : (only ?? strings.lists.noOutlet);
}

/** Reports whose outlet is not known cannot be asked for by it: the cell then opens all of its days. */
function addressOf({ outlets }: GridRow, { since, until }: Stretch): string {
  const query = new URLSearchParams({ since, until });
  const named = outlets.flatMap((outlet) => outlet ?? []);
  if (named.length === outlets.length && named.length <= 100)
    for (const outlet of named) query.append("outlet", outlet);
  return `/reports?${query}`;
}

function daysOf({ since, until }: Stretch): string {
  return since === until ? formatDate(since) : `${formatDate(since)} – ${formatDate(until)}`;
}
