// ParleyError → an HTTP answer (RFC 9457, application/problem+json) in the same words as the terminal's.
import { STATUS_CODES } from "node:http";
import type { ErrorCode, ParleyError } from "../schema/parley-error.ts";
import type { ProblemBody } from "./problem-body.ts";

const statusByCode: Partial<Record<ErrorCode, number>> = {
  usage: 400,
  "query-invalid": 400,
  "body-invalid": 400,
  "token-refused": 401,
  "host-refused": 403,
  "origin-refused": 403,
  "scope-missing": 403,
  "record-missing": 404,
  "body-too-large": 413,
  "too-many-requests": 429,
  "ledger-locked": 503,
  "ledger-readonly": 403,
};

export function problemAnswer(error: ParleyError, status = statusByCode[error.code] ?? 500): Response {
  return answer(status, error.message, error.code);
}

/** What a reader of the API is told about a fault of ours; the fault itself goes to the terminal, not over the wire. */
export function faultAnswer(): Response {
  return answer(500, "Parley failed while answering this request: the terminal that runs it shows the cause.");
}

function answer(status: number, detail: string, code?: ErrorCode): Response {
  const title = STATUS_CODES[status] ?? "Error";
  const body: ProblemBody = { type: "about:blank", title, status, detail, ...(code === undefined ? {} : { code }) };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json" } });
}
