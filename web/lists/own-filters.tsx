// Filters that only attributions have: on how many words that do not rest on each other, and of which deal.
import type { JSX } from "preact";
import type { Page } from "../../src/ledger/ledger.ts";
import type { ShortDeal } from "../../src/reconcile/deals/short.ts";
import { type Answer, useAnswer } from "../answers.ts";
import { navigate } from "../router.ts";
import { strings } from "../strings.ts";
import { addressOf, type SingleName, withSingle } from "./search.ts";

/** Deals to choose from; one that is in the address is kept though it is not among them. */
const mostDeals = 100;

/** Fewest independent words that can be asked for. */
const leasts = [2, 3, 5, 10] as const;

export function useDeals(): Answer<Page<ShortDeal>> {
  return useAnswer<Page<ShortDeal>>(`/api/deals?limit=${mostDeals}`);
}

interface OwnFiltersProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly deals: readonly ShortDeal[];
}

export function OwnFilters({ path, query, deals }: OwnFiltersProps): JSX.Element {
  const choose = (name: SingleName, value: string): void => navigate(addressOf(path, withSingle(query, name, value)));
  const [deal, independent] = [query.get("deal") ?? "", query.get("independent") ?? ""];
  const known = deals.map(({ id, name }): readonly [string, string] => [id, name]);
  const levels = leasts.map((least): readonly [string, string] => [
    String(least),
    strings.filters.independentChip(least),
  ]);
  return (
    <>
      <Choice
        label={strings.filters.independent}
        value={independent}
        values={levels}
        onChoose={(value) => choose("independent", value)}
      />
      {known.length === 0 && deal === "" ? null : (
        <Choice label={strings.filters.deal} value={deal} values={known} onChoose={(value) => choose("deal", value)} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

export function Choice({ label, value, values, onChoose }: ChoiceProps): JSX.Element {
  const all = value === "" || values.some(([one]) => one === value) ? values : [[value, value] as const, ...values];
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{strings.filters.any}</option>
        {all.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
