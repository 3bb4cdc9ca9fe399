// The trained reader, as a user runs it: reports a second for the whole of `parley read`, beside the bare encoder graph on
// the same windows in the same run; the cold start of one short file; memory over thousands of reports.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import { articleOf } from "../src/article/article.ts";
import { documentReader } from "../src/cli/document-reader.ts";
import type { EncoderInput } from "../src/language/encoder.ts";
import { loadModel, SHIPPED } from "../src/model/load-reader.ts";
import { layOut } from "../src/reading/layout.ts";
import { inputOf, windowsOf } from "../src/reading/trained/windows.ts";
import { findWords } from "../src/reading/trained/words.ts";
import { type Corpus, texts } from "./corpus.ts";
import { type Figure, median, timeMs } from "./measure.ts";
import { runParley } from "./run-parley.ts";

const ROUNDS = 3;
const READ = ["read", "--json", "--reader", "trained"];

export async function benchReader(): Promise<readonly Figure[]> {
  const corpus = texts();
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-"));
  console.log(`reader: ${corpus.name}`);
  try {
    return [...(await speeds(corpus)), ...(await coldStart(folder)), ...(await memory(corpus, folder)), ...sizes()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole and bare in turns, so that a slow minute of the machine falls on both; both in as many threads. */
async function speeds({ documents }: Corpus): Promise<readonly Figure[]> {
  const files = documents.map(({ uri }) => uri);
  const { piecesOf } = await loadModel(SHIPPED);
  const inputs = documents.map((document): readonly EncoderInput[] => {
    const article = articleOf(document);
    const windows = windowsOf(article.text, findWords(article, layOut(article)), piecesOf);
    // No anchor is above this, so the graph stops after the encoder and one word's links.
    return windows.map((window) => inputOf(window, Number.POSITIVE_INFINITY));
  });
  const { width } = documentReader({ reader: "trained" }, false);
  const bareGraph = new Piscina<readonly EncoderInput[], void>({
    filename: new URL("./bare-graph-thread.ts", import.meta.url).href,
    name: "score",
    minThreads: width,
    maxThreads: width,
  });
  const scoreAll = (): Promise<unknown> => Promise.all(inputs.map((windows) => bareGraph.run(windows)));
  await scoreAll();
  const [whole, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    whole.push((await runParley([...READ, ...files])).ms);
    bare.push(await timeMs(scoreAll));
  }
  await bareGraph.close();
  const rate = (ms: readonly number[]): number => files.length / (median(ms) / 1000);
  const pieces = inputs.flat().reduce((sum, { ids }) => sum + ids.length, 0);
  return [
    { name: "parley read, trained reader, whole", value: rate(whole), unit: "reports/s", bar: { atLeast: 6 } },
    { name: `  the bare encoder graph on the same reports, ${width} threads`, value: rate(bare), unit: "reports/s" },
    { name: "  the bare encoder graph", value: pieces / (median(bare) / 1000), unit: "pieces/s" },
    { name: "  whole over bare", value: (100 * rate(whole)) / rate(bare), unit: "%", bar: { atLeast: 65 } },
  ];
}

/** A process of its own for one file of 800 words, made up. */
async function coldStart(folder: string): Promise<readonly Figure[]> {
  const file = path.join(folder, "one.txt");
  const paragraph =
    "The envoy, Ilse Norring, said on Tuesday that both delegations would meet again. “Nothing is agreed until everything is agreed,” she told reporters outside the hall in Oru.";
  const words = paragraph.split(" ").length;
  writeFileSync(file, `Talks go on in Oru\n\n${`${paragraph}\n\n`.repeat(Math.round(800 / words))}`);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push((await runParley([...READ, file])).ms / 1000);
  return [{ name: "cold start, one file of 800 words", value: median(times), unit: "s", bar: { atMost: 1.5 } }];
}

/** Peak, and how much the second half of the run held more than the first. */
async function memory({ documents }: Corpus, folder: string): Promise<readonly Figure[]> {
  const archive = path.join(folder, "archive");
  const copies = Math.ceil(2000 / documents.length);
  for (let copy = 0; copy < copies; copy++) {
    mkdirSync(path.join(archive, `${copy}`), { recursive: true });
    for (const { uri, bytes } of documents) writeFileSync(path.join(archive, `${copy}`, path.basename(uri)), bytes);
  }
  const { peakMb, residentMb } = await runParley([...READ, archive]);
  const half = Math.floor(residentMb.length / 2);
  const growth = median(residentMb.slice(half)) / median(residentMb.slice(Math.floor(half / 2), half));
  return [
    { name: `peak memory over ${copies * documents.length} reports`, value: peakMb, unit: "MB", bar: { atMost: 700 } },
    { name: "  second half over second quarter", value: growth, unit: "×", bar: { atMost: 1.1 } },
  ];
}

function sizes(): readonly Figure[] {
  const bytes = ["reader.onnx", "tokenizer.json"].reduce(
    (sum, name) => sum + statSync(path.join(SHIPPED, name)).size,
    0,
  );
  return [{ name: "model and tokenizer on disk", value: bytes / 1e6, unit: "MB", bar: { atMost: 30 } }];
}
