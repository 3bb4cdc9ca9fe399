// Whether a PDF is one that unpacks to much more than it is. PDF.js unpacks a stream whole before anybody can ask how large it has
// become; so every stream is unpacked here first, filter behind filter, with a bound, and thrown away.
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { MAX_UNPACKED_BYTES, sizeOf } from "../limits.ts";
import { DENSE, type Filter, PLAIN } from "./pdf-filters.ts";

/** Streams of one file; a long report with a picture on every page has some hundreds. */
const MAX_STREAMS = 20_000;
/** Filters one behind the other; files have two. */
const MOST_FILTERS = 4;
/** A file that uses them names them, unless it hides the name: written in codes, or kept elsewhere in the file. */
const MAY_BE_DENSE = /LZW|RunLength|\/RL[\s/>\]]|\/[\w.+-]{0,40}#[\da-f]{2}|\/Filter\s{0,20}\[?\s{0,20}\d/i;

/** @throws ParleyError input-too-large; document-locked, since what is locked cannot be looked at */
export function mustUnpackWithin(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const asText = file.toString("latin1");
  if (/\/Encrypt[\s/<\d]/.test(asText)) throw locked(name);
  const filters = MAY_BE_DENSE.test(asText) ? [...PLAIN, ...DENSE] : PLAIN;
  let [left, streams] = [MAX_UNPACKED_BYTES, 0];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    if (++streams > MAX_STREAMS) throw bomb(name, `holds more than ${MAX_STREAMS.toLocaleString("en")} streams`);
    left -= unpackedSize(file.subarray(dataFrom(file, at + 6)), { filters, most: left, depth: 1 });
    if (left <= 0) throw bomb(name, `unpacks to more than ${sizeOf(MAX_UNPACKED_BYTES)}`);
  }
}

/** Behind the line end that follows the word. */
function dataFrom(file: Buffer, at: number): number {
  return at + (file[at] === 0x0d ? 1 : 0) + (file[at + (file[at] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0);
}

interface Asked {
  readonly filters: readonly Filter[];
  readonly most: number;
  readonly depth: number;
}

/** What the filters give that unpack it to most, one behind the other; up to a bit more than `most`, 0 where it is packed by none. */
function unpackedSize(packed: Buffer, { filters, most, depth }: Asked): number {
  let largest = 0;
  for (const filter of filters) {
    const bytes = filter(packed, most);
    if (bytes === null || bytes.length === 0) continue;
    const beyond = most - bytes.length;
    const deeper =
      beyond < 0 || depth === MOST_FILTERS ? 0 : unpackedSize(bytes, { filters, most: beyond, depth: depth + 1 });
    largest = Math.max(largest, bytes.length + deeper);
    if (largest > most) break;
  }
  return largest;
}

export function locked(name: string): ParleyError {
  const message = `"${shown(name)}" is locked, by a password or against copying: unlock it first, as with "qpdf --decrypt IN.pdf OUT.pdf".`;
  return new ParleyError("document-locked", message);
}

function bomb(name: string, what: string): ParleyError {
  const message = `"${shown(name)}" ${what}, which no report does: look at where it came from, or print it to a new PDF.`;
  return new ParleyError("input-too-large", message);
}
