// What narrows the network; the boxes of the kinds are its legend too.
import type { JSX } from "preact";
import type { EdgeKind, Network } from "../../src/reconcile/pictures/edge.ts";
import { Choice } from "../picture/choice.tsx";
import { KindBoxes } from "../picture/kind-boxes.tsx";
import { strings } from "../strings.ts";
import { EDGE_SAMPLE, edgeKinds } from "./edge-kinds.ts";

interface NetworkFiltersProps {
  readonly query: URLSearchParams;
  /** Whose actors are offered. */
  readonly network: Network;
  readonly onSet: (name: "actor" | "since" | "until", value: string) => void;
  readonly onKinds: (kinds: readonly EdgeKind[]) => void;
}

export function NetworkFilters({ query, network, onSet, onKinds }: NetworkFiltersProps): JSX.Element {
  const actors = network.nodes
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <form class="picture-filters" aria-label={strings.filters.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={strings.timeline.actor}
        value={query.get("actor") ?? ""}
        offered={actors}
        onSet={(value) => onSet("actor", value)}
      />
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
        label={strings.network.legend}
        kinds={edgeKinds}
        asked={query.getAll("kind")}
        nameOf={(kind) => strings.network.kinds[kind]}
        sampleOf={(kind) => (
          <svg class={`edge is-${kind}`} width="18" height="16" viewBox="-9 -8 18 16" aria-hidden="true">
            <path class="edge-line" d={EDGE_SAMPLE} stroke-width="2.5" />
          </svg>
        )}
        onKinds={onKinds}
      />
    </form>
  );
}
