// What a record is, in few words and never by colour alone.
import type { JSX } from "preact";
import { Explained } from "./explained.tsx";
import type { Badge } from "./reading/records/record.ts";

interface BadgesProps {
  readonly badges: readonly Badge[];
  readonly isInControl?: boolean;
}

/** In a link or a button what a term means is only for the pointer: nothing in there can be pressed for itself. */
export function Badges({ badges, isInControl = false }: BadgesProps): JSX.Element {
  return (
    <span class="badges">
      {badges.map(({ text, tone, means }) => (
        <span key={text} class={tone === undefined ? "badge" : `badge ${tone}`} title={isInControl ? means : undefined}>
          {means === undefined || isInControl ? text : <Explained means={means}>{text}</Explained>}
        </span>
      ))}
    </span>
  );
}
