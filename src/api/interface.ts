// The routes as an HTTP application: what is asked is checked, the answer is JSON or CSV, and carries an ETag.
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { etag } from "hono/etag";
import { stream } from "hono/streaming";
import { csvLines } from "../export/csv.ts";
import type { Graph } from "../export/graph.ts";
import { graphmlLines } from "../export/graphml.ts";
import type { ExportTable } from "../export/tables.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Events } from "./events.ts";
import type { CallerEnv } from "./guards/tokens.ts";
import { openApiOf } from "./openapi.ts";
import type { Given } from "./parameters.ts";
import type { Route } from "./route.ts";

/** Raised with the routes; the package's own is that of the program. */
const VERSION = "1.0.0";

interface Beside {
  readonly events: Events;
  /** Told why a table ended before its end. */
  readonly onFault: (fault: unknown) => void;
}

export function interfaceOf(routes: readonly Route[], { events, onFault }: Beside): Hono<CallerEnv> {
  const api = new Hono<CallerEnv>();
  api.use(async (c, next) => {
    await next();
    // A ledger may grow while the app is open: a browser may keep an answer, but must ask whether it still holds.
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "private, no-cache");
    c.header("Vary", "Accept", { append: true });
  });
  const description = openApiOf(routes, VERSION);
  api.get("/openapi.json", etag(), (c) => c.json(description));
  api.get("/events", events);
  for (const route of routes) {
    if (route.method === "post") {
      api.post(route.path, async (c) => {
        const sent = { path: c.req.param(), query: c.req.queries(), body: await bodyOf(c), caller: c.get("caller") };
        return c.json(await route.respond(sent), route.status ?? 200);
      });
      continue;
    }
    const asTable = route.table;
    api.get(route.path, async (c, next) => {
      const { format, ...query } = c.req.queries();
      if (route.graph !== undefined && format?.join() === "graphml")
        return graphAnswer(c, await route.graph({ path: c.req.param(), query }));
      const isTable = asTable !== undefined && wantsTable(format, accepts(c, negotiation));
      if (asTable === undefined || !isTable) return next();
      return tableAnswer(c, asTable({ path: c.req.param(), query }), onFault);
    });
    // Not before tables: a tag would be made of all their rows before the first is sent.
    api.get(route.path, etag(), async (c) => {
      const { format, ...query } = c.req.queries();
      const asked: Given = asTable === undefined && format !== undefined ? { ...query, format } : query;
      return c.json(await route.respond({ path: c.req.param(), query: asked }));
    });
  }
  api.all("*", (c) => missingRoute(c.req.path));
  return api;
}

/** What was sent; nothing is an object without fields. */
async function bodyOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch (cause) {
    const message = "The body of the request is no JSON: send an object as the description has it.";
    throw new ParleyError("body-invalid", message, { cause });
  }
}

const negotiation: Parameters<typeof accepts>[1] = {
  header: "Accept",
  supports: ["application/json", "text/csv"],
  default: "application/json",
};

function wantsTable(format: readonly string[] | undefined, accepted: string): boolean {
  const given = (format ?? []).filter((value) => value !== "");
  if (given.length === 0) return accepted === "text/csv";
  const [only = ""] = given;
  if (given.length === 1 && (only === "csv" || only === "json")) return only === "csv";
  throw new ParleyError(
    "query-invalid",
    `The query parameter format="${shown(given.join(", "))}" cannot be used (allowed are json and csv): correct it or leave it out.`,
  );
}

function graphAnswer(c: Context, graph: Graph): Response {
  c.header("Content-Type", "application/xml; charset=utf-8");
  c.header("Content-Disposition", `attachment; filename="${fileNameOf(c)}.graphml"`);
  return c.body([...graphmlLines(graph)].join(""));
}

async function tableAnswer(c: Context, table: ExportTable, onFault: Beside["onFault"]): Promise<Response> {
  const lines = csvLines(table);
  // What is wrong with a request shows with its first row, when a problem can still be answered.
  const first = [await lines.next(), await lines.next()].flatMap(({ value }) => value ?? []);
  c.header("Content-Type", "text/csv; charset=utf-8; header=present");
  c.header("Content-Disposition", `attachment; filename="${fileNameOf(c)}.csv"`);
  if (c.req.method === "HEAD") return c.body(null);
  return stream(
    c,
    async (out) => {
      for (const line of first) await out.write(line);
      for await (const line of lines) {
        if (out.aborted) return;
        await out.write(line);
      }
    },
    async (fault) => onFault(fault),
  );
}

/** "/api/reports/r0123456789abcdef/links" → "reports-r0123456789abcdef-links"; of an id that is a name, what a file may be called. */
function fileNameOf(c: Context): string {
  const parts = c.req.path.split("/").slice(2);
  const name = parts.map((part) => part.replace(/[^\w.-]+/g, "_")).join("-");
  return name.slice(0, 100) || "table";
}

export function missingRoute(path: string): never {
  throw new ParleyError(
    "record-missing",
    `There is no "${shown(path)}" in the HTTP interface: docs/api.md lists its addresses.`,
  );
}
