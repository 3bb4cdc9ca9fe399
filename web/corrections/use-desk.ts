// What a visitor does to a whole deal, actor or issue from its own page: sent, told in a sentence, and taken back from there. The page is made
// anew behind it, since all of it may have changed.
import { useState } from "preact/hooks";
import { correct, redo, undo, type Wish } from "./post.ts";
import { useSigner } from "./signer.ts";

/** What was done last, in the words of the app. */
export interface Outcome {
  readonly words: string;
  /** What undo is given. */
  readonly refs: readonly string[];
  readonly isUndone: boolean;
  /** Where what was set apart is found now. */
  readonly other?: { readonly href: string; readonly label: string };
}

interface Done extends Pick<Outcome, "words" | "other"> {
  /** Before the page is made anew. */
  readonly onDone?: () => void;
}

export interface Desk {
  readonly outcome: Outcome | null;
  readonly isBusy: boolean;
  /** Why it was not taken back. */
  readonly problem: string | null;
  /** How often something was changed: a page with another number is another page. */
  readonly round: number;
  /** @throws Error with words to show, where it was refused */
  readonly send: (wishes: readonly Wish[], done: Done) => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface State extends Pick<Desk, "outcome" | "problem" | "round"> {
  readonly isBusy: boolean;
}

export function useDesk(): Desk {
  const [signer] = useSigner();
  const [state, setState] = useState<State>({ outcome: null, isBusy: false, problem: null, round: 0 });
  const begin = (): void => setState((last) => ({ ...last, isBusy: true, problem: null }));
  const end = (outcome: Outcome): void =>
    setState(({ round }) => ({ outcome, isBusy: false, problem: null, round: round + 1 }));
  const change = (isUndone: boolean): void => {
    const { outcome, isBusy } = state;
    if (outcome === null || isBusy) return;
    begin();
    (isUndone ? undo(outcome.refs.toReversed()) : redo(outcome.refs)).then(
      () => end({ ...outcome, isUndone }),
      (error: Error) => setState((last) => ({ ...last, isBusy: false, problem: error.message })),
    );
  };
  return {
    ...state,
    send: async (wishes, { onDone, ...done }) => {
      begin();
      try {
        const refs = await correct(wishes, signer);
        onDone?.();
        end({ ...done, refs, isUndone: false });
      } catch (error) {
        setState((last) => ({ ...last, isBusy: false }));
        throw error;
      }
    },
    undo: () => change(true),
    redo: () => change(false),
  };
}
