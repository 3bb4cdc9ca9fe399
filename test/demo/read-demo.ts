// Reads the demo archive once for all tests that ask about it, the way a user's files are read.
import { articleOf } from "../../src/article/article.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
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
let reports: Promise<readonly DemoReport[]> | undefined;

/** Every report of the archive, in the order in which it is walked. */
export function readDemo(): Promise<readonly DemoReport[]> {
  reports ??= readAll();
  return reports;
}

/** The report of that name. */
export async function readDemoReport(name: string): Promise<DemoReport> {
  const report = (await readDemo()).find((one) => one.name === name);
  if (report === undefined) throw new Error(`the demo archive has no report "${name}"`);
  return report;
}

async function readAll(): Promise<readonly DemoReport[]> {
  const all: DemoReport[] = [];
  for await (const item of openSources([FOLDER])) {
    if (item.kind === "failure") throw item.error;
    const reading = await read(articleOf(item.document), rules);
    all.push({ name: nameOf(item.document, reading), document: item.document, reading });
  }
  return all;
}

function nameOf(document: Document, reading: Reading): string {
  const path = document.uri.slice(FOLDER.length + 1);
  const { sourceId } = reading.article;
  return sourceId === undefined ? path : path.replace(/#\d+$/, `#${sourceId}`);
}
