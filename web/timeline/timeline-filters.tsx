// What narrows the timeline, and by what its lanes are; the boxes of the kinds are its legend too.
import type { JSX } from "preact";
import type { MarkKind, TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { Choice, type Offered, offeredOf } from "../picture/choice.tsx";
import { KindBoxes } from "../picture/kind-boxes.tsx";
import { strings } from "../strings.ts";
import { laneBy, type TimelineFilter } from "./asked.ts";
import { markKinds, markShapes } from "./mark-outlines.ts";

interface TimelineFiltersProps {
  readonly query: URLSearchParams;
  /** Whose actors and deals are offered. */
  readonly marks: readonly TimelineMark[];
  readonly onSet: (name: TimelineFilter | "lane", value: string) => void;
  readonly onKinds: (kinds: readonly MarkKind[]) => void;
}

export function TimelineFilters({ query, marks, onSet, onKinds }: TimelineFiltersProps): JSX.Element {
  const say = strings.timeline;
  return (
    <form class="picture-filters" aria-label={strings.filters.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={say.actor}
        value={query.get("actor") ?? ""}
        offered={actorsOf(marks)}
        onSet={(value) => onSet("actor", value)}
      />
      <Choice
        label={say.deal}
        value={query.get("deal") ?? ""}
        offered={dealsOf(marks)}
        onSet={(value) => onSet("deal", value)}
      />
      <label>
        <span>{say.lanes}</span>
        <select value={laneBy(query)} onChange={({ currentTarget }) => onSet("lane", currentTarget.value)}>
          <option value="actor">{say.actor}</option>
          <option value="issue">{say.issue}</option>
          <option value="deal">{say.deal}</option>
        </select>
      </label>
      {(["since", "until"] as const).map((name) => (
        <label key={name}>
          <span>{strings.filters[name]}</span>
          <input
            type="date"
            value={query.get(name) ?? ""}
            onChange={({ currentTarget }) => onSet(name, currentTarget.value)}
          />
        </label>
      ))}
      <KindBoxes
        label={say.legend}
        kinds={markKinds}
        asked={query.getAll("kind")}
        nameOf={(kind) => say.kinds[kind]}
        sampleOf={(kind) => (
          <svg class={`mark is-${kind}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={markShapes[kind]} />
          </svg>
        )}
        onKinds={onKinds}
      />
    </form>
  );
}

function actorsOf(marks: readonly TimelineMark[]): readonly Offered[] {
  return offeredOf(
    marks.flatMap(({ who, toward }) =>
      [...who, ...toward].flatMap(({ id, name, isActor }) => (isActor ? { value: id, name } : [])),
    ),
  );
}

function dealsOf(marks: readonly TimelineMark[]): readonly Offered[] {
  return offeredOf(marks.flatMap(({ deal }) => (deal === null ? [] : { value: deal.id, name: deal.name })));
}
