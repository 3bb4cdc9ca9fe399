// The filters beside a list: each value with how many rows it would give, and the dates. A chosen value stays listed
// also where nothing matches it any more, so that it can be taken back.
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Facet } from "../../src/ledger/ledger.ts";
import { formatNumber } from "../format.ts";
import { Skeleton } from "../notices.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import type { FacetName, SingleName } from "./search.ts";

export interface FacetView {
  readonly name: FacetName;
  readonly label: string;
  /** Counted, where the server counts them. */
  readonly values: readonly (Omit<Facet, "count"> & Partial<Pick<Facet, "count">>)[];
  readonly chosen: readonly string[];
  readonly labelOf?: (value: string) => string;
}

interface FiltersProps {
  readonly facets: readonly FacetView[];
  readonly isAwaited: boolean;
  /** Over the fields of the first and last day; "" for none. */
  readonly dates: string;
  readonly since: string;
  readonly until: string;
  /** Filters of this list alone. */
  readonly own?: ComponentChildren;
  readonly onToggle: (name: FacetName, value: string) => void;
  readonly onDate: (name: SingleName, value: string) => void;
}

export function Filters({ isAwaited, ...filters }: FiltersProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <aside class="filters" aria-label={strings.filters.title}>
      <button
        type="button"
        class="filters-button"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        {strings.filters.show}
      </button>
      <div id="filters" class={isOpen ? "filters-body is-open" : "filters-body"}>
        {isAwaited ? <Skeleton label={strings.lists.loading} lines={24} /> : <Offered {...filters} />}
      </div>
    </aside>
  );
}

function Offered({ facets, dates, since, until, own, onToggle, onDate }: Omit<FiltersProps, "isAwaited">): JSX.Element {
  return (
    <>
      {facets.map((facet) => (
        <FacetList key={facet.name} facet={facet} onToggle={onToggle} />
      ))}
      {own}
      {dates === "" ? null : (
        <fieldset>
          <legend>{dates}</legend>
          <DateField name="since" label={strings.filters.since} value={since} onDate={onDate} />
          <DateField name="until" label={strings.filters.until} value={until} onDate={onDate} />
        </fieldset>
      )}
    </>
  );
}

const fewest = 6;

function FacetList({ facet, onToggle }: { facet: FacetView; onToggle: FiltersProps["onToggle"] }): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  const gone = facet.chosen.filter((value) => facet.values.every((one) => one.value !== value));
  const all = [...gone.map((value) => ({ value, count: 0 })), ...facet.values];
  // One more is shown rather than named.
  const isShort = all.length <= fewest + 1;
  const shown =
    isWhole || isShort ? all : all.filter(({ value }, index) => index < fewest || facet.chosen.includes(value));
  if (all.length === 0) return null;
  return (
    <fieldset>
      <legend>{facet.label}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="facet">
          <input type="checkbox" checked={facet.chosen.includes(value)} onChange={() => onToggle(facet.name, value)} />
          <span class="facet-value">
            {facet.labelOf === undefined ? <ReportText text={value} most={80} /> : facet.labelOf(value)}
          </span>
          {count === undefined ? null : <span class="facet-count">{formatNumber(count)}</span>}
        </label>
      ))}
      {isShort ? null : (
        <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? strings.filters.fewer : strings.filters.more(all.length - fewest)}
        </button>
      )}
    </fieldset>
  );
}

interface DateFieldProps {
  readonly name: "since" | "until";
  readonly label: string;
  readonly value: string;
  readonly onDate: FiltersProps["onDate"];
}

function DateField({ name, label, value, onDate }: DateFieldProps): JSX.Element {
  return (
    <label class="date-field">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onDate(name, event.currentTarget.value)} />
    </label>
  );
}
