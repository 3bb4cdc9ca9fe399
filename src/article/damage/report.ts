// What every finder of damage looks at.
import type { Span } from "../../schema/span.ts";

export interface Report {
  readonly text: string;
  /** The headline, where there is one, and the body. */
  readonly paragraphs: readonly Span[];
  /** Of each paragraph. */
  readonly sentences: readonly (readonly Span[])[];
}
