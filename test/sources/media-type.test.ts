import { describe, expect, it } from "vitest";
import { looksLikeText, recogniseMediaType, suffixOf } from "../../src/sources/media-type.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const unmarked = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16 = (text: string): Uint8Array => unmarked(`\uFEFF${text}`);
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());

describe("recogniseMediaType", () => {
  it.each([
    ["<!DOCTYPE html><p>x", "story.txt", "text/html"],
    ["\n\n<!-- saved from a site -->\n<html lang=en>", "story.txt", "text/html"],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', "story", "text/html"],
    ["\uFEFF  <div class=a>The envoy left.</div>", "-", "text/html"],
    ["Talks go on<p>One.</p><p>Two.</p><p>Three.</p>", "story.txt", "text/html"],
    ["The envoy left <b>early</b>.", "story.html", "text/html"],
    ["The envoy left.\n\nNo tag is in this file.", "story.html", "text/plain"],
    ['{"id":"a","text":"The envoy left."}\n{"id":"b"}', "story.txt", "application/x-ndjson"],
    [`{"text": "${"a".repeat(70_000)}`, "-", "application/x-ndjson"],
    ["oops, no JSON\n{}", "reports.jsonl", "application/x-ndjson"],
    ["reports.jsonl.gz", "reports.jsonl.gz", "application/x-ndjson"],
    ["<!doctype html><p>Not found", "reports.jsonl", "text/html"],
    ["The envoy left.", "story.md", "text/markdown"],
    ["---\ntitle: Talks\ndate: 2031-02-03\n---\nThe envoy left.", "story.txt", "text/markdown"],
    ["# Talks go on\n\nThe **envoy** left.", "story", "text/markdown"],
    ["The envoy left.", "story.txt", "text/plain"],
    ["1 < 2 <and> so on", "story.txt", "text/plain"],
    ["# 1 song of the year", "story.txt", "text/plain"],
    ['{"not json', "story.txt", "text/plain"],
    ["", "story.txt", "text/plain"],
  ])("%j under the name %s is %s", (text, name, expected) => {
    expect(recogniseMediaType(bytes(text), name)).toBe(expected);
  });

  it("sees through UTF-16", () => {
    expect(recogniseMediaType(utf16("<html><p>x"), "story.txt")).toBe("text/html");
    expect(recogniseMediaType(utf16("The envoy left."), "story.txt")).toBe("text/plain");
  });

  it.each([unmarked, swapped])("sees through UTF-16 without a mark (%#)", (encoded) => {
    expect(recogniseMediaType(encoded("<html><p>The envoy left."), "u16.html")).toBe("text/html");
    expect(recogniseMediaType(encoded("The envoy left."), "story")).toBe("text/plain");
    expect(recogniseMediaType(encoded('{"text": "The envoy left."}\n'), "story")).toBe("application/x-ndjson");
    expect(looksLikeText(encoded("The envoy left, and “nobody” knew why."))).toBe(true);
  });

  it("names formats that hold no text it can read", () => {
    expect(recogniseMediaType(bytes("PK\x03\x04 a picture book"), "a.zip")).toEqual({
      foreign: "a ZIP archive or an office document",
    });
    expect(recogniseMediaType(bytes("{\\rtf1 x"), "a.txt")).toEqual({ foreign: "an RTF document" });
    expect(recogniseMediaType(bytes('{\n  "text": "x"\n}'), "a.json")).toMatchObject({
      foreign: expect.stringContaining("JSON"),
    });
  });

  it("is quick on a head of nothing but openings", () => {
    const start = performance.now();
    for (const piece of ["<!--", "<!-- -->", " ", "<?xml", '{"', "---\n", "# "]) {
      recogniseMediaType(bytes(piece.repeat(65_536 / piece.length)), "a");
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("looksLikeText", () => {
  it("takes any text and refuses NUL and control bytes", () => {
    expect(looksLikeText(bytes("Überraschung in Zürich\r\n\ttab"))).toBe(true);
    expect(looksLikeText(utf16("The envoy left."))).toBe(true);
    expect(looksLikeText(bytes("GIF89a\0\0"))).toBe(false);
    expect(looksLikeText(new Uint8Array([1, 2, 3, 4, 5, 65]))).toBe(false);
    expect(looksLikeText(new Uint8Array(new Uint16Array([1, 2, 3, 4, 5, 65, 7, 8]).buffer))).toBe(false);
  });
});

describe("suffixOf", () => {
  it.each([
    ["a/page.HTML.gz", "html"],
    ["reports.jsonl", "jsonl"],
    ["a.b/none", ""],
    ["a.gz", "gz"],
    ["-", ""],
  ])("%s → %j", (name, suffix) => {
    expect(suffixOf(name)).toBe(suffix);
  });
});
