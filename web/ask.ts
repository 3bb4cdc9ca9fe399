// One request to the API. Whatever goes wrong is an Error whose message is a sentence for the visitor: the server's own
// words, or what to do where it does not answer or something else answers in its place.
import type { ProblemBody } from "../src/api/problem-body.ts";
import { strings } from "./strings.ts";

/** The answer to a path of the API, in the shape that docs/api.md gives it. @throws Error with words to show */
export async function ask<Value>(path: string, signal?: AbortSignal): Promise<Value> {
  const answer = await fetch(path, signal === undefined ? {} : { signal }).catch((cause: unknown) => {
    throw new Error(strings.problems.offline, { cause });
  });
  const body: unknown = await answer.json().catch((cause: unknown) => {
    throw new Error(strings.problems.unreadable(answer.status), { cause });
  });
  if (answer.ok) return body as Value;
  throw new Error(isProblem(body) ? body.detail : strings.problems.unreadable(answer.status));
}

/** The same while everything waits: for what prints, since a browser puts on paper what is there when its event returns. Null where there is no answer. */
export function askNow<Value>(path: string): Value | null {
  const request = new XMLHttpRequest();
  try {
    request.open("GET", path, false);
    request.send();
    return request.status === 200 ? (JSON.parse(request.responseText) as Value) : null;
  } catch {
    // Printed is what is known.
    return null;
  }
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === "object" && body !== null && "detail" in body && typeof body.detail === "string";
}
