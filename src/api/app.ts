// The HTTP server over a ledger: JSON under /api, read-only but for corrections, and the web app beside it. Every answer that is not a
// result is a problem in ParleyError's words. Tests call `createApp(…).request(path)` with no socket.
import { Hono } from "hono";
import type { ReadLedger } from "../ledger/ledger.ts";
import type { IssueEntry } from "../reconcile/positions/issues.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { AppFiles } from "./app-files.ts";
import { type CorrectionDesk, correctionsOver } from "./corrections.ts";
import { allowReadsBut, allowReadsOnly, refuseForeignHost, setSecurityHeaders } from "./guard.ts";
import { interfaceOf } from "./interface.ts";
import { faultAnswer, problemAnswer } from "./problem.ts";
import { routesOver } from "./routes.ts";
import { sourcesOver } from "./sources.ts";

export interface AppOptions {
  readonly ledger: ReadLedger;
  readonly files: AppFiles;
  /** Where corrections go; absent where nothing is to be written. */
  readonly desk?: CorrectionDesk;
  /** The user's own list of issues; absent for none. */
  readonly issues?: readonly IssueEntry[];
  /** Told of every fault that is not a ParleyError; the client only learns that there was one. */
  readonly onFault: (fault: unknown) => void;
}

export function createApp({ ledger, files, desk, issues = [], onFault }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError) return problemAnswer(error);
    onFault(error);
    return faultAnswer();
  });
  app.use(
    setSecurityHeaders,
    refuseForeignHost,
    desk === undefined ? allowReadsOnly : allowReadsBut("/api/corrections"),
  );
  if (desk !== undefined) app.route("/api/corrections", correctionsOver(desk));
  app.route("/api", interfaceOf(routesOver(sourcesOver(ledger, issues))));
  app.get("*", (c) => fileAnswer(files, c.req.path));
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
