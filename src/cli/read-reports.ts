// Paths → readings, one at a time, each checked against the schema before anybody sees it.
import type { Readable } from "node:stream";
import { articleOf } from "../article/article.ts";
import { read } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import type { Document } from "../schema/document.ts";
import { Reading } from "../schema/reading.ts";
import { openSources } from "../sources/open-sources.ts";
import { openReader } from "./open-reader.ts";
import type { ReaderName } from "./reader-option.ts";

export interface ReadReportsOptions {
  readonly date?: string;
  readonly reader: ReaderName;
  /** What `-` reads. */
  readonly input: Readable;
}

export type ReadOutcome =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failure"; readonly uri: string; readonly error: unknown };

/** What one document says. @throws ParleyError where it is no report */
export async function readDocument(document: Document, reader: Reader, date?: string): Promise<Reading> {
  const article = articleOf(document, date === undefined ? {} : { date });
  return Reading.parse(await read(article, reader));
}

/** In the order of the inputs. A report that fails, for whatever cause, is a failure in its place; the rest goes on. */
export async function* readReports(paths: readonly string[], options: ReadReportsOptions): AsyncGenerator<ReadOutcome> {
  for await (const item of openSources(paths, { standardInput: options.input })) {
    if (item.kind === "failure") yield item;
    else {
      // Opened with the first document, so that a wrong path costs no loading; without a reader there is no going on.
      const reader = await openReader(options.reader);
      try {
        yield { kind: "reading", reading: await readDocument(item.document, reader, options.date) };
      } catch (error) {
        yield { kind: "failure", uri: item.document.uri, error };
      }
    }
  }
}
