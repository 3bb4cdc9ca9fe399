// Whether a PDF is one that unpacks to much more than it is. PDF.js unpacks a stream whole before anybody can ask how large it has
// become; so every deflated stream is unpacked here first, with a bound, and thrown away.
import { inflateSync } from "node:zlib";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { MAX_UNPACKED_BYTES, sizeOf } from "../limits.ts";

/** Streams of one file; a long report with a picture on every page has some hundreds. */
const MAX_STREAMS = 20_000;

/** @throws ParleyError input-too-large; document-locked, since what is locked cannot be looked at */
export function mustUnpackWithin(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/\/Encrypt[\s/<\d]/.test(file.toString("latin1"))) throw locked(name);
  let [left, streams] = [MAX_UNPACKED_BYTES, 0];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(Math.max(0, at - 3), at).toString("latin1") === "end") continue;
    if (++streams > MAX_STREAMS) throw bomb(name, `holds more than ${MAX_STREAMS.toLocaleString("en")} streams`);
    left -= unpackedSize(file.subarray(dataFrom(file, at + 6)), left);
    if (left <= 0) throw bomb(name, `unpacks to more than ${sizeOf(MAX_UNPACKED_BYTES)}`);
  }
}

/** Behind the line end that follows the word. */
function dataFrom(file: Buffer, at: number): number {
  return at + (file[at] === 0x0d ? 1 : 0) + (file[at + (file[at] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0);
}

/** Up to a bit more than `most`; 0 where it is no deflated stream. */
function unpackedSize(packed: Buffer, most: number): number {
  // The first byte of every zlib stream that a PDF may have.
  if ((packed[0] ?? 0) % 16 !== 8) return 0;
  try {
    return inflateSync(packed, { maxOutputLength: most }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? most + 1 : 0;
  }
}

export function locked(name: string): ParleyError {
  const message = `"${shown(name)}" is locked, by a password or against copying: unlock it first, as with "qpdf --decrypt IN.pdf OUT.pdf".`;
  return new ParleyError("document-locked", message);
}

function bomb(name: string, what: string): ParleyError {
  const message = `"${shown(name)}" ${what}, which no report does: look at where it came from, or print it to a new PDF.`;
  return new ParleyError("input-too-large", message);
}
