// What may be written over HTTP: corrections, by Parley's own pages or by a program with a token that may correct, in a body of
// bounded size. All else is only read.
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { problemAnswer } from "../problem.ts";
import { hostOf, isSameOrigin } from "./hosts.ts";
import type { CallerEnv } from "./tokens.ts";

const readingMethods: readonly string[] = ["GET", "HEAD"];

/** What may be written. */
const CORRECTIONS = "/api/corrections";

/** Two hundred decisions at once, each a few ids, names and places. */
const MOST_BYTES = 1024 * 1024;

/** @param canCorrect whether corrections can be taken in at all */
export function allowMethods(canCorrect: boolean): MiddlewareHandler {
  return async (c, next) => {
    const isWritable = canCorrect && (c.req.path === CORRECTIONS || c.req.path.startsWith(`${CORRECTIONS}/`));
    const methods = isWritable ? [...readingMethods, "POST"] : readingMethods;
    if (methods.includes(c.req.method)) return next();
    const where = isWritable ? "here" : "here, where everything is only read";
    const message = `The method ${shown(c.req.method)} is not known ${where}: use ${methods.join(", ").replace(/, (\w+)$/, " or $1")}.`;
    const refusal = problemAnswer(new ParleyError("usage", message), 405);
    // RFC 9110, 15.5.6: an answer 405 names what is allowed.
    refusal.headers.set("Allow", methods.join(", "));
    return refusal;
  };
}

/**
 * A page of another site can make a browser post a form, but not with a header of its own; and its origin is another. A program that
 * has shown a token has no origin.
 */
export const ownWritesOnly: MiddlewareHandler<CallerEnv> = async (c, next) => {
  if (readingMethods.includes(c.req.method)) return next();
  const origin = c.req.header("origin");
  const isOwnPage = origin !== undefined && isSameOrigin(origin, hostOf(c.req.header("host"), c.req.url));
  const isKnownProgram = origin === undefined && c.get("caller") !== undefined;
  if (c.req.header("x-parley") === "1" && (isOwnPage || isKnownProgram)) return next();
  throw new ParleyError(
    "origin-refused",
    "A correction was refused, because it did not come from Parley's own pages: send it from there, or with \"X-Parley: 1\" and the server's own address as Origin.",
  );
};

export const boundedBody: MiddlewareHandler = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () =>
    problemAnswer(
      new ParleyError(
        "body-too-large",
        `The body of a request is larger than ${MOST_BYTES / 1024} KiB and was not read: send fewer corrections at a time.`,
      ),
    ),
});
