// The page that reads a pasted report, under /try: the browser build, with a policy of its own. Promises: its files are listed at the
// start, so that no request ever becomes a path in the file system, and read when they are asked for, since the model is large; from that
// page nothing is sent but requests for these files.
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Hono } from "hono";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { mediaTypeOf } from "./app-files.ts";
import { policyOfTry } from "./guards/headers.ts";

/** Where each file lies, by its path behind /try. */
export type TryFiles = ReadonlyMap<string, string>;

const root = join(import.meta.dirname, "../..");

/** What `npm run build` made and the model that came with it; empty where nothing is built. */
export async function listTryFiles(
  built: string = join(root, "dist/browser"),
  model: string = join(root, "models/reader"),
): Promise<TryFiles> {
  const page = (await namesIn(built)).map((name) => [`/${name}`, join(built, name)] as const);
  if (page.length === 0) return new Map();
  const reader = (await namesIn(model)).filter((name) => [".json", ".onnx"].includes(extname(name)));
  return new Map([...page, ...reader.map((name) => [`/reader/${name}`, join(model, name)] as const)]);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** To be mounted at /try. */
export function tryPage(files: TryFiles): Hono {
  const app = new Hono();
  app.get("*", async (c) => {
    const path = c.req.path.slice("/try".length);
    // Its files have relative addresses.
    if (path === "") return c.redirect("/try/", 308);
    return fileAnswer(path === "/" ? "/index.html" : path, files, c.req.raw);
  });
  return app;
}

async function fileAnswer(path: string, files: TryFiles, request: Request): Promise<Response> {
  const file = files.get(path);
  if (file === undefined) throw files.size === 0 ? unbuilt() : missingFile(path);
  const { size, mtimeMs } = await stat(file);
  // A browser may keep the model, but asks whether it is still that of this program.
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const headers = { ETag: tag, "Cache-Control": "no-cache", "Content-Security-Policy": policyOfTry };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  const bytes = new Uint8Array(await readFile(file));
  return new Response(bytes, { headers: { ...headers, "Content-Type": mediaTypeOf(file) } });
}

function unbuilt(): ParleyError {
  return new ParleyError("app-unbuilt", 'The page at /try is not built: run "npm run build" first.');
}

function missingFile(path: string): ParleyError {
  return new ParleyError("record-missing", `The page at /try has no file "${shown(path)}": open /try/ itself.`);
}
