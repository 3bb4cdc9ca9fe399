// A PDF → the pieces of text on its pages, by PDF.js. Promise: no script of it runs, no font of it is installed, nothing is fetched;
// pages, pieces and what its streams unpack to are bounded.
import { getDocumentProxy } from "unpdf";
import type { Extracted, PagePiece, TextPage } from "../../schema/extracted.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { MAX_PAGES, MAX_PIECES } from "../limits.ts";
import { locked, mustUnpackWithin } from "./pdf-streams.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

/** @throws ParleyError document-broken, document-locked, document-without-text, input-too-large */
export async function extractPdf(bytes: Uint8Array, name: string): Promise<Extracted> {
  mustUnpackWithin(bytes, name);
  const pdf = await opened(bytes, name);
  try {
    if (pdf.numPages > MAX_PAGES) throw tooLong(name, `${pdf.numPages.toLocaleString("en")} pages`);
    const pages: TextPage[] = [];
    let pieces = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await textOf(await pdf.getPage(number));
      pieces += page.pieces.length;
      if (pieces > MAX_PIECES) throw tooLong(name, "more text than any report");
      pages.push(page);
    }
    if (pieces === 0) throw withoutText(name, pdf.numPages);
    return { kind: "pages", pages };
  } catch (error) {
    throw error instanceof ParleyError ? error : broken(name, error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // A copy, since PDF.js takes the memory for itself and the ledger keeps the document.
    return await getDocumentProxy(bytes.slice(), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw locked(name);
    throw broken(name, error);
  }
}

/** Upright text only: what stands on its side is a stamp of an archive or a mark of water. */
async function textOf(page: Page): Promise<TextPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): readonly PagePiece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [right = 0, up = 0, , , tx = 0, ty = 0] = item.transform as readonly number[];
    const [dx, dy] = [a * right + c * up, b * right + d * up];
    const [x, y] = [a * tx + c * ty + e, b * tx + d * ty + f];
    const size = Math.hypot(dx, dy);
    const isPlain = dx > 0 && Math.abs(dy) < 0.1 * dx && [x, y, item.width, size].every(Number.isFinite);
    return isPlain ? [{ text: item.str, x, y, width: item.width, size }] : [];
  });
  page.cleanup();
  return { width, height, pieces };
}

function tooLong(name: string, what: string): ParleyError {
  const message = `"${shown(name)}" has ${what}, and one report may have ${MAX_PAGES} pages: print the pages of each report to a PDF of its own.`;
  return new ParleyError("input-too-large", message);
}

function withoutText(name: string, pages: number): ParleyError {
  const message = `"${shown(name)}" has no text on its ${pages === 1 ? "page" : `${pages.toLocaleString("en")} pages`}, as a scan has none: read it with a program for text recognition (OCR) first.`;
  return new ParleyError("document-without-text", message);
}

function broken(name: string, cause: unknown): ParleyError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `"${shown(name)}" is a broken PDF (${shown(why)}): fetch it again, or print it to a new PDF.`;
  return new ParleyError("document-broken", message, { cause });
}
