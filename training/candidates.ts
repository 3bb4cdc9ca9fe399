// What a model finds in texts, with its confidence and what that is judged by, one JSON line an article: for training/label.py.
//   node training/candidates.ts MODEL_FOLDER FILE.txt... > candidates.jsonl
import { readFileSync } from "node:fs";
import { articleOf } from "../src/article/article.ts";
import { loadModel } from "../src/model/load-reader.ts";
import { layOut } from "../src/reading/layout.ts";
import { parentsOf } from "../src/reading/rules/nest.ts";
import { confidenceOf } from "../src/reading/trained/confidence.ts";
import { findRecords } from "../src/reading/trained.ts";

const [folder = "", ...files] = process.argv.slice(2);
const model = await loadModel(folder);
for (const file of files) {
  const article = articleOf({ uri: file, file, mediaType: "text/plain", bytes: readFileSync(file) });
  const { records: found } = await findRecords(article, layOut(article), model);
  const parents = parentsOf(found);
  // The annotated set holds outermost attributions only, and a rule's confidence is its own.
  const candidates = found.flatMap(({ source, cue, content, confidence }, i) =>
    parents[i] === null && typeof confidence !== "number"
      ? [{ source, cue, content, features: confidence, confidence: confidenceOf(confidence, model.calibration) }]
      : [],
  );
  process.stdout.write(`${JSON.stringify({ article: { file, text: article.text }, candidates })}\n`);
}
