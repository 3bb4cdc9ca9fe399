// Which record a click in the text means.

/**
 * The tightest record at the place; a click where that one is selected already means the next wider one around it.
 * Nothing where text is being selected with the mouse, or where no record is.
 */
export function recordAt(target: EventTarget | null, selected: string | null): string | undefined {
  if (!(target instanceof Element) || window.getSelection()?.isCollapsed === false) return undefined;
  const records = target.closest<HTMLElement>("[data-records]")?.dataset.records?.split(" ") ?? [];
  return records[(records.indexOf(selected ?? "") + 1) % records.length];
}
