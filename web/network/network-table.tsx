// The network as a table, edge by edge, the heaviest first: the same content for those who do not see the picture, or would rather read.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Network, NetworkEdge } from "../../src/reconcile/pictures/edge.ts";
import { DateText } from "../date-text.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

const AT_ONCE = 100;

interface NetworkTableProps {
  readonly network: Network;
  readonly onOpen: (edge: NetworkEdge) => void;
}

export function NetworkTable({ network, onOpen }: NetworkTableProps): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  const say = strings.network.table;
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  return (
    <section class="picture-table network-table" aria-label={say.title}>
      <table>
        <caption>{say.title}</caption>
        <thead>
          <tr>
            {[say.by, say.does, say.to, say.reports, say.since, say.until].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {network.edges.slice(0, shown).map((edge) => (
            <tr key={edge.id}>
              <td>
                <Actor id={edge.by} names={names} />
              </td>
              <td>
                <button type="button" class="link" onClick={() => onOpen(edge)}>
                  {strings.network.kinds[edge.kind]}
                </button>
              </td>
              <td>
                <Actor id={edge.to} names={names} />
              </td>
              <td class="number">{strings.picture.weight(edge.independent, edge.reports)}</td>
              <td>{edge.since === null ? strings.lists.noDate : <DateText iso={edge.since} />}</td>
              <td>{edge.until === null ? strings.lists.noDate : <DateText iso={edge.until} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {network.edges.length <= shown ? null : (
        <p class="more">
          <span>{strings.lists.shown(shown, network.edges.length)}</span>
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            {strings.lists.more}
          </button>
        </p>
      )}
    </section>
  );
}

function Actor({ id, names }: { id: string; names: ReadonlyMap<string, string> }): JSX.Element {
  return (
    <a href={`/actors/${id}`}>
      <ReportText text={names.get(id) ?? ""} most={80} />
    </a>
  );
}
