// A stream of bytes → the same text in UTF-8 where it is UTF-16, so that its lines can be cut apart at a byte.
// Promise: any other stream passes as it is.
import { type Utf16, utf16Of } from "../schema/utf16.ts";
import type { OpenStream } from "./open-stream.ts";

export function inUtf8({ head, chunks }: Pick<OpenStream, "head" | "chunks">): AsyncIterable<Uint8Array> {
  const order = utf16Of(head);
  return order === null ? chunks : transcoded(chunks, order);
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, order: Utf16): AsyncGenerator<Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(order), new TextEncoder()];
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
