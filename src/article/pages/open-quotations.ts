// Whether a quotation that was opened is still open at the end of a line.

/** By curly and angled marks, which tell opening from closing; straight ones, which do not, by turns. */
export function openQuotations(line: string, isOpen: boolean): boolean {
  let open = isOpen;
  for (const [mark] of line.matchAll(/[“”„«»"]/g))
    open = mark === '"' ? !open : mark === "“" || mark === "„" || mark === "«";
  return open;
}
