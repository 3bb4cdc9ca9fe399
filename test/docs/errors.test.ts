import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../src/schema/parley-error.ts";

const headings = [...readFileSync("docs/errors.md", "utf8").matchAll(/^### `([a-z-]+)`$/gm)].map((m) => m[1]);

describe("docs/errors.md", () => {
  it.each(ERROR_CODES)("explains %s", (code) => expect(headings).toContain(code));

  it("explains no code that does not exist", () => {
    expect(headings.filter((h) => !(ERROR_CODES as readonly string[]).includes(h ?? ""))).toEqual([]);
  });
});
