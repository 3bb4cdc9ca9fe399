// The outline of each kind of mark around its middle, so that no kind is told by colour alone.
import type { MarkKind } from "../../src/reconcile/pictures/mark.ts";

export const markShapes: Readonly<Record<MarkKind, string>> = {
  statement: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  act: "M-4.5 -4.5h9v9h-9z",
  meeting: "M0 -6l6 6l-6 6l-6 -6z",
  deadline: "M-5.5 -5h11l-5.5 10z",
  date: "M-5 0h10M0 -5v10",
};

/** In the order of the legend. */
export const markKinds: readonly MarkKind[] = ["statement", "act", "meeting", "deadline", "date"];
