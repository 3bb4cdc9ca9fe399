// Names and values one below the other, in an order that never changes; what is not known (null) has no line. Two may
// have one name.
import type { ComponentChildren, JSX } from "preact";

export type Fact = readonly [name: ComponentChildren, value: ComponentChildren];

export function Facts({ facts }: { facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(([name, value], index) =>
        value === null ? null : (
          <div // Two facts may have one name, and their order never changes.
            key={index}
            class="fact"
          >
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
