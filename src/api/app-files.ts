// The built web app as a table from path to bytes, read once at the start: what is not in the table cannot be asked
// for, so no request ever becomes a path in the file system.
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { ParleyError } from "../schema/parley-error.ts";

export interface AppFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** By path as the browser asks for it: "/index.html", "/assets/index-4f2a.js". */
export type AppFiles = ReadonlyMap<string, AppFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export function mediaTypeOf(file: string): string {
  return mediaTypes[extname(file)] ?? "application/octet-stream";
}

/** Where `npm run build` puts the app; the same from src/api, dist/api and dist/bin. */
export const builtApp: string = join(import.meta.dirname, "../../dist/web");

/** @throws ParleyError app-unbuilt */
export async function loadAppFiles(folder: string = builtApp): Promise<AppFiles> {
  const paths = await filesUnder(folder);
  const files = await Promise.all(paths.map(async (path) => [pathInUrl(folder, path), await load(path)] as const));
  const table = new Map(files);
  if (!table.has("/index.html")) throw unbuilt(folder);
  return table;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (cause) {
    throw unbuilt(folder, cause);
  }
}

async function load(path: string): Promise<AppFile> {
  return {
    bytes: new Uint8Array(await readFile(path)),
    mediaType: mediaTypeOf(path),
  };
}

function pathInUrl(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join("/")}`;
}

function unbuilt(folder: string, cause?: unknown): ParleyError {
  const message = `The web app is not built (no index.html in ${folder}): run "npm run build" first.`;
  return new ParleyError("app-unbuilt", message, { cause });
}
