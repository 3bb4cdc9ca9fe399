// A term of the field with what it means here: shown while it is pointed at, and on a press or with the keyboard's focus. Not for what stands in a link or a
// button already: there the sheet behind "?" explains it.
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface ExplainedProps {
  /** What is said of it. */
  readonly means: string;
  readonly children: ComponentChildren;
}

export function Explained({ means, children }: ExplainedProps): JSX.Element {
  const id = useId();
  return (
    <span class="explained">
      <button type="button" class="explained-term" aria-describedby={id}>
        {children}
      </button>
      <span role="tooltip" class="explained-means" id={id}>
        {means}
      </span>
    </span>
  );
}
