// A noun without its plural, as matters are compared by it.

/** Without its plural: "monitors" and "monitor", "parties" and "party" are one. */
export function stemOf(lower: string): string {
  const word = lower.replace(/['’]s?$/, "");
  if (word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
