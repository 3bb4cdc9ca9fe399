// What a command makes, into a file, a folder or standard output. Promise: a file appears whole or not at all, and a ledger is never
// written over; into a folder each file goes the same way, and none that was there before is lost where the ledger lies in it.
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, realpath, rename, rm, writeFile as writeWhole } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pMap from "p-map";
import type { ExportedFile } from "../export/brat.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string>;

/** Into a file beside the one asked for, which takes its name once it is whole. @throws ParleyError usage */
export async function writeFile(chunks: Chunks, file: string, ledger: string): Promise<void> {
  if (await isSame(file, ledger)) throw overwriteError(file);
  // A name that nobody else has: two exports to one file must not write into each other, nor over a file of the user's.
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    await pipeline(Readable.from(inPieces(chunks), { objectMode: true }), createWriteStream(partial, { flags: "wx" }));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw asOutputError(file, error);
  }
}

/** Each file under its name in the folder, which is made where there is none. @throws ParleyError usage */
export async function writeFolder(files: AsyncIterable<ExportedFile>, folder: string, ledger: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw asOutputError(folder, error);
  }
  const [where, kept] = [await realpath(folder), await realpath(ledger)];
  const writeOne = async ({ name, text }: ExportedFile): Promise<void> => {
    const file = path.join(where, name);
    // What takes its place by its name can only be lost under that name, whatever links lead to it.
    if (file === kept) throw overwriteError(file);
    const partial = `${file}.${randomUUID()}.partial`;
    try {
      await writeWhole(partial, text, { flag: "wx" });
      await rename(partial, file);
    } catch (error) {
      await rm(partial, { force: true });
      throw asOutputError(file, error);
    }
  };
  await pMap(files, writeOne, { concurrency: FILES_AT_ONCE });
}

/** A report has two files of its own, and each waits for the disk. */
const FILES_AT_ONCE = 8;

/** Characters that are written at once: one row would be a call to the system for each. */
const PIECE = 1 << 16;

async function* inPieces(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  let piece = "";
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      if (piece !== "") yield piece;
      piece = "";
      yield chunk;
      continue;
    }
    piece += chunk;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

async function isSame(file: string, ledger: string): Promise<boolean> {
  const there = await realpath(file).catch(() => null);
  return there !== null && there === (await realpath(ledger));
}

function asOutputError(file: string, error: unknown): unknown {
  if (error instanceof ParleyError || !isSystemError(error)) return error;
  const message = `The output "${shown(file)}" cannot be written (${error.code}): look at its folder and permissions, or give another file.`;
  return new ParleyError("usage", message, { cause: error });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function overwriteError(file: string): ParleyError {
  const message = `The output "${shown(file)}" is the ledger itself, which an export would destroy: give another file.`;
  return new ParleyError("usage", message);
}
