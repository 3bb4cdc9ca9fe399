import { mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSources } from "../../src/sources/count-sources.ts";
import { openSources, type SourceOptions } from "../../src/sources/open-sources.ts";
import type { SourceItem } from "../../src/sources/source.ts";
import { gather } from "./gather.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "parley-sources-"));
});
afterAll(() => rm(root, { recursive: true }));

const at = (name: string): string => join(root, name);

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(at(name), ".."), { recursive: true });
    await writeFile(at(name), content);
  }
}

async function all(paths: readonly string[], options?: SourceOptions): Promise<readonly SourceItem[]> {
  return gather(openSources(paths, options));
}

/** `text/plain a.txt` for a document, `file-missing b.txt` for a failure, with paths under the test's folder. */
async function brief(paths: readonly string[], options?: SourceOptions): Promise<readonly string[]> {
  const tell = (item: SourceItem): string =>
    item.kind === "document"
      ? `${item.document.mediaType} ${item.document.uri.replace(`${root}/`, "")}`
      : `${item.error.code} ${item.uri.replace(`${root}/`, "")}`;
  return (await all(paths, options)).map(tell);
}

async function failureOf(path: string): Promise<{ code: string; message: string }> {
  const [item, ...rest] = await all([path]);
  if (item?.kind !== "failure" || rest.length > 0) throw new Error(`no single failure for ${path}`);
  return { code: item.error.code, message: item.error.message };
}

const page = "<!doctype html><title>Talks</title><p>The envoy left.</p>";

describe("openSources: what fails", () => {
  it("gives a defect of its own as a failure in its place, and goes on", async () => {
    await put({ "defect/b.txt": "The envoy left." });
    const broken: SourceOptions = {
      get standardInput(): Readable {
        throw new TypeError("a made-up defect");
      },
    };
    expect(await brief(["-", at("defect/b.txt")], broken)).toEqual(["fault -", "text/plain defect/b.txt"]);
  });

  it("says by which paths it came to a document", async () => {
    await put({ "way/deep/a.txt": "The envoy left." });
    const ways = async (path: string) =>
      (await all([path])).map((item) => (item.kind === "document" ? item.through : []));
    expect(await ways(at("way/"))).toEqual([[at("way/"), at("way/deep"), at("way/deep/a.txt")]]);
    expect(await ways(at("way/*/*.txt"))).toEqual([[at("way/*/*.txt"), at("way/deep/a.txt")]]);
  });
});

describe("openSources: what is found", () => {
  it("walks a folder by name and passes over what is clearly no report", async () => {
    await put({
      "walk/b.txt": "The envoy left.",
      "walk/a/z.html": page,
      "walk/a.md": "The envoy left.",
      "walk/no-suffix": "The envoy left.",
      "walk/photo.jpg": "\xff\xd8\xff",
      "walk/style.css": "p { margin: 0 }",
      "walk/parley.db": "SQLite format 3\0",
      "walk/odd.zzz": new Uint8Array([0, 1, 2, 3, 0]),
      "walk/.hidden.txt": "The envoy left.",
      "walk/saved.html": page,
      "walk/saved_files/frame.html": page,
    });
    expect(await brief([at("walk/")])).toEqual([
      "text/html walk/a/z.html",
      "text/markdown walk/a.md",
      "text/plain walk/b.txt",
      "text/plain walk/no-suffix",
      "text/html walk/saved.html",
    ]);
  });

  it("ends where links form a loop, and reads a folder that is linked twice once", async () => {
    await put({ "loop/in/a.txt": "The envoy left." });
    await symlink(at("loop"), at("loop/in/up"));
    await symlink(at("loop/in"), at("loop/second"));
    await symlink(at("loop/nowhere.txt"), at("loop/dead.txt"));
    expect(await brief([at("loop")])).toEqual(["file-missing loop/dead.txt", "text/plain loop/in/a.txt"]);
  });

  it("expands a glob, and takes a file whose own name looks like one", async () => {
    await put({ "glob/a.txt": "A.", "glob/in/b.txt": "B.", "glob/in/c.css": "c", "glob/d[1].txt": "D." });
    expect(await brief([at("glob/**/*.txt")])).toHaveLength(3);
    expect(await brief([at("glob/in/*")])).toEqual(["text/plain glob/in/b.txt"]);
    expect(await brief([at("glob/in/*.css")])).toEqual(["text/plain glob/in/c.css"]);
    expect(await brief([at("glob/d[1].txt")])).toEqual(["text/plain glob/d[1].txt"]);
  });

  it("opens .gz by its content and keeps the name whole", async () => {
    await put({ "gz/a.html.gz": gzipSync(page), "gz/b.txt": gzipSync("The envoy left."), "gz/c.gz": page });
    const items = await all([at("gz")]);
    expect(items.map((item) => item.kind === "document" && item.document)).toEqual(
      [
        { uri: at("gz/a.html.gz"), file: at("gz/a.html.gz"), bytes: Buffer.from(page), mediaType: "text/html" },
        { uri: at("gz/b.txt"), file: at("gz/b.txt"), bytes: Buffer.from("The envoy left."), mediaType: "text/plain" },
        { uri: at("gz/c.gz"), file: at("gz/c.gz"), bytes: Buffer.from(page), mediaType: "text/html" },
      ].map((document) => ({ ...document, bytes: new Uint8Array(document.bytes) })),
    );
  });

  it("gives every line of a .jsonl as a document of its own, without a file", async () => {
    await put({ "lines.jsonl": '{"text":"One."}\r\n\n{"text":"Two."}\nbroken' });
    const items = await all([at("lines.jsonl")]);
    const decoder = new TextDecoder();
    expect(
      items.map((item) => item.kind === "document" && [item.document.uri, decoder.decode(item.document.bytes)]),
    ).toEqual([
      [`${at("lines.jsonl")}#1`, '{"text":"One."}'],
      [`${at("lines.jsonl")}#3`, '{"text":"Two."}'],
      [`${at("lines.jsonl")}#4`, "broken"],
    ]);
    expect(items.some((item) => item.kind === "document" && item.document.file !== undefined)).toBe(false);
  });

  it.each(["", "\uFEFF"])("reads UTF-16 with and without a mark, a JSON line at a time (%j)", async (mark) => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`${mark}${text}`, "utf16le"));
    const folder = `wide${mark.length}`;
    const lines = ["“Left.”", "“Came.”"].map((text) => JSON.stringify({ text }));
    await put({
      [`${folder}/story`]: utf16("The envoy left."),
      [`${folder}/u16.html`]: utf16(page),
      [`${folder}/z.jsonl`]: utf16(lines.join("\r\n")),
    });
    const items = await all([at(folder)]);
    expect(items.map((item) => item.kind === "document" && item.document.mediaType)).toEqual([
      "text/plain",
      "text/html",
      "application/x-ndjson",
      "application/x-ndjson",
    ]);
    const read = items
      .slice(2)
      .map((item) => item.kind === "document" && new TextDecoder().decode(item.document.bytes));
    expect(read).toEqual(lines);
    expect(await countSources([at(`${folder}/z.jsonl`)])).toMatchObject({ documents: 2 });
  });

  it("reads standard input, whatever it is", async () => {
    const input = (bytes: string | Uint8Array): SourceOptions => ({
      standardInput: Readable.from([Buffer.from(bytes)]),
    });
    expect(await brief(["-"], input(page))).toEqual(["text/html -"]);
    expect(await brief(["-"], input(gzipSync('{"text":"One."}\n{"text":"Two."}')))).toEqual([
      "application/x-ndjson -#1",
      "application/x-ndjson -#2",
    ]);
    expect((await all(["-"], input("Text")))[0]).not.toHaveProperty("document.file");
  });

  it("names each failure in its place and goes on", async () => {
    await put({ "some/a.txt": "A.", "some/b.txt.gz": gzipSync("B.").subarray(0, 12), "some/c.txt": "C." });
    expect(await brief([at("missing.txt"), at("some")])).toEqual([
      "file-missing missing.txt",
      "text/plain some/a.txt",
      "gzip-broken some/b.txt.gz",
      "text/plain some/c.txt",
    ]);
  });
});

describe("openSources: bad input", () => {
  it("a missing file, a glob without a match, a folder without reports", async () => {
    await put({ "none/photo.png": "x" });
    expect(await failureOf(at("nothing.txt"))).toMatchObject({ code: "file-missing" });
    expect(await failureOf(at("nothing-*.txt"))).toMatchObject({ code: "file-missing" });
    expect(await failureOf(at("none"))).toMatchObject({ code: "folder-without-reports" });
    expect((await failureOf(at("none"))).message).toContain(at("none").slice(-20));
  });

  it("a link to itself cannot be read, and no path can hold a NUL", async () => {
    await symlink(at("self.txt"), at("self.txt"));
    expect(await failureOf(at("self.txt"))).toMatchObject({ code: "file-unreadable" });
    expect(await failureOf("a\0b.txt")).toMatchObject({ code: "file-unreadable" });
  });

  it("a PDF by its content is told from text, under any name", async () => {
    await put({ "really-a-pdf.txt": "%PDF-1.7 …" });
    expect(await brief([at("really-a-pdf.txt")])).toEqual(["application/pdf really-a-pdf.txt"]);
  });

  it("a format that is none of ours is named by its content", async () => {
    await put({ "really-rtf.txt": "{\\rtf1 …" });
    const { code, message } = await failureOf(at("really-rtf.txt"));
    expect(code).toBe("input-binary");
    expect(message).toContain("an RTF document");
  });

  it("a text of 200 MB is refused without being loaded", async () => {
    const file = await open(at("long.txt"), "w");
    await file.write("The envoy left.\n");
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    const { code, message } = await failureOf(at("long.txt"));
    expect(code).toBe("input-too-large");
    expect(message).toContain("200 MB");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  it("an endless stream is refused", async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65536, "a ");
      })(),
    );
    expect(await brief(["-"], { standardInput: endless })).toEqual(["input-too-large -"]);
  });

  it("a .gz bomb is refused over 256 MB, and a smaller excess by its size", async () => {
    const block = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    await put({ "bomb.txt.gz": Buffer.concat(Array(5).fill(block)), "big.txt.gz": block });
    expect(await failureOf(at("bomb.txt.gz"))).toMatchObject({ code: "gzip-too-large" });
    const { code, message } = await failureOf(at("big.txt.gz"));
    expect(code).toBe("input-too-large");
    expect(message).toContain("64 MB unpacked");
  });

  it("a text of one line of 10 MB is refused with its size", async () => {
    await put({ "one-line.txt": "a ".repeat(5 * 1024 * 1024) });
    const { code, message } = await failureOf(at("one-line.txt"));
    expect(code).toBe("input-too-large");
    expect(message).toContain("10 MB");
  });

  it("a text of just over 2 MB is refused and one of 2 MB is taken", async () => {
    await put({ "most.txt": "a".repeat(2 * 1024 * 1024), "over.txt": "a".repeat(2 * 1024 * 1024 + 1) });
    expect(await brief([at("most.txt"), at("over.txt")])).toEqual(["text/plain most.txt", "input-too-large over.txt"]);
  });

  it("tells the writer of a long JSON line what to do with it, not to write JSON lines", async () => {
    await put({ "long.jsonl": `${JSON.stringify({ text: "a".repeat(3 * 1024 * 1024) })}\n{"text":"Two."}` });
    const [item] = await all([at("long.jsonl")]);
    expect(item?.kind === "failure" && item.error.message).toMatch(
      /Line 1 .*at most 2 MB: give each report of it a line/,
    );
  });

  it("a JSON line of 10 MB is refused by its number and the next one is read", async () => {
    const long = JSON.stringify({ text: "a".repeat(10 * 1024 * 1024) });
    await put({ "long-line.jsonl": `{"text":"One."}\n${long}\n{"text":"Three."}\n` });
    expect(await brief([at("long-line.jsonl")])).toEqual([
      "application/x-ndjson long-line.jsonl#1",
      "input-too-large long-line.jsonl#2",
      "application/x-ndjson long-line.jsonl#3",
    ]);
  });

  it("a caller that stops early leaves no file open", async () => {
    await put({ "stop.jsonl": '{"text":"One."}\n'.repeat(100_000) });
    for await (const item of openSources([at("stop.jsonl")])) {
      expect(item.kind).toBe("document");
      break;
    }
  });
});

describe("countSources", () => {
  it("ends when it is stopped, with what it has counted", async () => {
    expect(await countSources(["-", "-"], AbortSignal.abort())).toEqual({ documents: 0, bytes: 0, isExact: false });
  });

  it("hears that it is stopped within one large folder", async () => {
    await put(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`count-many/${i}.txt`, ""])));
    const stop = new AbortController();
    const stopAfter = (turns: number): unknown => setImmediate(() => (turns > 0 ? stopAfter(turns - 1) : stop.abort()));
    stopAfter(12);
    expect((await countSources([at("count-many")], stop.signal)).documents).toBeLessThan(2000);
  });

  it("counts files by name, JSON lines by reading, failures as one each", async () => {
    await put({
      "count/a.txt": "A.",
      "count/b.html.gz": gzipSync(page),
      "count/c.jsonl": '{"text":"x"}\n\n{"text":"y"}\n',
    });
    const count = await countSources([at("count"), at("missing")]);
    expect(count).toMatchObject({ documents: 5, isExact: true });
    expect(count.bytes).toBe(2 + gzipSync(page).length + 27);
  });

  it("estimates the lines of a long file from its beginning", async () => {
    const line = `${JSON.stringify({ text: "word ".repeat(200) })}\n`;
    await put({ "count-long.jsonl": line.repeat(10_000) });
    const { documents, isExact } = await countSources([at("count-long.jsonl")]);
    expect(isExact).toBe(false);
    expect(Math.abs(documents - 10_000)).toBeLessThan(500);
  });
});
