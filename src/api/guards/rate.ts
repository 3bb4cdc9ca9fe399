// How often one caller may ask: a bucket of requests that refills steadily (token bucket), so that a page may ask for much at once
// and a program that has gone wrong is slowed down. Promise: memory stays bounded, however many callers there are.
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { ParleyError } from "../../schema/parley-error.ts";
import { problemAnswer } from "../problem.ts";

/** Callers that are remembered; a forgotten one begins with a full bucket. */
const MOST_CALLERS = 10_000;

export interface Rate {
  /** Requests that one caller may make a minute, over long. */
  readonly perMinute: number;
  /** Requests that may come at once. */
  readonly atOnce: number;
}

interface Bucket {
  left: number;
  /** When it was last looked at, in milliseconds. */
  at: number;
}

/** By the caller's address: behind another server, all that it passes on is one caller. */
export function limitRate({ perMinute, atOnce }: Rate, now: () => number = () => performance.now()): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return async (c, next) => {
    const caller = addressOf(c);
    const time = now();
    const { left, at } = buckets.get(caller) ?? { left: atOnce, at: time };
    const filled = Math.min(atOnce, left + (time - at) * perMs);
    buckets.delete(caller);
    buckets.set(caller, { left: Math.max(0, filled - 1), at: time });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_CALLERS && oldest !== undefined) buckets.delete(oldest);
    if (filled >= 1) return next();
    buckets.set(caller, { left: filled, at: time });
    return tooMany(Math.ceil((1 - filled) / perMs / 1000), perMinute);
  };
}

function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "";
  } catch {
    // A request that came over no socket.
    return "";
  }
}

function tooMany(seconds: number, perMinute: number): Response {
  const answer = problemAnswer(
    new ParleyError(
      "too-many-requests",
      `More than ${perMinute} requests a minute came from one address: ask again in ${seconds} s, or start the server with a higher --rate.`,
    ),
  );
  answer.headers.set("Retry-After", String(seconds));
  return answer;
}
