// Paths → documents, the whole way on one screen: find the files, open each, tell what it is, cut JSON lines apart.
// Promise: one document in memory at a time, in a fixed order; what fails is yielded in its place and the rest goes on.
import type { Readable } from "node:stream";
import type { Document, MediaType } from "../schema/document.ts";
import { asParleyError, ParleyError, shown } from "../schema/parley-error.ts";
import type { FileKind } from "./file-kind.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { inUtf8 } from "./in-utf8.ts";
import { joinBytes } from "./join-bytes.ts";
import { MAX_PAGE_BYTES, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES, sizeOf } from "./limits.ts";
import { recogniseMediaType, roughText, suffixOf } from "./media-type.ts";
import { type OpenStream, openFile, openStream } from "./open-stream.ts";
import { cutPress } from "./press/cut.ts";
import { pressLayoutOf } from "./press/layout.ts";
import type { SourceItem } from "./source.ts";
import { splitLines } from "./split-lines.ts";

export interface SourceOptions {
  /** What `-` reads; the process's own standard input where absent. */
  readonly standardInput?: Readable;
  /** Kinds of file that are read by what plug-ins bring, before any that Parley knows. */
  readonly kinds?: readonly FileKind[];
}

/**
 * The documents behind files, folders, globs and `-`. A line of a .jsonl is a document of its own, `FILE#N`, and so is a report of a
 * press database's file.
 *
 * `reports/a.html.gz` gives one text/html document with its bytes unpacked and `file: "reports/a.html.gz"`.
 */
export async function* openSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  for (const given of paths) {
    for await (const found of findFiles([given], suffixesOf(options))) {
      if (found.kind === "failure") yield { kind: "failure", uri: found.path, error: found.error };
      else {
        const through = found.kind === "stdin" ? [given] : wayTo(found.path, given);
        for await (const item of documentsOf(found, options))
          yield item.kind === "failure" ? item : { ...item, through };
      }
    }
  }
}

function suffixesOf({ kinds = [] }: SourceOptions): ReadonlySet<string> {
  return new Set(kinds.flatMap(({ suffixes }) => [...suffixes]));
}

/** "news" and "news/may/a.txt" → "news", "news/may", "news/may/a.txt"; of a pattern itself and the file. */
function wayTo(path: string, given: string): readonly string[] {
  const folder = given.replace(/\/+$/, "");
  if (!path.startsWith(`${folder}/`)) return [given, path];
  const names = path.slice(folder.length + 1).split("/");
  return [given, ...names.map((_, at) => [folder, ...names.slice(0, at + 1)].join("/"))];
}

type Opened = Extract<SourceItem, { kind: "failure" }> | { readonly kind: "document"; readonly document: Document };

type Found = Exclude<FoundFile, { kind: "failure" }>;

async function* documentsOf(found: Found, options: SourceOptions): AsyncGenerator<Opened> {
  const uri = found.kind === "stdin" ? "-" : found.path;
  let stream: OpenStream | null = null;
  try {
    stream = await openStreamOf(found, options);
    const kind = found.kind === "file" ? options.kinds?.find(({ suffixes }) => suffixes.has(suffixOf(uri))) : undefined;
    if (kind !== undefined) {
      for await (const document of kind.documents({ uri, bytes: await collect(stream, MAX_PAGE_BYTES, uri) }))
        yield { kind: "document", document };
      return;
    }
    const mediaType = recognise(stream, uri);
    if (mediaType === "application/x-ndjson") yield* linesOf(stream, uri);
    else if (mediaType === "text/x-press") yield* pressReports(stream, uri);
    else yield await wholeOf(stream, { found, uri, mediaType });
  } catch (error) {
    yield { kind: "failure", uri, error: asParleyError(error) };
  } finally {
    stream?.close();
  }
}

function openStreamOf(found: Found, options: SourceOptions): Promise<OpenStream> {
  if (found.kind === "file") return openFile(found.path, found.sizeBytes);
  return openStream(options.standardInput ?? process.stdin, "standard input");
}

function recognise(stream: OpenStream, uri: string): MediaType {
  const type = recogniseMediaType(stream.head, uri);
  if (typeof type === "string") return type;
  const message = `"${shown(uri)}" is ${type.foreign}, which Parley cannot read: convert it to text, HTML or JSON lines.`;
  throw new ParleyError("input-binary", message);
}

async function* linesOf(stream: OpenStream, uri: string): AsyncGenerator<Opened> {
  for await (const { number, sizeBytes, bytes } of splitLines(inUtf8(stream), MAX_TEXT_BYTES)) {
    const lineUri = `${uri}#${number}`;
    if (bytes === null) {
      yield { kind: "failure", uri: lineUri, error: lineTooLarge(`Line ${number} of "${shown(uri)}"`, sizeBytes) };
    } else if (!isBlank(bytes)) {
      yield { kind: "document", document: { uri: lineUri, bytes, mediaType: "application/x-ndjson" } };
    }
  }
}

async function* pressReports(stream: OpenStream, uri: string): AsyncGenerator<Opened> {
  const layout = pressLayoutOf(roughText(stream.head));
  if (layout === null) throw new Error("a file of many reports has no layout");
  for await (const { number, sizeBytes, bytes } of cutPress(inUtf8(stream), layout, MAX_TEXT_BYTES)) {
    const reportUri = `${uri}#${number}`;
    if (bytes !== null) yield { kind: "document", document: { uri: reportUri, bytes, mediaType: "text/x-press" } };
    else
      yield { kind: "failure", uri: reportUri, error: lineTooLarge(`Report ${number} of "${shown(uri)}"`, sizeBytes) };
  }
}

interface Whole {
  readonly found: Found;
  readonly uri: string;
  readonly mediaType: MediaType;
}

async function wholeOf(stream: OpenStream, { found, uri, mediaType }: Whole): Promise<Opened> {
  const maxBytes = mediaType.startsWith("text/") && mediaType !== "text/html" ? MAX_TEXT_BYTES : MAX_PAGE_BYTES;
  const sizeBytes = found.kind === "file" && !stream.isPacked ? found.sizeBytes : 0;
  if (sizeBytes > maxBytes) throw tooLarge(`"${shown(uri)}"`, sizeOf(sizeBytes), maxBytes);
  const bytes = await collect(stream, maxBytes, uri);
  return { kind: "document", document: { uri, ...(found.kind === "file" ? { file: uri } : {}), bytes, mediaType } };
}

/** All bytes, at most `maxBytes`. A .gz beyond that is unpacked further without being kept, to say how large it is. */
async function collect(stream: OpenStream, maxBytes: number, uri: string): Promise<Uint8Array<ArrayBuffer>> {
  let [size, pieces] = [0, [] as Uint8Array[]];
  for await (const chunk of stream.chunks) {
    size += chunk.length;
    if (size <= maxBytes) pieces.push(chunk);
    else if (!stream.isPacked) throw tooLarge(`"${shown(uri)}"`, `more than ${sizeOf(maxBytes)}`, maxBytes);
    else pieces = [];
    if (size > MAX_UNPACKED_BYTES) throw bomb(uri);
  }
  if (size > maxBytes) throw tooLarge(`"${shown(uri)}"`, `${sizeOf(size)} unpacked`, maxBytes);
  return joinBytes(pieces);
}

function tooLarge(what: string, size: string, maxBytes: number): ParleyError {
  const message = `${what} is ${size}, and one report may have at most ${sizeOf(maxBytes)}: split it, or give JSON lines, one report a line.`;
  return new ParleyError("input-too-large", message);
}

function lineTooLarge(what: string, sizeBytes: number): ParleyError {
  const message = `${what} is ${sizeOf(sizeBytes)}, and one report may have at most ${sizeOf(MAX_TEXT_BYTES)}: give each report of it a line of its own.`;
  return new ParleyError("input-too-large", message);
}

function bomb(uri: string): ParleyError {
  const message = `"${shown(uri)}" unpacks to more than ${sizeOf(MAX_UNPACKED_BYTES)}, which no report does: look at where it came from, or unpack it yourself and give its parts.`;
  return new ParleyError("gzip-too-large", message);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
