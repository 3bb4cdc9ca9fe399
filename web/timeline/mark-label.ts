// A mark in one line, as a screen reader says it and the pointer shows it.
import type { TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { strings } from "../strings.ts";
import { whenText } from "./when-text.ts";

export function markLabel(mark: TimelineMark): string {
  const who = mark.who.map(({ name }) => name).join(", ");
  const parts = [strings.timeline.kinds[mark.kind], whenText(mark), who, shown(mark.words)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Controls and marks of direction would reach into the words around them. */
function shown(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 120);
}
