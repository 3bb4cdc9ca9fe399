// Kind, sourcing and status of an attribution in words, never by colour alone. "Said" is what is expected, and silent.
import type { JSX } from "preact";
import type { Attribution } from "../src/schema/attribution.ts";
import { strings } from "./strings.ts";

export function Badges({ attribution }: { attribution: Attribution }): JSX.Element {
  const { kind, status, sourcing } = attribution;
  return (
    <span class="badges">
      {status === "said" ? null : <span class={`badge status-${status}`}>{strings.statuses[status]}</span>}
      <span class="badge">{strings.kinds[kind]}</span>
      <span class={`badge grade-${sourcing.grade}`}>{strings.grades[sourcing.grade]}</span>
    </span>
  );
}
