// PDFs, office documents and files of press databases on the command line: read and added as any report is.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { docxOf, pdfOf, scan } from "../sources/extract/made.ts";
import { NUMBERED } from "../sources/press/files.ts";
import { runParley } from "./run-parley.ts";

const TEXT = [
  "Ferry talks resume in the old port",
  "The ferries between Lomara and the north bank stay shut, both sides said on Tuesday, a week before the talks are to begin.",
  "“We have waited for nine months,” said Ilse Marquand, who negotiates for the north bank.",
];

let folder: string;
let pdf: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-documents-"));
  pdf = await pdfOf({ paragraphs: TEXT });
  writeFileSync(join(folder, "a.pdf"), pdf);
  writeFileSync(join(folder, "b.docx"), await docxOf(TEXT));
  writeFileSync(join(folder, "c.txt"), NUMBERED.text);
  writeFileSync(join(folder, "d.pdf"), await scan());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("PDFs, office documents and press databases", () => {
  it("are read in a folder like any report, and a scan is named in one sentence", async () => {
    const { code, out, err } = await runParley(["read", "--json", "--reader", "rules", folder]);
    const readings = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(readings).toHaveLength(4);
    const said = readings.map(({ article, attributions }) =>
      attributions.flatMap(({ content }: { content: { start: number; end: number }[] }) =>
        content.map(({ start, end }) => article.text.slice(start, end)),
      ),
    );
    for (const words of said.slice(0, 3)) expect(words).toContain("“We have waited for nine months,”");
    expect(code).toBe(1);
    expect(err).toMatch(/^parley: document-without-text: .*d\.pdf" has no text on its page, .*\(OCR\) first\.\n$/);
  });

  it("are added with their bytes, and come out of the ledger with their text", async () => {
    const path = join(folder, "parley.db");
    await runParley(["add", join(folder, "a.pdf"), "--ledger", path, "--reader", "rules"]);
    const ledger = await openLedger(path, { readonly: true });
    const { rows } = await ledger.reports({});
    const [{ id } = { id: "" }] = rows;
    expect(Buffer.from(pdf).equals((await ledger.document(id))?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect((await ledger.reading(id))?.article).toMatchObject({ text: TEXT.join("\n\n"), title: TEXT[0] });
    await ledger.close();
  });
});
