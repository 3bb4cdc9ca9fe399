// How many corrections a report has, with undo and redo; says aloud what became of the last change.
import type { JSX } from "preact";
import { useKeys } from "../../keys.tsx";
import { strings } from "../../strings.ts";
import type { Corrections } from "./use-corrections.ts";

export function HistoryBar({ corrections }: { corrections: Corrections }): JSX.Element | null {
  const { rows, undo, redo, isBusy, problem } = corrections;
  useKeys({ u: () => undo?.(), U: () => redo?.() });
  const inForce = rows.filter(({ undoneAt }) => undoneAt === null).length;
  const say = strings.correct;
  return (
    <div class="history">
      {rows.length === 0 ? null : (
        <>
          <a href="/corrections">{say.count(inForce)}</a>
          <button type="button" class="quiet" disabled={undo === null || isBusy} onClick={() => undo?.()}>
            {say.undo} <kbd>u</kbd>
          </button>
          <button type="button" class="quiet" disabled={redo === null || isBusy} onClick={() => redo?.()}>
            {say.redo} <kbd>U</kbd>
          </button>
        </>
      )}
      <p class={problem === null ? "visually-hidden" : "correct-problem"} role="status">
        {problem ?? (isBusy ? say.saving : rows[0] === undefined ? "" : say.saved(inForce))}
      </p>
    </div>
  );
}
