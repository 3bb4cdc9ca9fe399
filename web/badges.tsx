// What a record is, in few words and never by colour alone.
import type { JSX } from "preact";
import type { Badge } from "./reading/records/record.ts";

export function Badges({ badges }: { badges: readonly Badge[] }): JSX.Element {
  return (
    <span class="badges">
      {badges.map(({ text, tone }) => (
        <span key={text} class={tone === undefined ? "badge" : `badge ${tone}`}>
          {text}
        </span>
      ))}
    </span>
  );
}
