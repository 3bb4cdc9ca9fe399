// What stands in place of a result: still loading, failed, or nothing there. Each keeps the room of what it stands for.
import type { ComponentChildren, JSX } from "preact";
import { strings } from "./strings.ts";

interface FailedProps {
  readonly problem: string;
  readonly retry: () => void;
  /** "h1" where nothing else on the page is its heading. */
  readonly heading?: "h1" | "h2";
}

export function Failed({ problem, retry, heading: Heading = "h2" }: FailedProps): JSX.Element {
  return (
    <section class="notice failed" role="alert">
      <Heading>{strings.problems.heading}</Heading>
      <p>{problem}</p>
      <button type="button" onClick={retry}>
        {strings.problems.retry}
      </button>
    </section>
  );
}

export function Nothing({ title, hint }: { title: string; hint: ComponentChildren }): JSX.Element {
  return (
    <div class="notice nothing">
      <p class="nothing-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}

/** Grey lines where text will stand; a screen reader hears the label once. */
export function Skeleton({ label, lines }: { label: string; lines: number }): JSX.Element {
  return (
    <div class="skeleton">
      <p class="visually-hidden" role="status">
        {label}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
