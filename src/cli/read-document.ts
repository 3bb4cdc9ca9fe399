// Document → Reading, checked against the schema before anybody sees it.
import { articleOf } from "../article/article.ts";
import { read } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import type { Document } from "../schema/document.ts";
import { Reading } from "../schema/reading.ts";
import { extract } from "../sources/extract/extract.ts";

/**
 * What one document says.
 * @param date the day of a report that does not tell its own, as 2031-03-12
 * @throws ParleyError where it is no report
 */
export async function readDocument(document: Document, reader: Reader, date?: string): Promise<Reading> {
  const extracted = await extract(document);
  const article = articleOf(document, { ...(date === undefined ? {} : { date }), extracted });
  return Reading.parse(await read(article, reader));
}
