// What was just done to the whole deal or actor of a page, with undo. It takes the focus: the form that was sent is gone, and a screen reader
// goes on reading here.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import type { Desk } from "./use-desk.ts";

export function OutcomeBar({ desk: { outcome, problem, isBusy, undo, redo } }: { desk: Desk }): JSX.Element | null {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), [outcome]);
  if (outcome === null) return null;
  const { words, isUndone, other } = outcome;
  return (
    <div class="page outcome">
      <p ref={told} role="status" tabIndex={-1}>
        <ReportText text={isUndone ? strings.whole.undone(words) : words} most={400} />
      </p>
      <div class="correct-buttons">
        {isUndone || other === undefined ? null : <a href={other.href}>{other.label}</a>}
        {isUndone ? null : (
          <button type="button" class="quiet" disabled={isBusy} onClick={undo}>
            {strings.correct.undo}
          </button>
        )}
        {isUndone ? (
          <button type="button" class="quiet" disabled={isBusy} onClick={redo}>
            {strings.correct.redo}
          </button>
        ) : null}
        <a href="/corrections">{strings.corrections.title}</a>
      </div>
      {problem === null ? null : (
        <p class="correct-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
