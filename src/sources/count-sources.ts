// How much work the paths hold, for a progress bar. Promise: cheap; a file is opened only where it may hold many
// reports, and of those at most the first megabytes are read.
import { setImmediate as turn } from "node:timers/promises";
import type { FileKind } from "./file-kind.ts";
import { findFiles } from "./find-files.ts";
import { inUtf8 } from "./in-utf8.ts";
import { MAX_TEXT_BYTES } from "./limits.ts";
import { recogniseMediaType, roughText, suffixOf } from "./media-type.ts";
import { type OpenStream, openFile } from "./open-stream.ts";
import { cutPress } from "./press/cut.ts";
import { pressLayoutOf } from "./press/layout.ts";
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
const SINGLE: ReadonlySet<string> = new Set(["html", "htm", "xhtml", "md", "markdown", "pdf", "docx"]);
const TEXT: ReadonlySet<string> = new Set(["txt", "text"]);
/** A text that is smaller is taken for one report, though a press database may have put two into it: looking costs more than the bar is worth. */
const MANY_BYTES = 16 * 1024;

/** Failures count as documents: the bar moves for them too. Stopped by the signal, it gives what it has counted so far. */
export async function countSources(
  paths: readonly string[],
  signal?: AbortSignal,
  kinds: readonly FileKind[] = [],
): Promise<SourceCount> {
  const suffixes = new Set(kinds.flatMap((kind) => [...kind.suffixes]));
  let [seen, documents, bytes, isExact] = [0, 0, 0, true];
  for await (const found of findFiles(paths, suffixes)) {
    // A folder's files are looked at without waiting, so that without this no signal would be heard before its end.
    if (++seen % FILES_A_TURN === 0) await turn();
    if (signal?.aborted) return { documents, bytes, isExact: false };
    if (found.kind === "stdin") isExact = false;
    const count =
      found.kind === "file" ? await countFile(found.path, found.sizeBytes, suffixes) : { documents: 1, isExact: true };
    documents += count.documents;
    bytes += found.kind === "file" ? found.sizeBytes : 0;
    isExact &&= count.isExact;
  }
  return { documents, bytes, isExact };
}

type FileCount = Pick<SourceCount, "documents" | "isExact">;

async function countFile(path: string, sizeBytes: number, suffixes: ReadonlySet<string>): Promise<FileCount> {
  const one = { documents: 1, isExact: true };
  const suffix = suffixOf(path);
  // How many reports stand in it, only its plug-in knows
  if (suffixes.has(suffix)) return { documents: 1, isExact: false };
  if (SINGLE.has(suffix) || (TEXT.has(suffix) && sizeBytes < MANY_BYTES)) return one;
  // A file that cannot be opened is one failure; opening it for reading names the cause.
  const stream = await openFile(path, sizeBytes).catch(() => null);
  if (stream === null) return one;
  try {
    const mediaType = recogniseMediaType(stream.head, path);
    if (mediaType === "application/x-ndjson") return await countLines(stream, sizeBytes);
    const layout = mediaType === "text/x-press" ? pressLayoutOf(roughText(stream.head)) : null;
    return layout === null ? one : await counted(cutPress(inUtf8(stream), layout, MAX_TEXT_BYTES), stream, sizeBytes);
  } finally {
    stream.close();
  }
}

async function countLines(stream: OpenStream, sizeBytes: number): Promise<FileCount> {
  return counted(splitLines(inUtf8(stream), MAX_TEXT_BYTES), stream, sizeBytes);
}

/** Lines or reports that are more than an empty line. */
async function counted(
  items: AsyncIterable<{ readonly sizeBytes: number }>,
  stream: OpenStream,
  sizeBytes: number,
): Promise<FileCount> {
  let [documents, read] = [0, 0];
  for await (const item of items) {
    if (item.sizeBytes > 1) documents++;
    read += item.sizeBytes;
    if (read > SAMPLE_BYTES) return { documents: Math.round((documents * sizeBytes) / stream.taken()), isExact: false };
  }
  return { documents, isExact: true };
}
