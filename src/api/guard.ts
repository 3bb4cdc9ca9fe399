// What stands before every route: only this machine's names as Host, only reading methods, and headers that let a
// page run nothing but the app's own files. The archive is private: no other site may read it through the browser.
import type { MiddlewareHandler } from "hono";
import { ParleyError, shown } from "../schema/parley-error.ts";

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** No inline script or style anywhere; `data:` images are only for marks drawn in the style sheet. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const headers: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

export const setSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of headers) c.res.headers.set(name, value);
};

/**
 * Refuses a request that names another host: a foreign page can point its own name at 127.0.0.1 (DNS rebinding), and
 * the browser would then hand it what we answer. The URL stands in for the header where a test makes the request.
 */
export const refuseForeignHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  if (!loopbackNames.has(hostName(host))) {
    throw new ParleyError(
      "host-refused",
      `A request for the host "${shown(host)}" was refused, because Parley answers this machine only: use http://127.0.0.1 with the port that "parley open" printed.`,
    );
  }
  await next();
};

/** "LocalHost:4747" → "localhost", "[::1]:80" → "[::1]". */
function hostName(host: string): string {
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}

export const allowReadsOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    throw new ParleyError(
      "usage",
      `The method ${shown(c.req.method)} is not known here, where everything is only read: use GET or HEAD.`,
    );
  }
  await next();
};
