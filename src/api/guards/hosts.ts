// Who may be asked for, and by whose pages. A foreign page can point its own name at this machine (DNS rebinding), and the browser
// would then hand it what we answer: so only names that are known are answered. No page of another origin is answered at all.
import type { MiddlewareHandler } from "hono";
import { ParleyError, shown } from "../../schema/parley-error.ts";

const loopbackNames: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses a request that names another host than these and this machine's own. The URL stands in for the header where a test makes
 * the request.
 */
export function refuseHostsBut(others: readonly string[]): MiddlewareHandler {
  const names = new Set([...loopbackNames, ...others.map((name) => name.toLowerCase())]);
  const allowed = others.length === 0 ? "" : ` (or ${others.join(", ")})`;
  return async (c, next) => {
    const host = hostOf(c.req.header("host"), c.req.url);
    if (names.has(nameOf(host))) return next();
    throw new ParleyError(
      "host-refused",
      `A request for the host "${shown(host)}" was refused, because Parley answers only under names that it was told are its own: use http://127.0.0.1${allowed} with the port that was printed.`,
    );
  };
}

/** The same for a server that only this machine can reach. */
export const refuseForeignHost: MiddlewareHandler = refuseHostsBut([]);

/**
 * Refuses what a page of another origin asks. A browser says so in one of two ways: `Origin` names the page, and `Sec-Fetch-Site`
 * tells even of an image or a form (https://www.w3.org/TR/fetch-metadata/). What is no browser sends neither.
 */
export const refuseForeignPages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  const isForeign = origin !== undefined && !isSameOrigin(origin, hostOf(c.req.header("host"), c.req.url));
  if (!isForeign && (site === undefined || site === "same-origin" || site === "none")) return next();
  const page = isForeign ? `"${shown(origin)}"` : "another site";
  throw new ParleyError(
    "origin-refused",
    `A request by a page of ${page} was refused, because only Parley's own pages may ask it: open its own address in the browser.`,
  );
};

/** The scheme is left out: what stands before the server may speak TLS for it. */
export function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(`http://${host.toLowerCase()}`).host;
}

export function hostOf(header: string | undefined, url: string): string {
  return header ?? new URL(url).host;
}

/** "LocalHost:4747" → "localhost", "[::1]:80" → "[::1]". */
function nameOf(host: string): string {
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}
