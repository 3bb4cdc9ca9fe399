// PDFs and office documents for the tests, made by pdfkit and docx.
import { Document as Docx, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";

export interface Sheet {
  /** Drawn at the top of every page. */
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  readonly title?: string;
  readonly columns?: number;
  /** Of the columns, in points; the text goes on on the next page. */
  readonly height?: number;
  /** Lines as they are to stand, or paragraphs that pdfkit breaks. */
  readonly paragraphs: readonly string[];
  readonly indent?: number;
  readonly align?: "left" | "justify";
  readonly password?: string;
  readonly isCompressed?: boolean;
}

export function pdfOf(sheet: Sheet): Promise<Uint8Array> {
  const { columns = 1, height, paragraphs, indent = 0, align = "left", title } = sheet;
  const pdf = new PDFDocument({
    ...{ size: "A4", margin: 60, bufferPages: true, compress: sheet.isCompressed ?? true },
    ...(sheet.password === undefined ? {} : { userPassword: sheet.password }),
  });
  if (title !== undefined) pdf.fontSize(20).text(title).moveDown(1);
  const layout = { columns, columnGap: 18, indent, align, ...(height === undefined ? {} : { height }) };
  pdf.fontSize(10);
  // Columns are laid out by one call, a page a call where there is one column only.
  if (columns > 1) pdf.text(paragraphs.join("\n"), layout);
  else for (const paragraph of paragraphs) pdf.text(paragraph, { indent, align }).moveDown(0.5);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8);
    if (sheet.head !== undefined) pdf.text(sheet.head(page + 1), 60, 25, { lineBreak: false });
    if (sheet.foot !== undefined) pdf.text(sheet.foot(page + 1), 280, 810, { lineBreak: false });
  }
  return ended(pdf);
}

/** Lines each at its place, in the order given: for what pdfkit would not lay out itself. */
export function pdfWithLines(
  pages: readonly (readonly (readonly [x: number, y: number, text: string])[])[],
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
  for (const lines of pages) {
    pdf.addPage().fontSize(10);
    for (const [x, y, text] of lines) pdf.text(text, x, y, { lineBreak: false });
  }
  return ended(pdf);
}

/** A picture and no text, as a scan. */
export function scan(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4" });
  pdf.rect(50, 50, 200, 300).fill("#888888");
  return ended(pdf);
}

function ended(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    pdf.on("error", reject);
    pdf.end();
  });
}

export async function docxOf(paragraphs: readonly string[]): Promise<Uint8Array> {
  const document = new Docx({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
  return Uint8Array.from(await Packer.toBuffer(document));
}
