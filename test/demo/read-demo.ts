// Reads the demo archive once for all tests that ask about it, the way a user's files are read.
import { articleOf } from "../../src/article/article.ts";
import { openReader } from "../../src/cli/open-reader.ts";
import type { ReaderName } from "../../src/cli/reader-option.ts";
import { read } from "../../src/reading/read.ts";
import type { Document } from "../../src/schema/document.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { openSources } from "../../src/sources/open-sources.ts";

export interface DemoReport {
  /** Path below demo/reports, or `PATH#ID` for a line of a .jsonl. */
  readonly name: string;
  readonly document: Document;
  readonly reading: Reading;
}

const FOLDER = "demo/reports";
const reports = new Map<ReaderName, Promise<readonly DemoReport[]>>();

/** Every report of the archive, in the order in which it is walked. */
export function readDemo(reader: ReaderName): Promise<readonly DemoReport[]> {
  const known = reports.get(reader) ?? readAll(reader);
  reports.set(reader, known);
  return known;
}

/** The report of that name. */
export async function readDemoReport(name: string, reader: ReaderName): Promise<DemoReport> {
  const report = (await readDemo(reader)).find((one) => one.name === name);
  if (report === undefined) throw new Error(`the demo archive has no report "${name}"`);
  return report;
}

async function readAll(name: ReaderName): Promise<readonly DemoReport[]> {
  const all: DemoReport[] = [];
  const reader = await openReader(name);
  for await (const item of openSources([FOLDER])) {
    if (item.kind === "failure") throw item.error;
    const reading = await read(articleOf(item.document), reader);
    all.push({ name: nameOf(item.document, reading), document: item.document, reading });
  }
  return all;
}

function nameOf(document: Document, reading: Reading): string {
  const path = document.uri.slice(FOLDER.length + 1);
  const { sourceId } = reading.article;
  return sourceId === undefined ? path : path.replace(/#\d+$/, `#${sourceId}`);
}
