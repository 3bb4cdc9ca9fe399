// A kind of file that Parley does not know by itself, and what reads it. Plug-ins bring them.
import type { Document } from "../schema/document.ts";

export interface FileKind {
  /** Of file names, without the dot, in small letters. */
  readonly suffixes: ReadonlySet<string>;
  /** The reports of one file, each with an address of its own. @throws ParleyError where it cannot be read */
  documents(file: { readonly uri: string; readonly bytes: Uint8Array }): AsyncIterable<Document>;
}
