// What a visitor does to the records of a report: each change is sent, and the report and its corrections are asked for again.
import { useState } from "preact/hooks";
import type { Page } from "../../../src/ledger/ledger.ts";
import { useAnswer } from "../../answers.ts";
import { type Listed, lastStep, lastUndone } from "../../corrections/listed.ts";
import { correct, redo, undo, type Wish } from "../../corrections/post.ts";
import { useSigner } from "../../corrections/signer.ts";

export interface Corrections {
  /** Those of the report, newest first. */
  readonly rows: readonly Listed[];
  readonly isBusy: boolean;
  /** Why the last change was refused. */
  readonly problem: string | null;
  /** @param onDone is given what undo is given of each; it is not called where the change was refused */
  readonly send: (wishes: readonly Wish[], onDone?: (refs: readonly string[]) => void) => void;
  /** Null where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** @param onChanged asks for the report again */
export function useCorrections(report: string, onChanged: () => void): Corrections {
  const listed = useAnswer<Page<Listed>>(`/api/corrections?limit=200&report=${encodeURIComponent(report)}`);
  const [signer] = useSigner();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly problem: string | null }>({
    isBusy: false,
    problem: null,
  });
  const run = <Told>(act: () => Promise<Told>, onDone?: (told: Told) => void): void => {
    if (state.isBusy) return;
    setState({ isBusy: true, problem: null });
    act().then(
      (told) => {
        setState({ isBusy: false, problem: null });
        listed.retry();
        onChanged();
        onDone?.(told);
      },
      (error: Error) => setState({ isBusy: false, problem: error.message }),
    );
  };
  const rows = listed.value?.rows ?? [];
  const [last, undone] = [lastStep(rows), lastUndone(rows)];
  return {
    rows,
    ...state,
    send: (wishes, onDone) => run(() => correct(wishes, signer), onDone),
    undo: last.length === 0 ? null : () => run(() => undo(last)),
    redo: undone.length === 0 ? null : () => run(() => redo(undone)),
  };
}
