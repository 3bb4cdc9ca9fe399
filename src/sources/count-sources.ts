// How much work the paths hold, for a progress bar. Promise: cheap; a file is opened only where it may hold many
// reports, and of those at most the first megabytes are read.
import { setImmediate as turn } from "node:timers/promises";
import { findFiles } from "./find-files.ts";
import { inUtf8 } from "./in-utf8.ts";
import { MAX_TEXT_BYTES } from "./limits.ts";
import { recogniseMediaType, suffixOf } from "./media-type.ts";
import { type OpenStream, openFile } from "./open-stream.ts";
import { splitLines } from "./split-lines.ts";

export interface SourceCount {
  readonly documents: number;
  /** Size of the files as they lie on the disk, packed where they are. */
  readonly bytes: number;
  /** False where lines were estimated from the beginning of a long file, or standard input is among the paths. */
  readonly isExact: boolean;
}

const FILES_A_TURN = 64;
const SAMPLE_BYTES = 4 * 1024 * 1024;
const SINGLE: ReadonlySet<string> = new Set(["txt", "text", "html", "htm", "xhtml", "md", "markdown"]);

/** Failures count as documents: the bar moves for them too. Stopped by the signal, it gives what it has counted so far. */
export async function countSources(paths: readonly string[], signal?: AbortSignal): Promise<SourceCount> {
  let [seen, documents, bytes, isExact] = [0, 0, 0, true];
  for await (const found of findFiles(paths)) {
    // A folder's files are looked at without waiting, so that without this no signal would be heard before its end.
    if (++seen % FILES_A_TURN === 0) await turn();
    if (signal?.aborted) return { documents, bytes, isExact: false };
    if (found.kind === "stdin") isExact = false;
    const count =
      found.kind === "file" ? await countFile(found.path, found.sizeBytes) : { documents: 1, isExact: true };
    documents += count.documents;
    bytes += found.kind === "file" ? found.sizeBytes : 0;
    isExact &&= count.isExact;
  }
  return { documents, bytes, isExact };
}

type FileCount = Pick<SourceCount, "documents" | "isExact">;

async function countFile(path: string, sizeBytes: number): Promise<FileCount> {
  const one = { documents: 1, isExact: true };
  if (SINGLE.has(suffixOf(path))) return one;
  // A file that cannot be opened is one failure; opening it for reading names the cause.
  const stream = await openFile(path, sizeBytes).catch(() => null);
  if (stream === null) return one;
  try {
    if (recogniseMediaType(stream.head, path) !== "application/x-ndjson") return one;
    return await countLines(stream, sizeBytes);
  } finally {
    stream.close();
  }
}

async function countLines(stream: OpenStream, sizeBytes: number): Promise<FileCount> {
  let [documents, read] = [0, 0];
  for await (const line of splitLines(inUtf8(stream), MAX_TEXT_BYTES)) {
    if (line.sizeBytes > 1) documents++;
    read += line.sizeBytes;
    if (read > SAMPLE_BYTES) return { documents: Math.round((documents * sizeBytes) / stream.taken()), isExact: false };
  }
  return { documents, isExact: true };
}
