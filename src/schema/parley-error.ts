// ParleyError: the one error a user sees. Its message is one sentence that says what happened, the value seen
// and what to do; its code is stable and is listed with every other in docs/errors.md.
import type { Problem } from "./problem.ts";

/** Every code, grouped by the room that raises it. A new one needs its heading in docs/errors.md. */
export const ERROR_CODES = [
  // sources: the input could not be had
  "file-missing",
  "file-unreadable",
  "folder-without-reports",
  "input-too-large",
  "gzip-broken",
  "gzip-too-large",
  "document-broken",
  "document-locked",
  "document-without-text",
  // article: the bytes are no report
  "input-binary",
  "input-empty",
  "line-invalid",
  "page-too-deep",
  "page-without-text",
  // reading: the report was kept, but not read or not wholly
  "language-unsupported",
  "encoding-damaged",
  // model: the trained reader could not be had
  "model-missing",
  "model-damaged",
  "runtime-missing",
  // ledger
  "ledger-missing",
  "ledger-locked",
  "ledger-readonly",
  "ledger-newer",
  "ledger-invalid",
  "query-invalid",
  "record-missing",
  // reconcile
  "actors-invalid",
  "issues-invalid",
  "corrections-invalid",
  // plug-ins
  "config-invalid",
  "plugin-failed",
  // import
  "table-invalid",
  "annotation-invalid",
  // command line and server
  "usage",
  "date-invalid",
  "port-taken",
  "app-unbuilt",
  "host-refused",
  "origin-refused",
  "token-refused",
  "scope-missing",
  "tokens-invalid",
  "too-many-requests",
  "body-too-large",
  "body-invalid",
  // anywhere: a defect of Parley itself
  "fault",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class ParleyError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ParleyError";
    this.code = code;
  }

  /** The same words as a record, for a Reading, a ledger or an HTTP answer. */
  toProblem(): Problem {
    return { code: this.code, message: this.message };
  }
}

/** The error as a user may see it; what is not one of Parley's is a defect of its own, and is called that. */
export function asParleyError(error: unknown): ParleyError {
  if (error instanceof ParleyError) return error;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `Parley itself failed here ("${shown(what)}"): run it again with PARLEY_DEBUG=1 and report what it prints, with the command you gave.`;
  return new ParleyError("fault", message, { cause: error });
}

/** The value as it may stand in a message: on one line, without control characters, at most 80 characters. */
export function shown(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (clean.length <= 80) return clean;
  // Half of a pair is no character
  return `${clean.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…`;
}
