// A thread of document-reader.ts: loads the reader, on one core, and reads the documents that it is given.
import type { Document } from "../schema/document.ts";
import { type ErrorCode, ParleyError } from "../schema/parley-error.ts";
import type { Reading } from "../schema/reading.ts";
import { openReader } from "./open-reader.ts";
import { readDocument, type Stated } from "./read-document.ts";
import type { ReaderName } from "./reader-option.ts";

export interface DocumentReaderOptions extends Stated {
  readonly reader: ReaderName;
  /** Full path of the configuration whose finders have part in it; each thread loads it. */
  readonly config?: string | null;
}

export interface Task extends DocumentReaderOptions {
  /** Absent to load the reader and no more. */
  readonly document?: Document;
}

export type Outcome =
  | { readonly kind: "done"; readonly reading?: Reading }
  | { readonly kind: "failure"; readonly code: ErrorCode; readonly message: string; readonly stack: string };

/** @throws whatever is a defect; what is wrong with the document or with the reader is an outcome */
export async function runTask({ document, reader: name, config, ...stated }: Task): Promise<Outcome> {
  try {
    const reader = await openReader(name, 1, config);
    if (document === undefined) return { kind: "done" };
    return { kind: "done", reading: await readDocument(document, reader, stated) };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { kind: "failure", code: error.code, message: error.message, stack: error.stack ?? "" };
  }
}
