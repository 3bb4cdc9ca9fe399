// Readings of texts by the model in a folder, one JSON line each, for choosing on dev.
//   node training/read.ts MODEL_FOLDER FILE.txt... > readings.jsonl
import { readFileSync } from "node:fs";
import { articleOf } from "../src/article/article.ts";
import { loadModel } from "../src/model/load-reader.ts";
import { read } from "../src/reading/read.ts";
import { trainedReader } from "../src/reading/trained.ts";

const [folder = "", ...files] = process.argv.slice(2);
const reader = trainedReader(await loadModel(folder));
for (const file of files) {
  const article = articleOf({ uri: file, file, mediaType: "text/plain", bytes: readFileSync(file) });
  process.stdout.write(`${JSON.stringify(await read(article, reader))}\n`);
}
