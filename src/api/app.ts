// The HTTP server over a ledger: the interface under /api and the web app beside it, with the guards before both. Every answer that is not a
// result is a problem in ParleyError's words. Tests call `createApp(…).request(path)` with no socket.
import { Hono } from "hono";
import type { ReadLedger } from "../ledger/ledger.ts";
import type { IssueEntry } from "../reconcile/positions/issues.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { AppFiles } from "./app-files.ts";
import type { CorrectionDesk } from "./corrections.ts";
import { type EventOptions, eventsOf, usualEvents } from "./events.ts";
import { setSecurityHeaders } from "./guards/headers.ts";
import { refuseForeignPages, refuseHostsBut } from "./guards/hosts.ts";
import { limitRate, type Rate } from "./guards/rate.ts";
import { requireToken, type Token } from "./guards/tokens.ts";
import { allowMethods, boundedBody, ownWritesOnly } from "./guards/writes.ts";
import { interfaceOf, missingRoute } from "./interface.ts";
import { faultAnswer, problemAnswer } from "./problem.ts";
import { routesOver } from "./routes.ts";
import { sourcesOver } from "./sources.ts";
import { type TryFiles, tryPage } from "./try-page.ts";

export interface AppOptions {
  readonly ledger: ReadLedger;
  /** The web app; absent where only the HTTP interface is served. */
  readonly files?: AppFiles;
  /** The page that reads a pasted report; absent where only the HTTP interface is served. */
  readonly tryFiles?: TryFiles;
  /** Where corrections go; absent where nothing is to be written. */
  readonly desk?: CorrectionDesk;
  /** The user's own list of issues; absent for none. */
  readonly issues?: readonly IssueEntry[];
  /** Names beside this machine's own under which it may be asked for. */
  readonly names?: readonly string[];
  /** Who may ask; absent where only this machine can reach it, and whoever asks may. */
  readonly tokens?: readonly Token[];
  readonly rate?: Rate;
  readonly events?: EventOptions;
  /** Told of every fault that is not a ParleyError; the client only learns that there was one. */
  readonly onFault: (fault: unknown) => void;
}

/** As much as a page asks for that is scrolled through in haste. */
const usualRate: Rate = { perMinute: 6000, atOnce: 1000 };

export function createApp(options: AppOptions): Hono {
  const { ledger, files, tryFiles, desk, issues = [], names = [], tokens, rate = usualRate, onFault } = options;
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError) return problemAnswer(error);
    onFault(error);
    return faultAnswer();
  });
  app.use(setSecurityHeaders, refuseHostsBut(names), limitRate(rate), allowMethods(desk !== undefined));
  app.use("/api/*", refuseForeignPages);
  if (tokens !== undefined) app.use("/api/*", requireToken(tokens));
  app.use("/api/*", ownWritesOnly, boundedBody);
  const sources = sourcesOver(ledger, { issues, ...(desk === undefined ? {} : { desk }) });
  const events = eventsOf(ledger, { ...(options.events ?? usualEvents), deals: sources.deals, onFault });
  const routes = routesOver(sources);
  app.route("/api", interfaceOf(routes, { events, onFault }));
  if (tryFiles !== undefined) app.route("/try", tryPage(tryFiles));
  app.get("*", (c) => (files === undefined ? missingRoute(c.req.path) : fileAnswer(files, c.req.path)));
  return app;
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
