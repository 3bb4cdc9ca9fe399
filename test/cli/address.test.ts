import path from "node:path";
import { describe, expect, it } from "vitest";
import { addressIn } from "../../src/cli/address.ts";

const here = process.cwd();

describe("the address of a document", () => {
  it("is the path from the ledger's folder for what lies below it, however it was given", () => {
    for (const given of ["news/a.txt", "./news//a.txt", "news/../news/a.txt", path.join(here, "news/a.txt")]) {
      expect(addressIn("parley.db", given)).toBe("news/a.txt");
      expect(addressIn(path.join(here, "parley.db"), given)).toBe("news/a.txt");
    }
  });

  it("is the same from another folder", () => {
    expect(addressIn("archive/parley.db", "archive/news/a.txt")).toBe(addressIn("parley.db", "news/a.txt"));
  });

  it("is the whole path for what lies elsewhere", () => {
    expect(addressIn("/tmp/ledgers/parley.db", "/tmp/news/a.txt")).toBe("/tmp/news/a.txt");
    expect(addressIn("/tmp/ledgers/parley.db", "/tmp/ledgers-of-others/a.txt")).toBe("/tmp/ledgers-of-others/a.txt");
    expect(addressIn("/tmp/ledgers/parley.db", "/tmp/ledgers/..a.txt")).toBe("..a.txt");
  });

  it("keeps the line of a .jsonl, a web address and standard input", () => {
    expect(addressIn("parley.db", "./all.jsonl#7")).toBe("all.jsonl#7");
    expect(addressIn("parley.db", "https://example.org/a?b#c")).toBe("https://example.org/a?b#c");
    expect(addressIn("parley.db", "-")).toBe("-");
    expect(addressIn("parley.db", "-#3")).toBe("-#3");
  });
});
