// Whether bytes are UTF-16, asked by whoever tells media types and by whoever decodes. Promise: both hear the same.

export type Utf16 = "utf-16le" | "utf-16be";

const SAMPLE_BYTES = 4096;

/**
 * The order of UTF-16 by its mark; without one by its zeros: in Western text every other byte is zero, and which one
 * tells the order. Null where the bytes are something else.
 *
 * True: `48 00 69 00` ("Hi"). Not: `48 69 00 00`.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return "utf-16le";
  return even > 0.4 * pairs && odd < 0.05 * pairs ? "utf-16be" : null;
}
