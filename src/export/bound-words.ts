// What a term is bound to, in the words of the terminal and the dossier: "in return: a truce".
import { BOUNDS, type Bounds } from "../ledger/positions.ts";

const LABELS: Readonly<Record<(typeof BOUNDS)[number], string>> = {
  phase: "phase",
  deadline: "by when",
  condition: "on the condition",
  inReturn: "in return",
  otherwise: "or else",
};

/** Those that the report tells, in one order. */
export function boundWords(bounds: Bounds): readonly { readonly label: string; readonly words: string }[] {
  return BOUNDS.flatMap((bound) => {
    const words = bounds[bound];
    return words === null ? [] : [{ label: LABELS[bound], words }];
  });
}
