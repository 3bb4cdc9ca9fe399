// What the marks in the text mean, each shown as it looks there.
import type { JSX } from "preact";
import { strings } from "../strings.ts";

export function Legend(): JSX.Element {
  return (
    <ul class="legend" aria-label={strings.reading.legend}>
      {(["source", "cue", "content"] as const).map((role) => (
        <li key={role}>
          <mark class={`piece is-${role}`}>{strings.reading[role]}</mark>
        </li>
      ))}
      <li>
        <span class="piece is-damage">{strings.reading.garbled}</span>
      </li>
    </ul>
  );
}
