// Document → Reading, checked against the schema before anybody sees it.
import { articleOf } from "../article/article.ts";
import { read } from "../reading/read.ts";
import type { Reader } from "../reading/reader.ts";
import type { Document } from "../schema/document.ts";
import { Reading } from "../schema/reading.ts";
import { extract } from "../sources/extract/extract.ts";

/** What whoever gives reports says of them. */
export interface Stated {
  /** The day of publication, as 2031-03-12. */
  readonly date?: string;
  readonly outlet?: string;
}

/**
 * What one document says.
 * @param stated of a report that does not tell it itself
 * @throws ParleyError where it is no report
 */
export async function readDocument(document: Document, reader: Reader, stated: Stated = {}): Promise<Reading> {
  const extracted = await extract(document);
  const article = articleOf(document, { date: stated.date, outlet: stated.outlet, extracted });
  return Reading.parse(await read(article, reader));
}
