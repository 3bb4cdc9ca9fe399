// What the benches run on: the data beside the project where it stands, else the demo archive; they say which.
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Document, MediaType } from "../src/schema/document.ts";

const root = path.dirname(import.meta.dirname);
const shared = path.join(root, "../shared/data");

export interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
}

/** News pages as a browser would get them. */
export function pages(): Corpus {
  return firstOf("text/html", [path.join(shared, "pages/html/*.html.gz"), path.join(root, "demo/reports/**/*.html")]);
}

/** Reports as plain text. */
export function texts(): Corpus {
  return firstOf("text/plain", [path.join(shared, "polnear/dev/text/*.txt"), path.join(root, "demo/reports/**/*.txt")]);
}

function firstOf(mediaType: MediaType, patterns: readonly string[]): Corpus {
  const pattern = patterns.find((p) => existsSync(p.split("*")[0] ?? p) && globSync(p).length > 0);
  if (pattern === undefined) throw new Error(`no reports match any of ${patterns.join(", ")}`);
  const files = globSync(pattern).toSorted();
  return {
    name: `${files.length} files of ${path.relative(root, path.dirname(pattern))}`,
    documents: files.map((file) => ({ uri: file, file, bytes: unpacked(file), mediaType })),
  };
}

function unpacked(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** A page of `sizeBytes`: one article that goes on and on, as a live blog does. */
export function longPage(sizeBytes: number): string {
  const paragraph = `<p>Delegates met again on Tuesday, and "nothing is agreed until everything is agreed," the chair, Ilse Norring, told reporters outside.</p>\n`;
  const body = paragraph.repeat(Math.ceil(sizeBytes / paragraph.length));
  return `<!doctype html><html lang="en"><head><title>Talks go on</title></head><body><nav><a href="/">Home</a></nav><article><h1>Talks go on</h1>\n${body}</article></body></html>`;
}
