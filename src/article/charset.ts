// Which character set a document's bytes are written in. Promise: a byte order mark is believed before the transport,
// that before the page's own declaration, that before a guess (the order of the WHATWG Encoding and HTML standards).
import type { Document } from "../schema/document.ts";

/** How far into a page its declaration may stand (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
const SAMPLE_BYTES = 4096;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** A label that TextDecoder knows; null where nothing declares or shows one. */
export function charsetOf({ bytes, charset, mediaType }: Document): string | null {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (mark !== undefined) return mark;
  const wide = wideOf(bytes);
  if (wide !== null) return wide;
  return known(charset) ?? (mediaType === "text/html" ? known(declaredIn(bytes)) : null);
}

/** The label by which TextDecoder knows a character set, null where it knows none such. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    // An unknown label is as good as none; anything else is a fault of ours.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** UTF-16 without a mark: in Western text every other byte is zero, and which one tells the order. */
function wideOf(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
  if (odd > 0.4 && even < 0.05) return "utf-16le";
  return even > 0.4 && odd < 0.05 ? "utf-16be" : null;
}

const XML_DECLARATION = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i;
const META = /<meta[^>]{0,400}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;

/** What a page declares in its own first bytes; one that could be read so far is not UTF-16, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES)).replace(/<!--[\s\S]*?-->/g, "");
  const label = META.exec(head)?.[1] ?? XML_DECLARATION.exec(head)?.[1];
  return label !== undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
}
