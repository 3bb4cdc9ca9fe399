// The reading function as a program calls it: a report as it has it, and what reads it. Promise: pure. The same report and the same
// reader give the same Reading on any machine; nothing is written, fetched or remembered.
import { articleOf } from "../article/article.ts";
import { read as readArticle } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import type { MediaType } from "../schema/document.ts";
import { ParleyError } from "../schema/parley-error.ts";
import { Reading } from "../schema/reading.ts";
import { recogniseMediaType } from "../sources/media-type.ts";

export interface ReadOptions {
  /** Day of publication, YYYY-MM-DD, where the report does not tell its own: words such as "on Monday" are reckoned from it. */
  readonly date?: string;
  /** Where the report came from. With its bytes it makes the report's id; "-" where absent. */
  readonly uri?: string;
  /** What the report is; told by its content where absent. */
  readonly mediaType?: MediaType;
}

/** Bytes at the beginning by which a report's kind is told. */
const HEAD = 4096;

/**
 * What a report says: a text, a page's HTML, Markdown, or one line of JSON, as a string or as the bytes of a file.
 *
 * Spans of the Reading are half open and count UTF-16 code units: `reading.article.text.slice(start, end)` is the evidence.
 * @throws ParleyError input-empty, input-binary, line-invalid, page-too-deep, page-without-text, input-too-large
 * @example const { attributions } = await read("“We wait,” said Ilse Marquand.", rules);
 */
export async function read(report: string | Uint8Array, reader: Reader, options: ReadOptions = {}): Promise<Reading> {
  const { uri = "-", date } = options;
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  const mediaType = options.mediaType ?? mediaTypeOf(bytes, uri);
  const charset = typeof report === "string" ? { charset: "utf-8" } : {};
  const article = articleOf({ uri, bytes, mediaType, ...charset }, date === undefined ? {} : { date });
  return Reading.parse(await readArticle(article, reader));
}

function mediaTypeOf(bytes: Uint8Array, uri: string): MediaType {
  const told = recogniseMediaType(bytes.subarray(0, HEAD), uri);
  if (typeof told !== "string") throw unreadable(told.foreign);
  // What takes their text out needs a file system and time, and is not of this function.
  if (told === "application/pdf") throw unreadable("a PDF file");
  if (told.startsWith("application/vnd.")) throw unreadable("an office document");
  return told;
}

function unreadable(what: string): ParleyError {
  return new ParleyError("input-binary", `The report is ${what}, which this function cannot read: give its text.`);
}
