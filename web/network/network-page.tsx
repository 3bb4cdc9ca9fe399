// The network: who speaks of, presses and meets whom. Every edge opens its evidence; what is asked and what is open stand in the address.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EdgeKind, Network, NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import { useAnswer } from "../answers.ts";
import { language, languages } from "../languages/language.ts";
import { addressOf } from "../lists/search.ts";
import { Failed, Nothing } from "../notices.tsx";
import { EvidenceList } from "../picture/evidence-list.tsx";
import type { Caption } from "../picture/export-picture.ts";
import { PictureTools } from "../picture/picture-tools.tsx";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { EDGE_SAMPLE, edgeKinds } from "./edge-kinds.ts";
import { edgeLabel } from "./edge-label.ts";
import { layOut, type Sight, turned, wholeSight, zoomedSight } from "./lay-out.ts";
import { NetworkFilters } from "./network-filters.tsx";
import { NetworkPicture } from "./network-picture.tsx";
import { NetworkTable } from "./network-table.tsx";

const FILTERS = ["actor", "kind", "since", "until"] as const;
const NOTHING: Network = { nodes: [], edges: [], total: { nodes: 0, edges: 0 } };

export function NetworkPage(): JSX.Element {
  const { query } = usePlace();
  const asked = askedOf(query);
  const answer = useAnswer<Network>(addressOf("/api/network", asked));
  const network = answer.value ?? NOTHING;
  const frame = useRef<HTMLElement>(null);
  const places = useMemo(() => {
    const laid = layOut(network.nodes, network.edges);
    return window.matchMedia("(max-aspect-ratio: 4/5)").matches ? turned(laid) : laid;
  }, [network]);
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => setSight(null), [network]);
  const chosen = network.edges.find(({ id }) => id === query.get("edge"));
  const say = strings.network;
  useTitle(strings.nav.network);

  const go = (name: string, values: readonly string[]): void => {
    const changed = new URLSearchParams(query);
    changed.delete(name);
    for (const value of values) if (value !== "") changed.append(name, value);
    navigate(addressOf("/network", changed));
  };
  const open = (edge: NetworkEdge | null): void => go("edge", edge === null ? [] : [edge.id]);
  const zoom = (factor: number): void => {
    const [width, height] = [frame.current?.clientWidth ?? 1, frame.current?.clientHeight ?? 1];
    setSight(zoomedSight(sight ?? wholeSight(places, width, height), factor, { x: width / 2, y: height / 2 }));
  };
  const shown = say.shown(network.nodes.length, network.edges.length);
  const caption = (): Caption => ({
    title: say.file,
    legend: edgeKinds.map((kind) => ({ label: say.kinds[kind], colour: colourOf(kind), shape: EDGE_SAMPLE })),
    source: strings.picture.source(location.host, shown, asked.toString()),
    direction: languages[language].direction,
  });
  const hidden = network.total.edges - network.edges.length;
  return (
    <div class="page picture-page">
      <div class="picture-head">
        <h1>{strings.nav.network}</h1>
        <p role="status">{answer.value === null ? strings.lists.loading : shown}</p>
        {hidden === 0 ? null : <p>{say.hidden(hidden)}</p>}
      </div>
      <NetworkFilters
        query={asked}
        network={network}
        onSet={(name, value) => go(name, [value])}
        onKinds={(kinds) => go("kind", kinds.length < edgeKinds.length ? kinds : [])}
      />
      <PictureTools
        onZoom={zoom}
        onWhole={() => setSight(null)}
        frame={frame}
        caption={caption}
        name="parley-network"
      />
      <p class="picture-hint">
        <a href={addressOf("/api/network", new URLSearchParams([...asked, ["format", "graphml"]]))} download>
          {say.graphml}
        </a>
        {" · "}
        <a href={addressOf("/api/network", new URLSearchParams([...asked, ["format", "csv"]]))} download>
          {say.csv}
        </a>
      </p>
      {answer.problem === null ? null : <Failed problem={answer.problem} retry={answer.retry} />}
      {answer.value?.total.edges === 0 ? (
        <Nothing title={say.noEdge} hint={strings.lists.noMatchHint} />
      ) : (
        <NetworkPicture
          frame={frame}
          network={network}
          places={places}
          sight={sight}
          onSight={setSight}
          chosen={chosen?.id ?? null}
          onOpen={open}
        />
      )}
      <p class="picture-hint">{say.hint}</p>
      {chosen === undefined ? null : (
        <OpenEdge key={chosen.id} edge={chosen} network={network} onClose={() => open(null)} />
      )}
      {network.edges.length === 0 ? null : <NetworkTable network={network} onOpen={open} />}
    </div>
  );
}

/** What the API is asked; the names are its own. */
function askedOf(query: URLSearchParams): URLSearchParams {
  const pairs = FILTERS.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]));
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

interface OpenEdgeProps {
  readonly edge: NetworkEdge;
  readonly network: Network;
  readonly onClose: () => void;
}

function OpenEdge({ edge, network, onClose }: OpenEdgeProps): JSX.Element {
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  return (
    <section class="picture-open" aria-label={strings.picture.evidence}>
      <h2>
        <ReportText text={edgeLabel(edge, names)} />
      </h2>
      <EvidenceList places={edge.evidence} />
      <button type="button" onClick={onClose}>
        {strings.keys.close}
      </button>
    </section>
  );
}

function colourOf(kind: EdgeKind): string {
  const sample = document.querySelector(`.picture-legend .is-${kind} path`);
  return sample === null ? "currentColor" : getComputedStyle(sample).stroke;
}
