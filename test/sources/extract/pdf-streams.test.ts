// What a PDF unpacks to, filter behind filter, is known before anything else unpacks it; names in a file may lie about its filters.
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/sources/extract/pdf.ts";
import { mustUnpackWithin } from "../../../src/sources/extract/pdf-streams.ts";
import { counting } from "../../spent.ts";

const SAID = "The toll must go, Ilse Marquand said at the quay.";
const CONTENT = Buffer.from(`BT /F1 12 Tf 50 700 Td (${SAID}) Tj ET\n`);

/** One page, whose content is packed so. */
function pdf(filter: string, content: Buffer): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}/Filter ${filter}>>\nstream\n${content.toString("latin1")}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${body}trailer<</Size 6/Root 1 0 R>>\n%%EOF`, "latin1"));
}

const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString("hex")}>`);
const runs = (bytes: Buffer) =>
  Buffer.concat([...bytes].map((byte) => Buffer.from([0, byte])).concat(Buffer.from([128])));

/** Groups of four bytes as five letters (PDF 1.7, 7.4.3). */
function ascii85(bytes: Buffer): Buffer {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4);
    const size = bytes.copy(group, 0, at, at + 4);
    let [value, five] = [group.readUInt32BE(), ""];
    for (let digit = 0; digit < 5; digit++) {
      five = String.fromCharCode(33 + (value % 85)) + five;
      value = Math.floor(value / 85);
    }
    letters += five.slice(0, size + 1);
  }
  return Buffer.from(`${letters}~>`);
}

/** Codes of nine bits and no table: every byte for itself. */
function lzw(codes: readonly number[]): Buffer {
  const bits = codes.map((code) => code.toString(2).padStart(9, "0")).join("");
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

describe("a stream", () => {
  it.each([
    ["/ASCII85Decode", ascii85(CONTENT)],
    ["[/ASCII85Decode/FlateDecode]", ascii85(deflateSync(CONTENT))],
    ["/ASCIIHexDecode", hex(CONTENT)],
    ["/RunLengthDecode", runs(CONTENT)],
    ["/LZWDecode", lzw([256, ...CONTENT, 257])],
  ])("that %s unpacks is read", async (filter, content) => {
    const found = await extractPdf(pdf(filter, content), "a.pdf");
    expect(found.kind === "pages" && found.pages[0]?.pieces.map(({ text }) => text).join("")).toBe(SAID);
  });

  const GIANT = deflateSync(Buffer.alloc(300 * 2 ** 20));
  it.each([
    ["/FlateDecode", GIANT],
    ["[/FlateDecode/FlateDecode]", deflateSync(GIANT)],
    ["[/ASCIIHexDecode/FlateDecode]", hex(GIANT)],
    ["[/ASCII85Decode/FlateDecode]", ascii85(GIANT)],
    ["/RunLengthDecode", Buffer.alloc(5 * 2 ** 20, Buffer.from([129, 32]))],
    ["/#52unLengthDecode", Buffer.alloc(5 * 2 ** 20, Buffer.from([129, 32]))],
    ["/FlateDecode", GIANT.subarray(0, -4)],
  ])("of %s that unpacks to far more than any report is refused in one sentence", (filter, content) => {
    expect(() => mustUnpackWithin(pdf(filter, content), "a.pdf")).toThrow(
      /unpacks to more than 256 MB, which no report/,
    );
  });

  it("of blanks without end costs no time again and again", () => {
    const blanks = Buffer.alloc(8 * 2 ** 20, " ");
    for (let at = 0; at < blanks.length; at += 100_000) blanks.write("stream\nA", at);
    const spent = counting();
    expect(() => mustUnpackWithin(pdf("/ASCII85Decode", blanks), "a.pdf")).toThrow(/which no report does/);
    expect(spent()).toBeLessThan(4000);
  });
});
