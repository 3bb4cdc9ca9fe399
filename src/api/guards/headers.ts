// Headers of every answer, which let a page run nothing but the app's own files. The archive is private: no other site may read
// it through the browser.
import type { MiddlewareHandler } from "hono";

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

/**
 * For the page at /try and its worker: as above, but WebAssembly may run, which the trained reader is, and the worker's address is the
 * one trusted type. Nothing leaves: it may ask for its own files and for nothing else.
 */
export const policyOfTry = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types parley-worker",
].join("; ");

const headers: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/** Of an answer that brings a policy of its own, as the page at /try does, that one holds. */
export const setSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of headers)
    if (name !== "Content-Security-Policy" || !c.res.headers.has(name)) c.res.headers.set(name, value);
};
