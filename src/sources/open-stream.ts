// One file or standard input → its head and its bytes as a stream, unpacked where it is gzip by its first two bytes.
// Promise: holds the head and one buffer, whatever the size; a broken .gz is an error where it breaks.
import { createReadStream, readFileSync } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { unreadable } from "./find-files.ts";
import { joinBytes } from "./join-bytes.ts";
import { HEAD_BYTES } from "./limits.ts";

export interface OpenStream {
  /** The first bytes, unpacked: up to HEAD_BYTES, fewer only where the input is shorter. */
  readonly head: Uint8Array;
  readonly isPacked: boolean;
  /** Everything, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes taken from the file so far, before unpacking. */
  readonly taken: () => number;
  readonly close: () => void;
}

/** Opens a path. @throws ParleyError file-missing, file-unreadable, gzip-broken (also while `chunks` is read) */
export function openFile(path: string, sizeBytes: number): Promise<OpenStream> {
  return openStream(sizeBytes <= HEAD_BYTES ? Readable.from(wholeFile(path)) : createReadStream(path), path);
}

/** Most reports are small: opening, reading and closing them by turns takes longer than reading them at once. */
function* wholeFile(path: string): Generator<Uint8Array> {
  yield readFileSync(path);
}

/** As `openFile`, for a stream that is already open; `name` stands in messages. */
export async function openStream(source: Readable, name: string): Promise<OpenStream> {
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      taken += chunk.length;
      yield chunk;
    }
  };
  try {
    const raw = await withHead(counted());
    const isPacked = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
    const { head, chunks } = isPacked ? await withHead(unpacked(raw.chunks)) : raw;
    return { head, isPacked, chunks: named(chunks, name), taken: () => taken, close: () => void source.destroy() };
  } catch (cause) {
    source.destroy();
    throw asParleyError(cause, name);
  }
}

interface Headed {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads until the head is full, then gives the same bytes again from the beginning. */
async function withHead(stream: AsyncGenerator<Uint8Array>): Promise<Headed> {
  const first: Uint8Array[] = [];
  let [size, isDone] = [0, false];
  while (size < HEAD_BYTES && !isDone) {
    const next = await stream.next();
    if (next.done) isDone = true;
    else size += first.push(next.value) && next.value.length;
  }
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield* first;
    yield* stream;
  };
  return { head: joinBytes(first).subarray(0, HEAD_BYTES), chunks: chunks() };
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: HEAD_BYTES });
  // The error reaches the reader of the pipe itself; the callback only keeps it from being thrown twice.
  yield* pipeline(Readable.from(packed), gunzip, () => {});
}

async function* named(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw asParleyError(cause, name);
  }
}

function asParleyError(cause: unknown, name: string): ParleyError {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (!code.startsWith("Z_")) return unreadable(name, cause);
  const message = `"${shown(name)}" is a broken gzip file (${code}): fetch or pack it again.`;
  return new ParleyError("gzip-broken", message, { cause });
}
