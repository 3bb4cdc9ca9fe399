// Bringing a record's evidence, and its entry in the list, into view. What can be seen already is not moved.

/** The first piece of a record's evidence, in the order of the text. */
export function evidenceOf(record: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-records~="${CSS.escape(record)}"]`);
}

export function revealEvidence(record: string): void {
  const piece = evidenceOf(record);
  const fold = piece?.closest("details");
  if (fold) fold.open = true;
  if (piece === null) return;
  const { top, bottom } = piece.getBoundingClientRect();
  const isInView = top > window.innerHeight * 0.1 && bottom < window.innerHeight * 0.8;
  if (!isInView) piece.scrollIntoView({ block: "center" });
}

/** Scrolls only the list itself: the page stays where the evidence is. */
export function revealEntry(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>("[aria-current]");
  if (!list || !entry) return;
  const [box, inner] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < box.top) list.scrollTop -= box.top - inner.top + 16;
  else if (inner.bottom > box.bottom - 80) list.scrollTop += inner.bottom - box.bottom + 120;
  if (list.contains(document.activeElement)) entry.focus({ preventScroll: true });
}
