// PDFs and office documents: their text in the order of reading, quotations whole over columns and pages, and what is hostile refused.
import { deflateRawSync, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../src/article/article.ts";
import type { Document, MediaType } from "../../../src/schema/document.ts";
import { extract } from "../../../src/sources/extract/extract.ts";
import { writeStored } from "../../../src/sources/extract/zip.ts";
import { recogniseMediaType } from "../../../src/sources/media-type.ts";
import { docxOf, pdfOf, pdfWithLines, scan } from "./made.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const documentOf = (bytes: Uint8Array, mediaType: MediaType = "application/pdf"): Document => ({
  uri: "a.file",
  bytes,
  mediaType,
});

async function textOf(bytes: Uint8Array, mediaType: MediaType = "application/pdf"): Promise<string> {
  const document = documentOf(bytes, mediaType);
  return articleOf(document, { extracted: await extract(document) }).text;
}

const LONG = [
  "The ferries between Lomara and the north bank stay shut, both sides said on Tuesday, a week before the talks are to begin again in the old customs house of the port.",
  "“We have waited for nine months,” said Ilse Marquand, who negotiates for the north bank. “The harbour is empty, the nets are dry and the toll is what it was. We shall come to the customs house with one demand and leave with an answer to it, and whoever sits across from us should know that we have nothing else to trade and nowhere else to go.”",
  "Tomasz Reyl, the port's director, told reporters that the toll could fall by a third if the north bank reopened its road to lorries.",
];

describe("a PDF", () => {
  it("gives paragraphs as they are, without running heads and the numbers of pages", async () => {
    const many = Array.from({ length: 14 }, (_, at) => LONG.map((one) => `${one} (${at})`)).flat();
    const sheet = {
      head: (n: number) => `The Quay Courier, 4 March 2031, ${n}`,
      foot: (n: number) => `Page ${n} of 3`,
    };
    const text = await textOf(
      await pdfOf({ ...sheet, title: "Ferry talks resume", paragraphs: many, align: "justify" }),
    );
    expect(text.split("\n\n")).toEqual(["Ferry talks resume", ...many]);
  });

  it.each([2, 3])("of %d columns is read column by column, a quotation over their ends whole", async (columns) => {
    const many = [...LONG, ...LONG, ...LONG, ...LONG];
    for (const height of [170, 184, 197]) {
      const text = await textOf(
        await pdfOf({ title: "Ferry talks resume", paragraphs: many, columns, height, indent: 12 }),
      );
      const [title, ...paragraphs] = text.split("\n\n");
      expect(title).toBe("Ferry talks resume");
      const words = paragraphs.join(" ").split(/\s+/);
      expect(words).toEqual(many.join(" ").split(/\s+/).slice(0, words.length));
      expect(words.length).toBeGreaterThan(100);
      const quoted = paragraphs.filter((one) => one.includes("“The harbour is empty"));
      for (const one of quoted.slice(0, -1)) expect(one).toContain("nowhere else to go.”");
    }
  });

  it("reads columns whose lines stand at different heights, under a headline across them", async () => {
    const column = (x: number, top: number, words: readonly string[]) =>
      words.map((text, at) => [x, top + at * 12, text] as const);
    const left = [
      "The envoy of the north bank said",
      "the ferries would stay shut until",
      "the toll was gone, and the talks",
      "in the port would have to",
    ];
    const right = ["begin without her people in the", "room. “We know the way home,”", "said Ilse Marquand."];
    const headline = [
      60,
      80,
      "A headline that runs over both of the columns that stand below it, to their end",
    ] as const;
    // The file has the right column first.
    const text = await textOf(await pdfWithLines([[...column(260, 125, right), headline, ...column(60, 120, left)]]));
    expect(text).toBe(`${headline[2]}\n\n${[...left, ...right].join(" ")}`);
  });

  it("joins a sentence over a page, and words cut at the ends of lines", async () => {
    const first = [
      "The two sides will go on with the nego-",
      "tiations in the spring, in a long-",
      "term house of the Anglo-",
      "Lomaran port, and the minis-",
    ];
    const second = ["ter of the north bank, Mr.", "Reyl, will be there."];
    const lines = (words: readonly string[]) => words.map((text, at) => [60, 100 + at * 13, text] as const);
    const text = await textOf(await pdfWithLines([lines(first), lines(second)]));
    expect(text).toBe(
      "The two sides will go on with the negotiations in the spring, in a long-term house of the Anglo-Lomaran port, and the minister of the north bank, Mr. Reyl, will be there.",
    );
  });

  it("keeps its bytes: a report's id does not depend on what took its text out", async () => {
    const bytes = await pdfOf({ paragraphs: LONG });
    const before = bytes.slice();
    const document = documentOf(bytes);
    const article = articleOf(document, { extracted: await extract(document) });
    expect(document.bytes).toEqual(before);
    for (const span of article.body) expect(article.text.slice(span.start, span.end)).not.toBe("");
    expect(recogniseMediaType(bytes, "story.txt")).toBe("application/pdf");
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ["a scan", scan, "document-without-text"],
    ["one with a password", () => pdfOf({ paragraphs: LONG, password: "x" }), "document-locked"],
    ["a broken one", async () => new TextEncoder().encode("%PDF-1.7\nnothing"), "document-broken"],
    ["half of one", async () => (await pdfOf({ paragraphs: LONG })).subarray(0, 300), "document-broken"],
    ["a bomb", async () => bomb(), "input-too-large"],
    ["a bomb behind a false end", async () => bomb("endstream "), "input-too-large"],
  ])("that is %s is an error of one sentence", async (_, made, code) => {
    await expect(extract(documentOf(await made()))).rejects.toMatchObject({ name: "ParleyError", code });
  });
});

/** Streams of a quarter gigabyte of spaces, deflated. */
function bomb(before = ""): Uint8Array {
  const packed = deflateSync(Buffer.alloc(257 * 1024 * 1024, 0x20), { level: 1 });
  const head = `%PDF-1.4\n% ${before}\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Uint8Array.from(Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\n%%EOF")]));
}

describe("an office document", () => {
  it("gives its paragraphs", async () => {
    const bytes = await docxOf(["Ferry talks resume in the port", ...LONG]);
    expect(await textOf(bytes, DOCX)).toBe(["Ferry talks resume in the port", ...LONG].join("\n\n"));
    expect(recogniseMediaType(bytes, "a.docx")).toBe(DOCX);
    expect(recogniseMediaType(bytes, "a.bin")).toBe(DOCX);
  });

  it("that holds an empty page, another archive or half a file is an error of one sentence", async () => {
    const whole = await docxOf(LONG);
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [await docxOf([]), "document-without-text"],
      [whole.subarray(0, whole.length / 2), "document-broken"],
      [Uint8Array.from(writeStored(new Map([["a.txt", Buffer.from("a")]]))), "document-broken"],
    ];
    for (const [bytes, code] of cases) await expect(extract(documentOf(bytes, DOCX))).rejects.toMatchObject({ code });
  });

  it("that unpacks to more than any report is refused before it does, whatever size it claims", async () => {
    const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    const archive = writeStored(new Map([["word/document.xml", packed]]));
    // The directory says deflated, and a hundred bytes.
    const entry = archive.indexOf("PK\x01\x02");
    archive.writeUInt16LE(8, entry + 10);
    archive.writeUInt32LE(100, entry + 24);
    await expect(extract(documentOf(Uint8Array.from(archive), DOCX))).rejects.toMatchObject({
      code: "input-too-large",
    });
  });

  it("that declares entities is refused", async () => {
    const xml = Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    const archive = writeStored(new Map([["word/document.xml", xml]]));
    await expect(extract(documentOf(Uint8Array.from(archive), DOCX))).rejects.toMatchObject({
      code: "document-broken",
    });
  });
});

describe("any other document", () => {
  it("is text already", async () => {
    expect(await extract(documentOf(new TextEncoder().encode("The envoy left."), "text/plain"))).toBeUndefined();
  });
});
