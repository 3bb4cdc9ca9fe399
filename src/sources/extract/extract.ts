// A document that is no text itself → its words. Promise: hostile files end in an error of one sentence, never in a full memory; the
// converters are loaded only when there is something for them.
import type { Document } from "../../schema/document.ts";
import type { Extracted } from "../../schema/extracted.ts";

/** What is in a PDF or an office document; undefined for every other, which is text. @throws ParleyError document-broken, document-locked, document-without-text, input-too-large */
export async function extract({ bytes, mediaType, uri }: Document): Promise<Extracted | undefined> {
  switch (mediaType) {
    case "application/pdf":
      return (await import("./pdf.ts")).extractPdf(bytes, uri);
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return (await import("./docx.ts")).extractDocx(bytes, uri);
    default:
      return undefined;
  }
}
