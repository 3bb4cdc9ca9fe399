// A stream of bytes → its lines, one at a time. Promise: never holds more than one line of at most `maxBytes`, however
// long the stream or a line in it; a longer line is told by its size and the lines after it still come.
import { joinBytes } from "./join-bytes.ts";

export interface Line {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  readonly sizeBytes: number;
  /** Without the line end; null where the line is longer than the bound. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Lines end in `\n` or `\r\n`; the last one needs no end. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let [number, sizeBytes, pieces] = [1, 0, [] as Uint8Array[]];
  const add = (piece: Uint8Array): void => {
    sizeBytes += piece.length;
    if (sizeBytes <= maxBytes) pieces.push(piece);
  };
  const take = (): Line => {
    const line = { number, sizeBytes, bytes: sizeBytes <= maxBytes ? withoutReturn(joinBytes(pieces)) : null };
    [number, sizeBytes, pieces] = [number + 1, 0, []];
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (sizeBytes > 0) yield take();
}

function withoutReturn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}
