// The parts that are attributions: denials, speakers left open, what many reports have from one source, and quotations that nobody said so.
import type { JSX } from "preact";
import type { AttributionRow, CarriedWidely } from "../../src/ledger/ledger.ts";
import type { UnreliableQuotation } from "../../src/reconcile/unreliable.ts";
import { recordAddress, statementAddress } from "../addresses.ts";
import { AttributionItem } from "../lists/attribution-item.tsx";
import { strings } from "../strings.ts";
import { CheckPart } from "./check-part.tsx";
import type { CheckPart as Part } from "./parts.ts";

interface AttributionPartProps {
  readonly part: Part;
  readonly rows: readonly AttributionRow[];
  readonly total: number;
  readonly all?: string;
}

export function AttributionPart({ rows, ...about }: AttributionPartProps): JSX.Element {
  return (
    <CheckPart
      {...about}
      items={rows}
      some={(some) => (
        <>
          {some.map((row) => (
            <li key={row.id} class="row">
              <AttributionItem row={row} hits={[]} />
            </li>
          ))}
        </>
      )}
    />
  );
}

export function CarriedPart({ carried, total }: { carried: readonly CarriedWidely[]; total: number }): JSX.Element {
  return (
    <CheckPart
      part="carriedWidely"
      items={carried}
      total={total}
      some={(some) => (
        <>
          {some.map(({ statement, reports, row }) => (
            <li key={statement}>
              <div class="row">
                <AttributionItem row={row} hits={[]} />
              </div>
              <p>
                {strings.check.inReports(reports)} · <a href={statementAddress(statement)}>{strings.check.statement}</a>
              </p>
            </li>
          ))}
        </>
      )}
    />
  );
}

interface UnreliableProps {
  readonly quotations: readonly UnreliableQuotation[];
  readonly total: number;
}

export function UnreliablePart({ quotations, total }: UnreliableProps): JSX.Element {
  return (
    <CheckPart
      part="unreliableQuotations"
      items={quotations}
      total={total}
      some={(some) => (
        <>
          {some.map(({ row, origin }) => (
            <li key={row.id}>
              <div class="row">
                <AttributionItem row={row} hits={[]} />
              </div>
              <p>
                {strings.check.copyOf} <a href={recordAddress(origin)}>{strings.check.original}</a>
              </p>
            </li>
          ))}
        </>
      )}
    />
  );
}
