// Sends a correction to the server: the only thing the app ever changes. The header is one that no page of another site can send.
import type { ProblemBody } from "../../src/api/problem-body.ts";
import { forgetAnswers } from "../answers.ts";
import { strings } from "../strings.ts";

/** One change as docs/api.md describes it under POST /api/corrections. */
export type Wish = Readonly<Record<string, unknown>> & { readonly verb: string };

/** Gives the numbers of the corrections. @throws Error with words to show */
export function correct(wishes: readonly Wish[], by: string): Promise<readonly string[]> {
  return post("/api/corrections", { wishes, ...(by.trim() === "" ? {} : { by: by.trim() }) });
}

export async function undo(refs: readonly string[]): Promise<void> {
  for (const ref of refs) await post(`/api/corrections/${encodeURIComponent(ref)}/undo`, {});
}

export async function redo(refs: readonly string[]): Promise<void> {
  for (const ref of refs) await post(`/api/corrections/${encodeURIComponent(ref)}/redo`, {});
}

async function post(path: string, body: unknown): Promise<readonly string[]> {
  const headers = { "Content-Type": "application/json", "X-Parley": "1" };
  const sent = { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await fetch(path, sent).catch((cause: unknown) => {
    throw new Error(strings.problems.offline, { cause });
  });
  const told: unknown = await answer.json().catch(() => null);
  if (answer.ok) {
    forgetAnswers();
    return (told as { readonly refs: readonly string[] }).refs;
  }
  throw new Error((told as ProblemBody | null)?.detail ?? strings.problems.unreadable(answer.status));
}
