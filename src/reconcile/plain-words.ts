// A name as its bare words: what is left of it when case, accents, dots and the marks of possession are taken away, so that
// two spellings of one name meet. Nothing here knows a language beyond English's article and its 's.

/** Letters that no decomposition takes apart, as news agencies spell them in plain letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h" }),
]);

/**
 * "The U.N.’s Security Council" → ["un", "security", "council"]; "Izz al-Dīn" → ["izz", "al", "din"];
 * "N’Golo Kanté" → ["ngolo", "kante"]. An empty list where nothing of a word is left.
 */
export function plainWords(name: string): readonly string[] {
  const plain = name
    .slice(0, 300)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\p{L})\.(?=[\s'’]|$)/gu, "")
    .replace(/(?<=[\p{L}\p{N}])['’](?:s\b)?/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words[0] === "the" ? words.slice(1) : words;
}
