// Paths as a person gives them → the files behind them, in order: files, folders (walked by name), globs, `-`.
// Promise: the same tree gives the same order; a loop of links ends; whatever cannot be had is named in its place.
import { type Dirent, type Stats, statSync } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { OTHER_NAMES, OTHER_SUFFIXES, REPORT_SUFFIXES } from "./file-names.ts";
import { looksLikeText, suffixOf } from "./media-type.ts";

export type FoundFile =
  | { readonly kind: "file"; readonly path: string; readonly sizeBytes: number }
  | { readonly kind: "stdin" }
  | { readonly kind: "failure"; readonly path: string; readonly error: ParleyError };

/** Of file names, without the dot. */
type Suffixes = ReadonlySet<string>;

/**
 * The files behind `paths`, each as soon as it is found.
 * @param also suffixes that a walk through a folder offers besides those of reports
 */
export async function* findFiles(paths: readonly string[], also: Suffixes = new Set()): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === "-") yield { kind: "stdin" };
    else yield* findFilesAt(path, also);
  }
}

async function* findFilesAt(path: string, also: Suffixes): AsyncGenerator<FoundFile> {
  const seen = look(path);
  if (!(seen instanceof ParleyError)) yield* seen.isDirectory() ? findReportsIn(path, also) : [fileAt(path, seen)];
  else if (seen.code === "file-missing" && isDynamicPattern(path)) yield* findMatches(path, also);
  else yield { kind: "failure", path, error: seen };
}

/** What a pattern matches: everything where it names the suffix (`*.json`), else only what may be a report. */
async function* findMatches(pattern: string, also: Suffixes): AsyncGenerator<FoundFile> {
  const matches = (await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith("/") })).toSorted();
  const namesSuffix = /\.\w+$/.test(pattern);
  let isEmpty = true;
  for (const path of matches) {
    if (!namesSuffix && !(await isReportFile(path, also))) continue;
    isEmpty = false;
    const seen = look(path);
    yield seen instanceof ParleyError ? { kind: "failure", path, error: seen } : fileAt(path, seen);
  }
  if (isEmpty) yield { kind: "failure", path: pattern, error: noMatch(pattern) };
}

async function* findReportsIn(folder: string, also: Suffixes): AsyncGenerator<FoundFile> {
  let isEmpty = true;
  for await (const found of walk(folder, { visited: new Set(), also })) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { kind: "failure", path: folder, error: noReports(folder) };
}

interface Way {
  readonly visited: Set<string>;
  readonly also: Suffixes;
}

/** Depth first, by name in code unit order. `visited` holds real paths, so that a folder linked twice is read once. */
async function* walk(folder: string, way: Way): AsyncGenerator<FoundFile> {
  const entries = await entriesOf(folder, way.visited);
  if (entries instanceof ParleyError) {
    yield { kind: "failure", path: folder, error: entries };
    return;
  }
  const names = new Set(entries.map((entry) => entry.name));
  for (const { name } of entries) {
    if (name.startsWith(".") || isPagePartsFolder(name, names)) continue;
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    const seen = look(path);
    if (seen instanceof ParleyError)
      yield* REPORT_SUFFIXES.has(suffixOf(name)) ? [{ kind: "failure" as const, path, error: seen }] : [];
    else if (seen.isDirectory()) yield* walk(path, way);
    else if (seen.isFile() && (await isReportFile(path, way.also))) yield fileAt(path, seen);
  }
}

async function entriesOf(folder: string, visited: Set<string>): Promise<readonly Dirent[] | ParleyError> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    return unreadable(folder, cause);
  }
}

/** `story_files` beside `story.html`: where a browser puts the pictures and frames of a page it saves. */
function isPagePartsFolder(name: string, names: ReadonlySet<string>): boolean {
  if (!name.endsWith("_files")) return false;
  const page = name.slice(0, -"_files".length);
  return names.has(`${page}.html`) || names.has(`${page}.htm`);
}

/** By name where the name says it, else by whether the first bytes are text. */
async function isReportFile(path: string, also: Suffixes): Promise<boolean> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (also.has(suffixOf(name))) return true;
  if (OTHER_NAMES.has(name) || OTHER_SUFFIXES.has(suffixOf(name))) return false;
  if (REPORT_SUFFIXES.has(suffixOf(name))) return true;
  const head = await firstBytes(path);
  return head === null || (head.length > 0 && looksLikeText(head));
}

/** Null where the file cannot be opened: it is offered then, so that opening it for reading names the cause. */
async function firstBytes(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function fileAt(path: string, seen: Stats): FoundFile {
  return { kind: "file", path, sizeBytes: seen.size };
}

/** At once: to wait for its turn takes a hundred times longer than the question. */
function look(path: string): Stats | ParleyError {
  try {
    return statSync(path);
  } catch (cause) {
    return unreadable(path, cause);
  }
}

/** What the file system said about a path, as the error a person sees. */
export function unreadable(path: string, cause: unknown): ParleyError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new ParleyError("file-missing", `There is no file "${shown(path)}": check the path, or give a folder.`, {
      cause,
    });
  }
  const message = `"${shown(path)}" cannot be read (${REASONS[code] ?? code}): check its rights and whether it is a file or a folder.`;
  return new ParleyError("file-unreadable", message, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its links form a loop",
  ENAMETOOLONG: "its name is too long",
  EISDIR: "it is a folder",
  EIO: "the disk failed",
};

function noMatch(pattern: string): ParleyError {
  return new ParleyError(
    "file-missing",
    `No report matches "${shown(pattern)}": check the pattern, in quotation marks.`,
  );
}

function noReports(folder: string): ParleyError {
  const message = `The folder "${shown(folder)}" holds no report: put .txt, .html, .html.gz, .md, .jsonl, .pdf or .docx files into it, or name a file.`;
  return new ParleyError("folder-without-reports", message);
}
