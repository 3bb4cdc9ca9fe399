// The body of a failed answer, shared with the web app as a type: it holds no code.
import type { ErrorCode } from "../schema/parley-error.ts";

/** RFC 9457. `detail` is ParleyError's sentence; `code` is absent only where Parley itself is at fault (500). */
export interface ProblemBody {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code?: ErrorCode;
}
