// How large one report may be. Beyond these an input is refused with its size, before it fills the memory: no news
// report comes near them, and a file that does is an archive, a dump or an attack.

const MEBIBYTE = 1024 * 1024;

/** Bytes of a plain text, Markdown text or JSON line: some 350,000 words, longer than any report. */
export const MAX_TEXT_BYTES: number = 2 * MEBIBYTE;

/** Bytes of a web page, a PDF or an office document: pages saved with their images inside them reach 20 MB. */
export const MAX_PAGE_BYTES: number = 32 * MEBIBYTE;

/** Bytes to which one report in a .gz may unpack before it is called a bomb. */
export const MAX_UNPACKED_BYTES: number = 256 * MEBIBYTE;

/** Pages and pieces of text of a PDF that is one report. */
export const MAX_PAGES = 300;
export const MAX_PIECES = 400_000;

/** Bytes of XML in an office document, which says each word in some twenty times its letters. */
export const MAX_PARTS_BYTES: number = 24 * MEBIBYTE;

/** Bytes of the beginning by which an input is recognised. */
export const HEAD_BYTES: number = 64 * 1024;

/** A size as a person reads it: `8 MB`, `1.5 GB`. */
export function sizeOf(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  let [size, unit] = [bytes, 0];
  for (; size >= 1024 && unit < units.length - 1; unit++) size /= 1024;
  return `${size < 10 && unit > 0 ? Number(size.toFixed(1)) : Math.round(size)} ${units[unit]}`;
}
