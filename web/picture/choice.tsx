// One of several, with a name above it; the first is "any". What the address says is kept, also where it is not offered.
import type { JSX } from "preact";
import { strings } from "../strings.ts";

export interface Offered {
  readonly value: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly offered: readonly Offered[];
  readonly onSet: (value: string) => void;
}

export function Choice({ label, value, offered, onSet }: ChoiceProps): JSX.Element {
  const isOffered = value === "" || offered.some((one) => one.value === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onSet(currentTarget.value)}>
        <option value="">{strings.timeline.any}</option>
        {isOffered ? null : <option value={value}>{value}</option>}
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Offered to choose from; any other can be asked for in the address. */
const MOST_OFFERED = 60;

/** Each once; the most frequent of them, in the order of their names. */
export function offeredOf(all: readonly Offered[]): readonly Offered[] {
  return [...Map.groupBy(all, ({ value }) => value).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_OFFERED)
    .flatMap(([one]) => one ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
