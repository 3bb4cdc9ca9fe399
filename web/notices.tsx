// What stands in place of a result: still loading, failed, or nothing there. Each keeps the room of what it stands for.
import type { ComponentChildren, JSX } from "preact";
import { strings } from "./strings.ts";

export function Failed({ problem, retry }: { problem: string; retry?: () => void }): JSX.Element {
  return (
    <section class="notice failed" role="alert">
      <h2>{strings.problems.heading}</h2>
      <p>{problem}</p>
      {retry === undefined ? null : (
        <button type="button" onClick={retry}>
          {strings.problems.retry}
        </button>
      )}
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
