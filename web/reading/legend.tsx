// What the marks in the text mean, each shown as it looks there.
import type { JSX } from "preact";
import { meaningOf } from "../meaning-of.ts";
import { strings } from "../strings.ts";
import type { Look, Table } from "./records/record.ts";

const terms = { source: "source", cue: "cue", content: "attribution" } as const satisfies Readonly<
  Record<Look, string>
>;

export function Legend({ table }: { table: Table }): JSX.Element {
  return (
    <ul class="legend" aria-label={strings.reading.legend}>
      {(["source", "cue", "content"] as const).map((look) => {
        const meaning = strings.looks[table][look];
        return meaning === undefined ? null : (
          <li key={look} title={table === "attributions" ? meaningOf(terms[look]) : undefined}>
            <mark class={`piece is-${look}`}>{meaning}</mark>
          </li>
        );
      })}
      <li>
        <span class="piece is-damage">{strings.reading.garbled}</span>
      </li>
    </ul>
  );
}
