// The tables of a report, each a link with the number of its records; the one that is shown says so.
import type { JSX } from "preact";
import type { Reading } from "../../src/schema/reading.ts";
import { formatNumber } from "../format.ts";
import { strings } from "../strings.ts";
import { TABLES, type Table } from "./records/record.ts";
import { addressOf } from "./records/tables.ts";

interface TableLinksProps {
  readonly reading: Reading;
  readonly table: Table;
  readonly path: string;
}

export function TableLinks({ reading, table, path }: TableLinksProps): JSX.Element {
  return (
    <nav class="tables" aria-label={strings.reading.tables}>
      <ul>
        {TABLES.map((one) => (
          <li key={one}>
            <a href={addressOf(path, one)} aria-current={one === table ? "page" : undefined}>
              {strings.tables[one].link} <span class="count">{formatNumber(reading[one].length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
