// Which character set a document's bytes are written in. Promise: a byte order mark is believed before the transport,
// that before the page's own declaration, that before a guess (the order of the WHATWG Encoding and HTML standards).
import type { Document } from "../schema/document.ts";
import { utf16Of } from "../schema/utf16.ts";

/** How far into a page its declaration may stand (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** A label that TextDecoder knows; null where nothing declares or shows one. */
export function charsetOf({ bytes, charset, mediaType }: Document): string | null {
  if (UTF8_MARK.every((byte, i) => bytes[i] === byte)) return "utf-8";
  const wide = utf16Of(bytes);
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

const XML_DECLARATION = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i;
const META = /<meta[^>]{0,400}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;

/** What a page declares in its own first bytes; one that could be read so far is not UTF-16, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES)).replace(/<!--[\s\S]*?-->/g, "");
  const label = META.exec(head)?.[1] ?? XML_DECLARATION.exec(head)?.[1];
  return label !== undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
}
