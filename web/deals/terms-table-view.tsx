// The terms of a deal, term by side. Each move opens the report at its evidence; on a narrow screen the table scrolls inside itself, and the
// keyboard can scroll it too.
import type { JSX } from "preact";
import type { DealPage, DealTerm, TermMove } from "../../src/ledger/findings.ts";
import type { Bounds } from "../../src/ledger/positions.ts";
import { AccordingTo } from "../according-to.tsx";
import { EvidenceLink } from "../evidence-link.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { WhoLink, WhoLinks } from "../who-link.tsx";
import { type Column, type SameMove, sameMoves, type TermRow, termsTable } from "./terms-table.ts";

const { deal: say } = strings;

export function TermsTableView({ deal }: { deal: DealPage }): JSX.Element {
  const { columns, rows } = termsTable(deal);
  return (
    <section
      class="wide-table"
      aria-label={say.terms} // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      <table class="terms-table">
        <caption>
          {say.termsCaption}
          {deal.terms.every(({ moves }) => moves.every(({ tie }) => tie === "named")) ? null : (
            <> {say.byItsPartiesCaption}</>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.term}</th>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row // Terms have no name but their place.
              key={at}
              row={row}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keyOf(column: Column): string {
  return column.as === "side" ? column.who.id : column.as;
}

function ColumnName({ column }: { column: Column }): JSX.Element {
  if (column.as === "side") return <WhoLink who={column.who} />;
  return <>{column.as === "others" ? say.others : say.nobodyNamed}</>;
}

function Row({ row: { term, cells }, columns }: { row: TermRow; columns: readonly Column[] }): JSX.Element {
  return (
    <tr class={term.isOpen ? "is-open-demand" : undefined}>
      <th scope="row">
        <TermName term={term} />
      </th>
      {columns.map((column, at) => (
        <td key={keyOf(column)}>
          <Cell moves={cells[at] ?? []} column={column} />
        </td>
      ))}
    </tr>
  );
}

function TermName({ term }: { term: DealTerm }): JSX.Element {
  return (
    <>
      {term.isOpen ? <span class="open-mark">{say.open}</span> : null}
      <span class="term-words" dir="auto">
        <ReportText text={term.words} most={200} />
      </span>
    </>
  );
}

function Cell({ moves, column }: { moves: readonly TermMove[]; column: Column }): JSX.Element {
  if (moves.length === 0) return <span class="nothing-found">{column.as === "side" ? say.nothingFound : ""}</span>;
  return (
    <ul class="moves">
      {sameMoves(moves).map((same) => (
        <li key={`${same.first.report} ${same.first.span.start} ${same.first.move}`}>
          <MoveLine same={same} column={column} />
        </li>
      ))}
    </ul>
  );
}

function MoveLine({ same: { first, all }, column }: { same: SameMove; column: Column }): JSX.Element {
  return (
    <>
      <strong class={`move is-${first.move}`}>{say.moves[first.move]}</strong>
      {column.as === "others" ? (
        <>
          {" "}
          <WhoLinks all={first.by} />
        </>
      ) : null}
      {first.to.length === 0 ? null : (
        <span class="remark">
          <ReportText text={say.to(first.to.map(({ name }) => name).join(", "))} most={200} />
        </span>
      )}
      <BoundsOf move={first} />
      <AccordingTo names={first.teller === null ? [] : [first.teller.name]} />
      <span class="move-place">
        <EvidenceLink cited={first} />
        {all.length > 1 ? <Others all={all.slice(1)} /> : null}
      </span>
      {first.tie === "named" ? null : (
        <span class="remark" title={say.byItsPartiesWhy}>
          {say.byItsParties}
        </span>
      )}
    </>
  );
}

/** On what condition, for what, or else what: an offer without its price is half an offer. */
function BoundsOf({ move: { bounds } }: { move: TermMove }): JSX.Element {
  return (
    <>
      {PARTS.map((part) =>
        bounds[part] === null ? null : (
          <span key={part} class="move-bounds">
            {say.bounds[part]} <ReportText text={bounds[part]} most={200} />
          </span>
        ),
      )}
    </>
  );
}

const PARTS = ["phase", "deadline", "condition", "inReturn", "otherwise"] as const satisfies readonly (keyof Bounds)[];

/** Every other place that tells the same. */
function Others({ all }: { all: readonly TermMove[] }): JSX.Element {
  return (
    <details class="other-places">
      <summary>{strings.evidence.otherPlaces(all.length)}</summary>
      <ul>
        {all.map((move) => (
          <li key={`${move.report} ${move.span.start}`}>
            <EvidenceLink cited={move} />
          </li>
        ))}
      </ul>
    </details>
  );
}
