// The keys of every picture: arrows go from mark to mark, Shift with one pans, + − and 0 zoom, Enter opens. Arrows are those of the screen.
import { ZOOM_STEP } from "./zoom-step.ts";

export type KeyAction =
  | { readonly does: "zoom"; readonly factor: number }
  | { readonly does: "pan" | "step" | "lane" | "end"; readonly by: 1 | -1 }
  | { readonly does: "open" | "whole" };

/** Null for any other key, and with a modifier but Shift. */
export function keyAction({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const sideways = shiftKey ? "pan" : "step";
  switch (key) {
    case "+":
    case "=":
      return { does: "zoom", factor: ZOOM_STEP };
    case "-":
      return { does: "zoom", factor: 1 / ZOOM_STEP };
    case "ArrowRight":
      return { does: sideways, by: 1 };
    case "ArrowLeft":
      return { does: sideways, by: -1 };
    case "ArrowDown":
      return { does: "lane", by: 1 };
    case "ArrowUp":
      return { does: "lane", by: -1 };
    case "0":
      return { does: "whole" };
    case "Home":
      return { does: "end", by: -1 };
    case "End":
      return { does: "end", by: 1 };
    case "Enter":
    case " ":
      return { does: "open" };
    default:
      return null;
  }
}
