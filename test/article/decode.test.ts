import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encodingDamage } from "../../src/article/decode.ts";
import type { Document, MediaType } from "../../src/schema/document.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";

interface Given {
  readonly charset?: string;
  readonly mediaType?: MediaType;
}

function documentOf(bytes: Uint8Array, { charset, mediaType = "text/plain" }: Given = {}): Document {
  return { uri: "report.txt", bytes: Uint8Array.from(bytes), mediaType, ...(charset === undefined ? {} : { charset }) };
}

function decoded(bytes: readonly number[] | string, given: Given = {}): string {
  return decode(
    documentOf(typeof bytes === "string" ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes), given),
  );
}

function utf16(text: string, order: "le" | "be"): number[] {
  return [...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

/** Windows-1252 bytes of a text in Latin letters and “curly” quotation marks. */
function western(text: string): number[] {
  const special: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94, "’": 0x92, "–": 0x96, "€": 0x80 };
  return [...text].map((c) => special[c] ?? c.charCodeAt(0));
}

function codeOf(bytes: readonly number[]): string {
  try {
    decoded(bytes);
    return "none";
  } catch (error) {
    return error instanceof ParleyError ? error.code : String(error);
  }
}

const SAID = "“We accept the café’s offer,” Ilse Brandt said.";

describe("decode", () => {
  it("reads UTF-8 and keeps line ends", () => {
    expect(decoded(`${SAID}\r\n\r\nNext.\r\n`)).toBe(`${SAID}\r\n\r\nNext.\r\n`);
  });

  it("removes a byte order mark and believes it", () => {
    expect(decoded([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(SAID)], { charset: "windows-1252" })).toBe(SAID);
    expect(decoded([0xff, 0xfe, ...utf16(SAID, "le")])).toBe(SAID);
    expect(decoded([0xfe, 0xff, ...utf16(SAID, "be")])).toBe(SAID);
  });

  it("recognises UTF-16 without a mark, in both orders", () => {
    expect(decoded(utf16(SAID, "le"))).toBe(SAID);
    expect(decoded(utf16(SAID, "be"))).toBe(SAID);
  });

  it("reads windows-1252 declared and undeclared, with its quotation marks", () => {
    expect(decoded(western(SAID), { charset: "ISO-8859-1" })).toBe(SAID);
    expect(decoded(western(SAID))).toBe(SAID);
  });

  it.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "windows-1251"],
    ['<?xml version="1.0" encoding="windows-1251"?>', "windows-1251"],
  ])("believes what a page declares: %s", (declaration) => {
    const bytes = [...western(declaration), 0xcc, 0xe8, 0xf0];
    expect(decoded(bytes, { mediaType: "text/html" })).toBe(`${declaration}Мир`);
    expect(decoded(bytes, { mediaType: "text/plain" })).toBe(`${declaration}Ìèð`);
  });

  it("does not believe a declaration in a comment, an unknown one, or UTF-16 in a page read so far", () => {
    const read = (head: string): string => decoded(`${head}<p>é</p>`, { mediaType: "text/html" });
    expect(read('<!-- <meta charset="windows-1251"> -->')).toContain("é");
    expect(read('<meta charset="klingon">')).toContain("é");
    expect(read('<meta charset="utf-16">')).toContain("é");
  });

  it("keeps UTF-8 with a lost byte as UTF-8, and marks the place", () => {
    const bytes = [...new TextEncoder().encode(SAID), 0x20, 0xe9, 0x20, 0x21];
    const text = decoded(bytes);
    expect(text).toBe(`${SAID} \ufffd !`);
    const [damage] = encodingDamage(text);
    expect(damage && text.slice(damage.span.start, damage.span.end)).toBe("\ufffd");
  });

  it("finds no damage where every byte was read", () => {
    expect(encodingDamage("café")).toEqual([]);
    expect(encodingDamage("caf\ufffd")).toEqual([{ span: { start: 3, end: 4 }, kind: "encoding" }]);
  });

  it.each([
    ["input-binary", [...western("PK"), 0, 1, 2, 3, 0, 0, 7, 255, 254]],
    ["input-binary", Array.from({ length: 200 }, (_, i) => (i % 5 === 0 ? 2 : 120))],
    ["input-empty", []],
    ["input-empty", [0xef, 0xbb, 0xbf]],
    ["input-empty", western(" \r\n\t ")],
    ["none", western("Said.\tYes.\f")],
  ])("gives %s for what is no text", (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("decodes any text that was encoded in UTF-8 or UTF-16 to itself", () => {
    const words = fc
      .string({ unit: fc.constantFrom(..."abc é“”’ \n中文"), minLength: 1 })
      .map((text) => `Said. ${text}`);
    fc.assert(
      fc.property(words, (text) => {
        expect(decoded(text)).toBe(text);
        expect(decoded([0xff, 0xfe, ...utf16(text, "le")])).toBe(text);
      }),
    );
  });
});
