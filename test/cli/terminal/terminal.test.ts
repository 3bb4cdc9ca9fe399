import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLines, plainText } from "../../../src/cli/terminal/plain-text.ts";
import { hasColours, widthOf } from "../../../src/cli/terminal/terminal.ts";
import { columnsOf, wrap } from "../../../src/cli/terminal/wrap.ts";
import { plainJson } from "../../../src/export/plain-json.ts";

describe("plainText", () => {
  it("shows what it takes the power from", () => {
    expect(plainText("a\n\tb\u001b[31mc\u0085\u007f\u202ed")).toBe("a b␛[31mc�␡d");
    expect(plainText("naïve 和 🙂")).toBe("naïve 和 🙂");
  });

  it("leaves no control character, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainText(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("plainLines", () => {
  it("keeps lines and tabs, and shows whatever else a terminal would obey", () => {
    expect(plainLines("a\tb\r\nc\rd\u001b[31m\u009b\u202e\n")).toBe("a\tb\r\nc␍d␛[31m�\n");
  });
});

describe("plainJson", () => {
  it("is the same value to a program, and no control character to a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = plainJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it("leaves nothing that plainText would take away", () => {
    for (const char of ["\u061c", "\u200b", "\u200f", "\u202e", "\u2060", "\u2065", "\ufeff", "\u{e0041}", "\u2028"]) {
      expect(plainText(char).trim()).not.toBe(char);
      expect(plainJson(char)).toMatch(/^"[ -~]+"$/);
      expect(JSON.parse(plainJson(char))).toBe(char);
    }
    expect(plainJson("naïve 和 🙂")).toBe('"naïve 和 🙂"');
  });
});

describe("wrap", () => {
  it("breaks at spaces and cuts what has none", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghij k", 4)).toEqual(["abcd", "efgh", "ij k"]);
    expect(wrap("", 4)).toEqual([""]);
  });

  it("counts columns, not characters", () => {
    expect(columnsOf("和a\u0301")).toBe(3);
    expect(wrap("和和和 和", 4)).toEqual(["和和", "和", "和"]);
  });

  it("loses nothing and keeps within the width, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }).map(plainText), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("cuts a word of 500,000 letters in seconds", () => {
    expect(wrap("a".repeat(500_000), 50)).toHaveLength(10_000);
  });
});

describe("the terminal", () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("on a terminal: %s, with %j, has colours: %s", (isTerminal, env, expected) => {
    expect(hasColours(isTerminal, env)).toBe(expected);
  });

  it.each([
    [undefined, {}, 80],
    [200, {}, 100],
    [20, {}, 40],
    [undefined, { COLUMNS: "60" }, 60],
    [undefined, { COLUMNS: "wide" }, 80],
    [0, {}, 80],
  ])("of %s columns, with %j, is laid out in %i", (columns, env, expected) => {
    expect(widthOf(columns, env)).toBe(expected);
  });
});
