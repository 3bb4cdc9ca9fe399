// The filters that are on, above the rows: each can be taken away by itself, or all at once.
import type { JSX } from "preact";
import { formatDate } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { type FilterName, withoutOrder } from "./search.ts";

interface ChosenFiltersProps {
  readonly query: URLSearchParams;
  readonly nameOf?: ((name: FilterName, value: string) => string | undefined) | undefined;
  readonly onRemove: (name: FilterName, value: string) => void;
  readonly onClear: () => void;
}

export function ChosenFilters({ query, nameOf, onRemove, onClear }: ChosenFiltersProps): JSX.Element | null {
  const chosen = [...withoutOrder(query)].filter(([name]) => name !== "words") as [FilterName, string][];
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={strings.filters.chosen}>
      {chosen.map(([name, value]) => {
        const label = nameOf?.(name, value) ?? labelOf(name, value);
        return (
          <li key={`${name}=${value}`}>
            <button type="button" class="chip" onClick={() => onRemove(name, value)}>
              <span class="visually-hidden">{strings.filters.remove("")}</span>
              <ReportText text={label} most={60} />
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="quiet" onClick={onClear}>
          {strings.filters.clear}
        </button>
      </li>
    </ul>
  );
}

function labelOf(name: FilterName, value: string): string {
  const labels: Readonly<Partial<Record<FilterName, Readonly<Record<string, string>>>>> = {
    kind: strings.kinds,
    grade: strings.grades,
    status: strings.statuses,
    act: strings.eventTypes,
  };
  if (name === "since") return strings.filters.sinceChip(formatDate(value));
  if (name === "until") return strings.filters.untilChip(formatDate(value));
  if (name === "independent") return strings.filters.independentChip(Number(value));
  if (name === "addressee") return strings.filters.addresseeChip(value);
  return labels[name]?.[value] ?? value;
}
