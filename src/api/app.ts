// The HTTP server over a ledger: read-only JSON under /api and the web app beside it. Every answer that is not a
// result is a problem in ParleyError's words. Tests call `createApp(…).request(path)` with no socket.
import { Hono } from "hono";
import { etag } from "hono/etag";
import type { Ledger } from "../ledger/ledger.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { AppFiles } from "./app-files.ts";
import { allowReadsOnly, refuseForeignHost, setSecurityHeaders } from "./guard.ts";
import { faultAnswer, problemAnswer } from "./problem.ts";
import { attributionQuery, reportQuery } from "./queries.ts";

/** What the server asks of a ledger: it can read, and nothing else. */
export type ReadLedger = Pick<
  Ledger,
  "counts" | "failures" | "reports" | "outlets" | "reading" | "attributions" | "attribution" | "facets" | "actorsNamed"
>;

export interface AppOptions {
  readonly ledger: ReadLedger;
  readonly files: AppFiles;
  /** Told of every fault that is not a ParleyError; the client only learns that there was one. */
  readonly onFault: (fault: unknown) => void;
}

export function createApp({ ledger, files, onFault }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError) return problemAnswer(error);
    onFault(error);
    return faultAnswer();
  });
  app.use(setSecurityHeaders, refuseForeignHost, allowReadsOnly);
  app.route("/api", createApi(ledger));
  app.get("*", (c) => fileAnswer(files, c.req.path));
  return app;
}

/** GET routes over the ledger; each list is `{ rows, total, next }`, and `next` is the `cursor` of the next page. */
function createApi(ledger: ReadLedger): Hono {
  const api = new Hono();
  api.use(etag());
  api.use(async (c, next) => {
    await next();
    // A ledger may grow while the app is open: a browser may keep an answer, but must ask whether it still holds.
    c.header("Cache-Control", "private, no-cache");
  });
  api.get("/counts", async (c) => c.json(await ledger.counts()));
  api.get("/failures", async (c) => c.json(await ledger.failures()));
  api.get("/reports", async (c) => c.json(await ledger.reports(reportQuery(c.req.queries()))));
  api.get("/outlets", async (c) => c.json(await ledger.outlets(reportQuery(c.req.queries()))));
  api.get("/reports/:id", async (c) => {
    const reading = await ledger.reading(c.req.param("id"));
    return c.json(reading ?? missing("report", c.req.param("id")));
  });
  api.get("/attributions", async (c) => c.json(await ledger.attributions(attributionQuery(c.req.queries()))));
  api.get("/attributions/:id", async (c) => {
    const row = await ledger.attribution(c.req.param("id"));
    return c.json(row ?? missing("attribution", c.req.param("id")));
  });
  api.get("/actors/:name", async (c) => c.json({ rows: await ledger.actorsNamed(c.req.param("name")) }));
  api.get("/facets", async (c) => c.json(await ledger.facets(attributionQuery(c.req.queries()))));
  api.all("*", (c) => missingRoute(c.req.path));
  return api;
}

function missing(what: "report" | "attribution", id: string): never {
  throw new ParleyError(
    "record-missing",
    `There is no ${what} "${shown(id)}" in this ledger: search for it in the lists.`,
  );
}

function missingRoute(path: string): never {
  throw new ParleyError(
    "record-missing",
    `There is no "${shown(path)}" in the HTTP interface: docs/api.md lists its addresses.`,
  );
}

/** A file of the app, or the app itself: it has a page for every address, also for those where nothing stands. */
function fileAnswer(files: AppFiles, path: string): Response {
  const file = files.get(path);
  const page = files.get("/index.html");
  if (file !== undefined && file !== page) {
    // Built names hold a hash of their content.
    const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return new Response(file.bytes, { headers: { "Content-Type": file.mediaType, "Cache-Control": cache } });
  }
  if (page === undefined || path.startsWith("/assets/")) return problemAnswer(missingFile(path));
  return new Response(page.bytes, { headers: { "Content-Type": page.mediaType, "Cache-Control": "no-cache" } });
}

function missingFile(path: string): ParleyError {
  return new ParleyError("record-missing", `The app has no file "${shown(path)}": reload the page.`);
}
