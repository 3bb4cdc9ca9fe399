// Words of wordings as short numbers, so that a ledger keeps and compares them cheaply.

/** 32 bits of FNV-1a (Fowler, Noll and Vo), over UTF-16 units. */
export function quickHash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** A word of a wording's run: 16 bits. */
export function runWord(word: string): number {
  return quickHash(word) & 0xffff;
}
