// Source: what documents come from. Promise: one bad input never stops the rest; it is yielded as a failure with its
// cause, in its place in the order.
import type { Document } from "../schema/document.ts";
import type { ParleyError } from "../schema/parley-error.ts";

export type SourceItem =
  | {
      readonly kind: "document";
      readonly document: Document;
      /** The paths on the way to it, from the one that was given to the file: none of them failed. */
      readonly through: readonly string[];
    }
  | { readonly kind: "failure"; readonly uri: string; readonly error: ParleyError };
