// Words of a report that are only a part of a sentence, shown as such.

/** "agreed in principle on a" → "… agreed in principle on a …"; a whole sentence stays as it is. */
export function asPart(words: string): string {
  const before = /^[\p{Ll},;:]/u.test(words) ? "… " : "";
  const behind = /[.!?…؟。][”’"'»)\]]*$/.test(words) ? "" : " …";
  return `${before}${words}${behind}`;
}
