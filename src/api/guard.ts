// What stands before every route: only this machine's names as Host, only reading methods, and headers that let a
// page run nothing but the app's own files. The archive is private: no other site may read it through the browser.
import type { MiddlewareHandler } from "hono";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { problemAnswer } from "./problem.ts";

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * No inline script or style anywhere; `data:` images are only for marks drawn in the style sheet. No text can become
 * HTML or script in a page: with no trusted type to be had, the browser itself refuses `innerHTML` and its kind.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
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

const readingMethods: readonly string[] = ["GET", "HEAD"];

export const allowReadsOnly: MiddlewareHandler = async (c, next) => {
  if (readingMethods.includes(c.req.method)) return next();
  const message = `The method ${shown(c.req.method)} is not known here, where everything is only read: use GET or HEAD.`;
  const refusal = problemAnswer(new ParleyError("usage", message));
  // RFC 9110, 15.5.6: an answer 405 names what is allowed.
  refusal.headers.set("Allow", readingMethods.join(", "));
  return refusal;
};

/** What is below the path may be posted to; it has a guard of its own. */
export function allowReadsBut(path: string): MiddlewareHandler {
  return (c, next) =>
    c.req.method === "POST" && (c.req.path === path || c.req.path.startsWith(`${path}/`))
      ? next()
      : allowReadsOnly(c, next);
}
