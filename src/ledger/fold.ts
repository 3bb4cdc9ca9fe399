// What makes two spellings the same: case, diacritics and white space do not count, in names as in searched words.

/** "  Šefik  MÜLLER" → "sefik muller". "Zoë" and "Zoe" are one; "Zoe" and "Zoey" are not. */
export function fold(text: string): string {
  return foldMarks(text).trim().replace(/\s+/gu, " ");
}

/** Without case and diacritics, white space kept as it is. */
export function foldMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
