// Paths → readings, several at a time, in the order of the inputs. Promise: a report that fails, for whatever cause, is a
// failure in its place; the rest goes on.
import type { Readable } from "node:stream";
import type { Reading } from "../schema/reading.ts";
import { openSources } from "../sources/open-sources.ts";
import type { SourceItem } from "../sources/source.ts";
import { abreast } from "./abreast.ts";
import { type DocumentReader, documentReader, MANY } from "./document-reader.ts";
import { kindsOf } from "./kinds-of.ts";
import { lookAhead } from "./look-ahead.ts";
import type { ReaderName } from "./reader-option.ts";

export interface ReadReportsOptions {
  readonly date?: string;
  readonly outlet?: string;
  readonly reader: ReaderName;
  /** Full path of the configuration whose plug-ins have part in it. */
  readonly config?: string | null;
  /** What `-` reads. */
  readonly input: Readable;
}

export type ReadOutcome =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failure"; readonly uri: string; readonly error: unknown };

/** A source that is slower than this gives its reports one by one. */
const PATIENCE_MS = 100;

/** @throws ParleyError where the reader cannot be had */
export async function* readReports(paths: readonly string[], options: ReadReportsOptions): AsyncGenerator<ReadOutcome> {
  const sources = openSources(paths, { standardInput: options.input, kinds: await kindsOf(options.config) });
  const { isFew, items } = await lookAhead(sources, { many: MANY, patienceMs: PATIENCE_MS });
  const reader = documentReader(options, isFew);
  try {
    yield* abreast(items, reader.width, (item) => outcomeOf(item, reader));
  } finally {
    await reader.close();
  }
}

async function outcomeOf(item: SourceItem, reader: DocumentReader): Promise<ReadOutcome> {
  if (item.kind === "failure") return item;
  // With the first document, so that a wrong path costs no loading.
  await reader.open();
  try {
    return { kind: "reading", reading: await reader.read(item.document) };
  } catch (error) {
    return { kind: "failure", uri: item.document.uri, error };
  }
}
