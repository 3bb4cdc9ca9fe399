// What a stream of a PDF unpacks to, by each of the filters for text and bytes (PDF 1.7, 7.4). Promise: told by the bytes and never by the
// names that a file gives its filters, which may lie; no more is unpacked than asked for, and in time that grows with that.
import { constants, inflateRawSync } from "node:zlib";

/** Unpacks at most `most` bytes and one more, which says that there are more; null where the bytes are none of this filter's. */
export type Filter = (packed: Buffer, most: number) => Buffer | null;

/** What a hostile file can pack a great deal in without its bytes looking like it. */
export const DENSE: readonly Filter[] = [lzw, runLength];
export const PLAIN: readonly Filter[] = [inflated, ascii85, hexadecimal];

/** Also of a stream that is cut or has a wrong checksum: PDF.js gives what there is of it. */
function inflated(packed: Buffer, most: number): Buffer | null {
  const [method = 0, flags = 0] = packed;
  // The first bytes of every zlib stream (RFC 1950, 2.2).
  if (method % 16 !== 8 || (method * 256 + flags) % 31 !== 0) return null;
  const body = packed.subarray(2);
  // Where bytes of it are wrong, what stands before them counts, to within a half.
  for (let size = body.length; size > 0; size = size > 4096 ? size >> 1 : 0) {
    try {
      const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
      return inflateRawSync(size === body.length ? body : body.subarray(0, size), options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return Buffer.alloc(most + 1);
    }
  }
  return null;
}

/** Where a stream written in letters is nothing else, it is one from its beginning. */
const FIRST = 40;
/** Blanks that nobody writes: a megabyte in which not every tenth byte is anything else. Called too much, since each costs time again. */
const isMostlyBlank = (scanned: number, letters: number): boolean => scanned > 1 << 20 && letters * 10 < scanned;

function ascii85(packed: Buffer, most: number): Buffer | null {
  if (!/^(?:<~)?[\s!-uz]+(?:~>|$)/.test(packed.toString("latin1", 0, FIRST))) return null;
  const bytes = growing(most);
  let [value, count] = [0, 0];
  for (let at = packed.toString("latin1", 0, 2) === "<~" ? 2 : 0; at < packed.length && !bytes.isFull(); at++) {
    const code = packed[at] ?? 0;
    if (isMostlyBlank(at, bytes.size())) return Buffer.alloc(most + 1);
    if (code === 0x7a && count === 0) for (let zero = 0; zero < 4; zero++) bytes.push(0);
    else if (code >= 0x21 && code <= 0x75) {
      value = value * 85 + code - 0x21;
      if (++count < 5) continue;
      for (const shift of [24, 16, 8, 0]) bytes.push(Math.floor(value / 2 ** shift) % 256);
      [value, count] = [0, 0];
    } else if (code > 0x20) break;
  }
  // Of a last group that is not whole, one byte fewer than it has letters.
  for (let missing = count; count > 0 && missing < 5; missing++) value = value * 85 + 84;
  for (let byte = 0; byte < count - 1; byte++) bytes.push(Math.floor(value / 2 ** (24 - 8 * byte)) % 256);
  return bytes.all();
}

function hexadecimal(packed: Buffer, most: number): Buffer | null {
  if (!/^[\s\da-f]+(?:>|$)/i.test(packed.toString("latin1", 0, FIRST))) return null;
  const end = packed.indexOf(">");
  const written = packed.toString("latin1", 0, end < 0 ? packed.length : end);
  const letters = written.replace(/\s+/g, "");
  if (isMostlyBlank(written.length, letters.length)) return Buffer.alloc(most + 1);
  return Buffer.from(letters, "hex").subarray(0, most + 1);
}

function runLength(packed: Buffer, most: number): Buffer | null {
  const bytes = growing(most);
  for (let at = 0; at < packed.length && !bytes.isFull(); ) {
    const length = packed[at++] ?? 128;
    if (length === 128) break;
    if (length < 128) for (const end = at + length + 1; at < end; at++) bytes.push(packed[at] ?? 0);
    else {
      for (let times = 257 - length; times > 0; times--) bytes.push(packed[at] ?? 0);
      at++;
    }
  }
  return bytes.all();
}

const CLEAR = 256;
const END = 257;

/** Codes of 9 to 12 bits, each one bit longer a code early, as is the default. A code that there cannot be yet ends it. */
function lzw(packed: Buffer, most: number): Buffer | null {
  const bytes = growing(most);
  // Where in what is unpacked each code's bytes stand, and how many they are.
  const [starts, lengths] = [new Int32Array(4097), new Int32Array(4097)];
  let [next, width, bits, held, before] = [258, 9, 0, 0, -1];
  for (let at = 0; at < packed.length && !bytes.isFull(); at++) {
    bits = ((bits << 8) | (packed[at] ?? 0)) & 0xfffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [next, width, before] = [258, 9, -1];
      continue;
    }
    if (code > next || (code === next && before < 0) || (code > 255 && before < 0)) break;
    const start = bytes.size();
    const lengthBefore = before < 0 ? 0 : before < 256 ? 1 : (lengths[before] ?? 0);
    const startBefore = start - lengthBefore;
    if (before >= 0 && next < 4096) [starts[next], lengths[next]] = [startBefore, lengthBefore + 1];
    if (code < 256) bytes.push(code);
    // Of the code that is being made the last byte is its own first, which stands there by then.
    else
      for (let byte = 0, from = starts[code] ?? 0; byte < (lengths[code] ?? 0); byte++)
        bytes.push(bytes.at(from + byte));
    if (before >= 0) next = Math.min(next + 1, 4096);
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    before = code;
  }
  return bytes.all();
}

interface Growing {
  readonly push: (byte: number) => void;
  readonly at: (place: number) => number;
  readonly size: () => number;
  readonly isFull: () => boolean;
  readonly all: () => Buffer;
}

function growing(most: number): Growing {
  let [bytes, size] = [Buffer.alloc(Math.min(4096, most + 1)), 0];
  return {
    push: (byte) => {
      if (size > most) return;
      if (size === bytes.length) {
        const larger = Buffer.alloc(Math.min(most + 1, bytes.length * 2));
        bytes.copy(larger);
        bytes = larger;
      }
      bytes[size++] = byte;
    },
    at: (place) => bytes[place] ?? 0,
    size: () => size,
    isFull: () => size > most,
    all: () => bytes.subarray(0, size),
  };
}
